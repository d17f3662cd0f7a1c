import type { RouteTable } from '../../testing/route-table.ts'

export const routeTable: RouteTable = {
  'GET /insights/today': ['reader'],
  'GET /insights/today/sentences': ['reader'],
  'GET /insights/today/rows': ['reader'],
}
