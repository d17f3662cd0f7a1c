import type { PromiseConditions } from '@polku/contract'
import { type Insertable, type Selectable, sql } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { hold } from '../../platform/db/hold-queries.ts'
import type { PromisePolicyTable } from './tables.ts'

export type PolicyRow = Selectable<PromisePolicyTable>
export type PolicyPart = Partial<Pick<PolicyRow, 'name' | 'first' | 'next' | 'solution' | 'warnAt'>> & {
  conditions?: PromiseConditions
}

/** Those in force, in their order: at most as many as an organisation can have. */
export const policiesInForce = (db: Reader, workspaceId: string): Promise<PolicyRow[]> =>
  db
    .selectFrom('promisePolicies')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('deletedAt', 'is', null)
    .orderBy('place')
    .orderBy('id')
    .execute()

/** Until the transaction ends nobody else changes the organisation's policies. */
export const holdPolicies = (trx: Trx, workspaceId: string) => hold(trx, workspaceId, 'promise policies')

export const insertPolicy = (
  trx: Trx,
  {
    conditions,
    ...row
  }: Omit<Insertable<PromisePolicyTable>, 'conditions'> & { conditions: PromiseConditions },
): Promise<PolicyRow> =>
  trx
    .insertInto('promisePolicies')
    .values({ ...row, conditions: JSON.stringify(conditions) })
    .returningAll()
    .executeTakeFirstOrThrow()

/** What runs under it keeps what it was promised. */
export const updatePolicy = (
  trx: Trx,
  workspaceId: string,
  id: string,
  { conditions, ...part }: PolicyPart,
) =>
  trx
    .updateTable('promisePolicies')
    .set({
      ...part,
      ...(conditions ? { conditions: JSON.stringify(conditions) } : {}),
      version: sql`version + 1`,
    })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()

export const deletePolicy = (trx: Trx, workspaceId: string, id: string) =>
  trx
    .updateTable('promisePolicies')
    .set({ deletedAt: new Date() })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()

/** Puts them in this order. */
export const placePolicies = (trx: Trx, workspaceId: string, ids: readonly string[]) =>
  sql`update promise_policies p set place = o.place
    from unnest(${ids}::uuid[]) with ordinality as o (id, place)
    where p.workspace_id = ${workspaceId} and p.id = o.id and p.place <> o.place`.execute(trx)

/** How many promises run under each, each counted to its hundredth. Index promises_of_policy. */
export async function runningUnder(db: Reader, workspaceId: string): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string; n: number }>`
    select p.id, counted.n from promise_policies p
    cross join lateral (select count(*)::int as n from (
      select 1 from promises m where m.workspace_id = p.workspace_id and m.policy_id = p.id and m.ended_at is null
      limit 100) found) counted
    where p.workspace_id = ${workspaceId} and p.deleted_at is null`.execute(db)
  return new Map(rows.map(({ id, n }) => [id, n]))
}
