import { caseSentences, type SentenceRow } from '@polku/contract'
import type { Context } from '../../context.ts'
import { rowsBelow, type SentenceSource, tellEach } from '../../platform/sentences.ts'
import { type CaseSentence, type CaseToTell, casesToTell } from './today-queries.ts'

const kinds = Object.keys(caseSentences) as CaseSentence[]

export const casesToday = (ctx: Context): SentenceSource => ({
  kinds,
  tell: ({ workspaceId, personId }, asked) =>
    tellEach(
      kinds,
      asked,
      (kind) => casesToTell(ctx.db, { kind, workspaceId, personId, limit: rowsBelow }),
      present,
    ),
})

const present = (row: CaseToTell): SentenceRow => ({
  id: row.id,
  customer: { id: row.customerId, name: row.customerName, address: row.address },
  about: row.subject || row.preview || null,
  channel: row.channel,
  amiss: null,
  owner: row.assigneeId && row.assignee ? { id: row.assigneeId, name: row.assignee } : null,
  since: row.since?.toISOString() ?? null,
})
