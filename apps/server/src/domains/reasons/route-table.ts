import type { RouteTable } from '../../testing/route-table.ts'

export const routeTable: RouteTable = {
  'GET /reasons': ['reader'],
  'GET /reasons/settled-shares': ['reader'],
  'POST /reasons': ['lead', { names: { en: 'Lost parcel' } }],
  'POST /reasons/starter-set': ['lead'],
  'PATCH /reasons/{id}': ['lead', { retired: true }],
  'DELETE /reasons/{id}': ['lead'],
  'GET /cases/{id}/likely-reasons': ['reader'],
  'PUT /cases/{id}/reason': ['agent', { reasonId: '0199f2c4-6b1e-7c3a-9d52-3f4c8a7e1b60' }],
  'DELETE /cases/{id}/reason': ['agent'],
  'GET /reason-settings': ['reader'],
  'PUT /reason-settings': ['lead', { required: false, requiredByTeams: [], repeatDays: 14 }],
}
