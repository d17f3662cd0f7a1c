import { randomUUID } from 'node:crypto'
import type { RouteTable } from '../../testing/route-table.ts'

const soon = () => new Date(Date.now() + 3_600_000).toISOString()
const note = { kind: 'note', text: 'A note' }

export const routeTable: RouteTable = {
  'GET /customers/{id}/ways-to-write': ['agent'],
  'PUT /customers/{id}/letter/files': ['agent', { attachments: [] }],
  'GET /cases': ['reader'],
  'POST /cases': [
    'agent',
    { customerId: randomUUID(), subject: 'Hello', message: { ...note, kind: 'reply' } },
  ],
  'POST /cases/changes': ['agent', { ids: [randomUUID()], change: { solve: true } }],
  'DELETE /cases/changes/{changeId}': ['reader'],
  'GET /cases/counts': ['reader'],
  'GET /cases/{id}': ['reader'],
  'GET /cases/{id}/drafts': ['agent'],
  'PUT /cases/{id}/drafts/{kind}': ['agent', { html: '' }],
  'DELETE /cases/{id}/drafts/{kind}': ['agent'],
  'PUT /cases/{id}/solution': ['agent'],
  'DELETE /cases/{id}/solution': ['agent'],
  'PUT /cases/{id}/snooze': ['agent', { until: soon() }],
  'DELETE /cases/{id}/snooze': ['agent'],
  'PUT /cases/{id}/spam': ['agent'],
  'PUT /cases/{id}/first-writer': ['agent'],
  'DELETE /cases/{id}/first-writer': ['agent'],
  'DELETE /cases/{id}/spam': ['agent'],
  'PUT /cases/{id}/read': ['reader'],
  'DELETE /cases/{id}/read': ['reader'],
  'PUT /cases/{id}/assignment': ['agent', { personId: null }],
  'GET /cases/{id}/messages': ['reader'],
  'POST /cases/{id}/messages': ['agent', note],
  'DELETE /cases/{id}/messages/{messageId}/sending': ['agent'],
  'PUT /cases/{id}/messages/{messageId}/sending': ['agent'],
  'PUT /cases/{id}/messages/{messageId}/sending-time': ['agent', { sendAt: soon() }],
  'POST /files': ['agent'],
  'PUT /files/held': ['agent', { attachments: [] }],
  'GET /files/{id}': ['reader'],
  'GET /messages/{id}/html': ['reader'],
}
