import { sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'

export interface LetterKey {
  workspaceId: string
  customerId: string
  personId: string
}

export const putLetter = (db: Reader, key: LetterKey, attachments: string[]) =>
  db
    .insertInto('letters')
    .values({ ...key, attachments })
    .onConflict((conflict) =>
      conflict
        .columns(['workspaceId', 'customerId', 'personId'])
        .doUpdateSet({ attachments, heldAt: sql`now()` }),
    )
    .execute()

export const deleteLetter = (db: Reader, { workspaceId, customerId, personId }: LetterKey) =>
  db
    .deleteFrom('letters')
    .where('workspaceId', '=', workspaceId)
    .where('customerId', '=', customerId)
    .where('personId', '=', personId)
    .execute()

export const deleteOldLetters = (db: Reader, days: number) =>
  sql`delete from letters where held_at < now() - make_interval(days => ${days})`.execute(db)
