import type { OrderLine, OrderState } from '@polku/contract'
import type { Generated } from 'kysely'

export interface OrderTable {
  workspaceId: string
  id: Generated<string>
  customerId: string
  number: string
  state: OrderState
  placedAt: Date
  promisedAt: Date | null
  total: number
  currency: string
  method: 'pick-up' | 'locker' | 'cold-box' | 'home'
  destination: string
  sender: string
  carrier: string
  driver: string | null
  trackingCode: string | null
  lines: OrderLine[]
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    orders: OrderTable
  }
}
