import type { Reader } from '../../platform/db/database.ts'

/** A mailbox that worked until its server refused us; what has been noted of it already stands. */
export async function insertRefusal(
  db: Reader,
  workspaceId: string,
  channelId: string,
  { refusedSince, said }: { refusedSince: number; said: string },
): Promise<void> {
  const since = new Date(refusedSince)
  await db
    .insertInto('channelHealth')
    .values({
      workspaceId,
      channelId,
      direction: 'in',
      workedAt: new Date(refusedSince - 60_000),
      failedAt: since,
      failingSince: since,
      fault: 'login-refused',
      detail: said,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
