import type { RouteTable } from '../../testing/route-table.ts'

export const routeTable: RouteTable = {
  'GET /customers': ['reader'],
  'GET /customers/{id}': ['reader'],
  'PATCH /customers/{id}': ['agent', { language: 'fi' }],
  'GET /customers/{id}/timeline': ['reader'],
}
