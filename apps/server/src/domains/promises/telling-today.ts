import { promiseSentences, type SentenceRow } from '@polku/contract'
import type { Context } from '../../context.ts'
import { rowsBelow, type SentenceSource, tellEach } from '../../platform/sentences.ts'
import { type PromiseSentence, type PromiseToTell, promisesToTell } from './today-queries.ts'

const kinds = Object.keys(promiseSentences) as PromiseSentence[]

export const promisesToday = (ctx: Context): SentenceSource => ({
  kinds,
  tell: ({ workspaceId, personId }, asked) =>
    tellEach(
      kinds,
      asked,
      (kind) => promisesToTell(ctx.db, { kind, workspaceId, personId, limit: rowsBelow }),
      present,
    ),
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
