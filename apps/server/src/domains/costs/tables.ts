import type { Channel } from '@polku/contract'
import type { Generated } from 'kysely'

export interface CostTable {
  workspaceId: string
  id: Generated<string>
  channel: Channel | null
  reasonId: string | null
  amount: number | null
  currency: string
  source: string
  validFrom: Generated<Date>
  setBy: string | null
  setByName: string | null
  setAt: Generated<Date>
}

declare module '../../platform/db/tables.ts' {
  interface Tables {
    costs: CostTable
  }
}
