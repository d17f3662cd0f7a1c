import type { RouteTable } from '../../testing/route-table.ts'

export const routeTable: RouteTable = {
  'POST /cases/{id}/handling': ['agent', { id: '0199f2c4-6b1e-7c3a-9d52-3f4c8a7e1b60', seconds: 20 }],
}
