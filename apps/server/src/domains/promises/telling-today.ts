import { promiseSentences, type SentenceRow } from '@polku/contract'
import type { Context } from '../../context.ts'
import { rowsBelow, type SentenceSource, type Told } from '../../platform/sentences.ts'
import { type PromiseSentence, type PromiseToTell, promisesToTell } from './today-queries.ts'

const kinds = Object.keys(promiseSentences) as PromiseSentence[]

export const promisesToday = (ctx: Context): SentenceSource => ({
  kinds,
  async tell({ workspaceId, personId }, asked) {
    const told = await Promise.all(
      kinds
        .filter((kind) => asked.includes(kind))
        .map(async (kind): Promise<Told[]> => {
          const rows = await promisesToTell(ctx.db, { kind, workspaceId, personId, limit: rowsBelow })
          return rows[0] ? [{ kind, count: rows[0].count, rows: rows.map(present) }] : []
        }),
    )
    return told.flat()
  },
})

const present = (row: PromiseToTell): SentenceRow => ({
  id: row.caseId,
  customer: { id: row.customerId, name: row.customerName, address: row.address },
  about: row.what || row.subject || row.preview || null,
  channel: row.channel,
  amiss: null,
  owner: row.ownerId && row.owner ? { id: row.ownerId, name: row.owner } : null,
  since: row.dueAt.toISOString(),
})
