import type { Chunk, CustomerRecord } from '@polku/demo'
import type { ArrivedMail } from './rows/arrived-mail.ts'
import { tell } from './rows/case-rows.ts'
import { appearing, customerRow, identifierRows } from './rows/customer-rows.ts'
import { eventRow, type Happening } from './rows/event-rows.ts'
import { orderHappenings, orderRow } from './rows/order-rows.ts'
import { readRows } from './rows/read-rows.ts'
import type { Roster, Row } from './rows/roster.ts'
import { dialogueRows, visiting } from './rows/visit-rows.ts'

/** Rows by table, in the order in which they can be written; and the mails, which have bytes besides. */
export interface Page {
  tables: [table: string, rows: Row[]][]
  mails: ArrivedMail[]
}

/** Turns the generator's chunks into rows, and keeps back what happens later, so that the log runs in order. */
export class Chronicle {
  readonly #roster: Roster
  readonly #now: number
  readonly #customers = new Map<string, CustomerRecord>()
  #later: Happening[] = []

  constructor(roster: Roster, now: number) {
    this.#roster = roster
    this.#now = now
  }

  /** `numbers`: one for each case of the chunk. */
  page(chunk: Chunk, numbers: number[]): Page {
    const roster = this.#roster
    for (const customer of chunk.customers) this.#customers.set(customer.id, customer)
    const told = chunk.cases.map((record, i) => ({
      record,
      ...tell(roster, record, this.#customer(record.customerId), numbers[i] ?? 0, this.#now),
    }))
    const happened = this.#inOrder(chunk.until, [
      ...chunk.customers.map(appearing),
      ...chunk.orders.flatMap(orderHappenings),
      ...told.flatMap((one) => one.happenings),
      ...told.flatMap(({ record }) => (record.visit ? [visiting(record, record.visit)] : [])),
    ])
    const dialogues = told.flatMap(({ record }) =>
      record.visit && record.channel === 'chat'
        ? [dialogueRows(roster, record, this.#customer(record.customerId), record.visit)]
        : [],
    )
    const tables: Page['tables'] = [
      ['customers', chunk.customers.map((one) => customerRow(roster, one))],
      ['identifiers', chunk.customers.flatMap((one) => identifierRows(roster, one))],
      ['orders', chunk.orders.map((one) => orderRow(roster, one))],
      ['cases', told.map((one) => one.row)],
      ['messages', told.flatMap((one) => one.messages)],
      ['attachments', told.flatMap((one) => one.attachments)],
      ['outbound_messages', told.flatMap((one) => one.outbound)],
      ['chat_sessions', dialogues.map((one) => one.session)],
      ['chat_session_cases', dialogues.map((one) => one.of)],
      ['visits', dialogues.map((one) => one.visit)],
      ['case_reads', told.flatMap(({ record, standing }) => readRows(roster, record, standing, this.#now))],
      ['events', happened.map((one) => eventRow(roster, one))],
    ]
    return { tables, mails: told.flatMap((one) => one.mails) }
  }

  #inOrder(until: number, happened: Happening[]): Happening[] {
    const all = [...this.#later, ...happened].sort((a, b) => a.at - b.at)
    const cut = all.findIndex((one) => one.at > until)
    this.#later = cut < 0 ? [] : all.slice(cut)
    return cut < 0 ? all : all.slice(0, cut)
  }

  #customer(id: string): CustomerRecord {
    const found = this.#customers.get(id)
    if (!found) throw new Error(`The demo company names a customer it never introduced: ${id}`)
    return found
  }
}
