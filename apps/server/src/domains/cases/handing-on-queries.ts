import type { Trx } from '../../platform/db/database.ts'

export async function giveCase(
  trx: Trx,
  workspaceId: string,
  caseId: string,
  { customerId, identifierId }: { customerId: string; identifierId: string },
): Promise<void> {
  await trx
    .updateTable('cases')
    .set({ customerId, identifierId, handed: true })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', caseId)
    .execute()
}
