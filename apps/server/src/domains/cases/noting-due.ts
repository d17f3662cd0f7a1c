import type { Trx } from '../../platform/db/database.ts'
import { putDue } from './due-queries.ts'

/** When the first thing promised in each of the cases is due; null: nothing is. */
export async function noteDue(
  trx: Trx,
  workspaceId: string,
  dues: readonly { caseId: string; dueAt: Date | null }[],
): Promise<void> {
  if (dues.length > 0) await putDue(trx, workspaceId, dues)
}
