import type { RouteTable } from '../../testing/route-table.ts'

export const routeTable: RouteTable = {
  'GET /cases/{id}/promises': ['reader'],
  'POST /cases/{id}/promises': ['agent', { what: 'I call you back', dueAt: inAnHour() }],
  'PATCH /promises/{id}': ['agent', { what: 'I write to you' }],
  'PUT /promises/{id}/outcome': ['agent', { outcome: 'kept' }],
  'GET /promise-policies': ['reader'],
  'POST /promise-policies': ['lead', { name: 'Chat', first: 10 }],
  'PATCH /promise-policies/{id}': ['lead', { first: 20 }],
  'DELETE /promise-policies/{id}': ['lead'],
}

function inAnHour(): string {
  return new Date(Date.now() + 3_600_000).toISOString()
}
