import type { RouteTable } from '../../testing/route-table.ts'

export const routeTable: RouteTable = {
  'GET /channels': ['lead'],
  'POST /channels': ['admin', { kind: 'chat', name: 'Chat' }],
  'POST /channels/test': ['admin', { address: 'desk@shop.example', settings: { displayName: 'Shop' } }],
  'GET /channels/{id}': ['lead'],
  'PATCH /channels/{id}': ['admin', { name: 'Chat' }],
  'DELETE /channels/{id}': ['admin'],
  'POST /channels/{id}/test': ['admin', {}],
  'GET /channels/{id}/held-mail': ['lead'],
  'PUT /channels/{id}/held-mail/sending': ['admin'],
  'POST /channels/{id}/identity-secret': ['admin'],
  'GET /blocked-senders': ['agent'],
  'POST /blocked-senders': ['agent', { pattern: '@spam.example' }],
  'DELETE /blocked-senders/{pattern}': ['agent'],
  'GET /inbound': ['lead'],
  'GET /inbound/counts': ['lead'],
  'POST /inbound/{id}/retry': ['lead'],
  'GET /inbound/{id}/raw': ['lead'],
}
