import type { Actor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import type { CaseRow } from './changing-state.ts'
import { giveCase } from './handing-on-queries.ts'

/** A case turns out to be another customer's. Its messages and events keep whose they were when they came. */
export async function handOn(
  trx: Trx,
  actor: Actor,
  row: CaseRow,
  into: { customerId: string; identifierId: string },
): Promise<void> {
  await giveCase(trx, actor.workspaceId, row.id, into)
  await append(trx, actor, {
    kind: 'case.customer-changed',
    customerId: into.customerId,
    caseId: row.id,
    data: { from: row.customerId },
  })
}
