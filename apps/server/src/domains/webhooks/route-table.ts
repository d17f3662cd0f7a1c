import type { RouteTable } from '../../testing/route-table.ts'

export const routeTable: RouteTable = {
  'GET /webhooks': ['admin'],
  'POST /webhooks': ['admin', { url: 'https://8.8.8.8/hook' }],
  'GET /webhooks/{id}': ['admin'],
  'PATCH /webhooks/{id}': ['admin', { description: 'Orders' }],
  'DELETE /webhooks/{id}': ['admin'],
  'POST /webhooks/{id}/secret': ['admin'],
  'POST /webhooks/{id}/test': ['admin'],
  'GET /webhooks/{id}/deliveries': ['admin'],
  'POST /webhooks/{id}/deliveries/{deliveryId}/retry': ['admin'],
  'POST /webhooks/{id}/recovery': ['admin', { since: '2026-01-01T00:00:00Z' }],
}
