import { type CaseRecord, type CustomerRecord, saidIn, standing } from '@polku/demo'
import type { Context } from '../../context.ts'
import type { DemoSource } from '../../platform/demo-source.ts'
import { caseRow } from './demo-case.ts'
import { type DemoDesk, openDemoDesk } from './demo-desk.ts'
import { type StoredDocuments, storeDocuments } from './demo-documents.ts'
import { happenings } from './demo-happenings.ts'
import { attachmentRows, messageRow } from './demo-messages.ts'
import { type CasesGiven, insertCases, nextCaseNumbers } from './demo-queries.ts'
import { readRows } from './demo-reads.ts'

export const casesOfDemo: DemoSource<Context> = {
  async begin(ctx, demo) {
    const desk = await openDemoDesk(ctx, demo)
    return {
      async tell({ cases, written, customerOf }) {
        const numbers = written ? [] : await nextCaseNumbers(ctx.db, cases.length)
        const numbered = cases.map((record, index) => ({ record, number: numbers[index] ?? 0 }))
        const happened = numbered.flatMap(({ record, number }) => happenings(desk, record, number))
        if (written) return { happened }
        const documents = await storeDocuments(ctx, demo.workspaceId, cases)
        const rows = rowsOf(desk, numbered, documents, customerOf)
        return { happened, insert: (trx) => insertCases(trx, rows) }
      },
    }
  },
}

function rowsOf(
  desk: DemoDesk,
  numbered: { record: CaseRecord; number: number }[],
  documents: StoredDocuments,
  customerOf: (id: string) => CustomerRecord,
): CasesGiven {
  const rows: CasesGiven = { cases: [], messages: [], attachments: [], reads: [] }
  for (const { record, number } of numbered) {
    const who = customerOf(record.customerId)
    const end = standing(record.steps, desk.now)
    rows.cases.push(caseRow(desk, record, who, number, end))
    for (const said of saidIn(record)) {
      rows.messages.push(messageRow(desk, record, said, who))
      rows.attachments.push(...attachmentRows(desk, said, documents))
    }
    rows.reads.push(...readRows(desk, record, end))
  }
  return rows
}
