import type { RouteTable } from '../../testing/route-table.ts'

export const routeTable: RouteTable = {
  'GET /customers/{id}/keepsakes': ['reader'],
  'POST /customers/{id}/keepsakes': ['agent', { title: 'A drawing' }],
}
