import type { RouteTable } from '../../testing/route-table.ts'

const office = [{ from: '09:00', to: '17:00' }]
const calendar = {
  name: 'Office',
  zone: 'Europe/Helsinki',
  week: [office, office, office, office, office, [], []],
}

export const routeTable: RouteTable = {
  'GET /calendars': ['reader'],
  'POST /calendars': ['lead', calendar],
  'PUT /calendars/{id}': ['lead', calendar],
  'DELETE /calendars/{id}': ['lead'],
  'GET /calendars/{id}/hours': ['reader'],
  'POST /calendars/preview': ['reader', calendar],
  'GET /holidays': ['reader'],
  'GET /holidays/countries': ['reader'],
}
