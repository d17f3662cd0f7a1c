import type { TimelineItem } from '@polku/contract'
import type { RawBuilder } from 'kysely'
import type { Reader } from '../db/database.ts'

/** An event on a customer's path, as the log has it. */
export interface EventOnPath {
  id: number
  kind: string
  channel: string | null
  occurredAt: Date
  caseId: string | null
  messageId: string | null
  data: Record<string, unknown>
}

/** What is told of an event besides what the log says; `data` is added to its own. */
export type Told = Partial<
  Pick<TimelineItem, 'text' | 'direction' | 'messageId' | 'author' | 'subject' | 'data'>
>

/** What a domain knows of events on a customer's path: the log names ids, and never what somebody wrote. */
export interface PathSource {
  knows: (event: EventOnPath) => boolean
  /** Asked once for all that it knows on a page; answers by the event's id. */
  tell: (db: Reader, workspaceId: string, events: readonly EventOnPath[]) => Promise<Map<number, Told>>
  /** Whether what it knows of the event `e` holds the words: a condition, asked of events of one customer alone. */
  finds?: (pattern: string) => RawBuilder<boolean>
  handed?: Handing
}

/** Whose path an event stands on where that is not the path of whom it names. */
export interface Handing {
  /** Whether the event `e`, which names one of these, stands with them still. */
  stays: (workspaceId: string, members: RawBuilder<string[]>) => RawBuilder<boolean>
  /** The tables of the events `e` that name others and stand with these, and by what condition. */
  come: (
    workspaceId: string,
    members: RawBuilder<string[]>,
  ) => { from: RawBuilder<unknown>; where: RawBuilder<boolean> }
}
