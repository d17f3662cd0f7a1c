import type { Generated } from 'kysely'

declare module '../db/tables.ts' {
  interface Tables {
    analyticsCopy: {
      single: Generated<boolean>
      generation: Generated<string>
      epoch: Generated<number>
      afterEpoch: number
      afterXid: string
      afterId: number
      copied: number
      batch: number
      untilEpoch: number | null
      untilXid: string | null
      untilId: number | null
      unavailableSince: Date | null
    }
  }
}
