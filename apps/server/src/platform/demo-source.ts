import type { Chunk, Company, CustomerRecord } from '@polku/demo'
import type { Trx } from './db/database.ts'
import type { PastEvent } from './log/past-queries.ts'

/** How a domain keeps its share of the demo company. The domains are asked in their order, each in every step. */
export interface DemoSource<Ctx> {
  /** Makes what the story takes for granted, such as people and channels; what is there already stays. */
  prepare?: (ctx: Ctx, demo: Demo) => Promise<void>
  /** Asked whenever loading begins, also where it goes on. */
  begin?: (ctx: Ctx, demo: Demo) => Promise<DemoTeller>
}

export interface Demo {
  workspaceId: string
  company: Company
  /** The moment it is told for, in milliseconds since 1970. */
  now: number
  /** With which some of its people may sign in. */
  password?: string
}

export interface DemoTeller {
  tell: (part: DemoPart) => Promise<DemoRows>
  /** In the transaction of the last part, when everybody's rows are in. */
  settle?: (trx: Trx) => Promise<void>
}

/** A stretch of the company's life. */
export interface DemoPart extends Chunk {
  /** Its rows are there; it is told again for what happens after it. */
  written: boolean
  customerOf: (id: string) => CustomerRecord
}

export interface DemoRows {
  /** In the order in which it happened, which may be after the part ends. */
  happened?: PastEvent[]
  /** In one transaction with everybody's; may be asked again. Not asked where the part is written. */
  insert?: (trx: Trx) => Promise<unknown>
}
