import type { RouteTable } from '../../testing/route-table.ts'

export const routeTable: RouteTable = {
  'POST /channels/test': ['admin', { address: 'desk@shop.example', settings: { displayName: 'Shop' } }],
  'POST /channels/{id}/test': ['admin', {}],
  'GET /channels/{id}/held-mail': ['lead'],
  'PUT /channels/{id}/held-mail/sending': ['admin'],
  'GET /inbound': ['lead'],
  'GET /inbound/counts': ['lead'],
  'POST /inbound/{id}/retry': ['lead'],
  'GET /inbound/{id}/raw': ['lead'],
}
