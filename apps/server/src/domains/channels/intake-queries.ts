import { type Selectable, sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { IntakeTable } from './tables.ts'

export type IntakeRow = Selectable<IntakeTable>

/** Where several processes hold the same way open, it is enough that one of them answers. */
export async function putAnswered(db: Reader, kind: IntakeRow['kind']): Promise<void> {
  const known = { answeredAt: sql<Date>`now()`, failingSince: null, detail: null }
  await db
    .insertInto('intakes')
    .values({ kind, ...known })
    .onConflict((conflict) => conflict.column('kind').doUpdateSet(known))
    .execute()
}

export async function putUnanswered(
  db: Reader,
  kind: IntakeRow['kind'],
  detail: string | null,
): Promise<void> {
  await db
    .insertInto('intakes')
    .values({ kind, failingSince: sql<Date>`now()`, detail })
    .onConflict((conflict) =>
      conflict
        .column('kind')
        .doUpdateSet({ failingSince: sql`coalesce(intakes.failing_since, now())`, detail }),
    )
    .execute()
}

export async function intakes(db: Reader): Promise<IntakeRow[]> {
  return await db.selectFrom('intakes').selectAll().execute()
}
