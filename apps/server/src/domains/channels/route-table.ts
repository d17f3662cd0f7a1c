import type { RouteTable } from '../../testing/route-table.ts'

export const routeTable: RouteTable = {
  'GET /channels': ['lead'],
  'POST /channels': ['admin', { kind: 'chat', name: 'Chat' }],
  'GET /channels/{id}': ['lead'],
  'PATCH /channels/{id}': ['admin', { name: 'Chat' }],
  'DELETE /channels/{id}': ['admin'],
  'GET /blocked-senders': ['agent'],
  'POST /blocked-senders': ['agent', { pattern: '@spam.example' }],
  'DELETE /blocked-senders/{pattern}': ['agent'],
}
