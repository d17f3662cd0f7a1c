import { channelNames } from '@polku/contract'
import type { RouteTable } from '../../testing/route-table.ts'

const said = { amount: 4_200, currency: 'EUR', source: 'Payroll' }

export const routeTable: RouteTable = {
  'GET /unit-costs': ['admin'],
  'POST /unit-costs': [
    'admin',
    { ...said, channel: channelNames[0], reasonId: '0199f2c4-6b1e-7c3a-9d52-3f4c8a7e1b60' },
  ],
  'PUT /unit-costs/hour': ['admin', said],
}
