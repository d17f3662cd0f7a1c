import type { RouteTable } from '../../testing/route-table.ts'

export const routeTable: RouteTable = {
  'GET /tags': ['reader'],
  'POST /tags': ['lead', { name: 'Fragile' }],
  'PATCH /tags/{id}': ['lead', { retired: true }],
  'PUT /cases/{id}/tags/{tagId}': ['agent'],
  'DELETE /cases/{id}/tags/{tagId}': ['agent'],
}
