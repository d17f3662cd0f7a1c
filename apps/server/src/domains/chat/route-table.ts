import type { RouteTable } from '../../testing/route-table.ts'

export const routeTable: RouteTable = {
  'GET /cases/{id}/visit': ['reader'],
  'GET /chat/waiting': ['agent'],
  'POST /channels/{id}/identity-secret': ['admin'],
}
