import type { RouteTable } from '../../testing/route-table.ts'

export const routeTable: RouteTable = {
  'GET /fields': ['reader'],
  'POST /fields': ['lead', { names: { en: 'Batch' }, kind: 'text' }],
  'PATCH /fields/{id}': ['lead', { retired: true }],
  'PUT /cases/{id}/fields/{fieldId}': ['agent', { value: null }],
}
