import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Reader, Trx } from '../../platform/db/database.ts'
import { manageWebhooks } from './policy.ts'
import type { WebhookTable } from './tables.ts'

export type WebhookRow = Selectable<WebhookTable>
export type CountedWebhook = WebhookRow & { waiting: number }
export type WebhookId = Pick<WebhookRow, 'workspaceId' | 'id'>

/** With how much waits, counted up to 999. Index webhook_deliveries_due. */
export async function webhooksOf(db: Reader, workspaceId: string, id: string | null = null) {
  const { rows } = await sql<CountedWebhook>`
    select w.*, (select count(*)::int from (
      select 1 from webhook_deliveries d
      where d.workspace_id = w.workspace_id and d.webhook_id = w.id and d.state = 'waiting' limit 999) waits) as waiting
    from webhooks w
    where w.workspace_id = ${workspaceId} and (${id}::uuid is null or w.id = ${id})
    order by w.id limit 200`.execute(db)
  return rows
}

/** Those that are off because nothing got through, and those by which nothing has for an hour. */
export const webhooksAmiss = (db: Reader, workspaceId: string) =>
  db
    .selectFrom('webhooks')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where(
      sql<boolean>`(not enabled and off_reason is not null
        or enabled and failing_since < now() - interval '1 hour')`,
    )
    .orderBy('id')
    .execute()

export const webhookOf = (db: Reader, { workspaceId, id }: WebhookId) =>
  db
    .selectFrom('webhooks')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()

/** Against other changes of it; deliveries may be made for it meanwhile. */
export const lockWebhook = (trx: Trx, { workspaceId, id }: WebhookId) =>
  trx
    .selectFrom('webhooks')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()

/** Those that are told of what happens in any of these workspaces. */
export const listeningIn = (db: Reader, workspaceIds: string[]) =>
  db
    .selectFrom('webhooks')
    .select(['workspaceId', 'id', 'types', 'epoch', 'xid'])
    .where('enabled', '=', true)
    .where('workspaceId', 'in', workspaceIds)
    .execute()

export const insertWebhook = (trx: Trx, webhook: Insertable<WebhookTable>) =>
  trx.insertInto('webhooks').values(webhook).returning('id').executeTakeFirstOrThrow()

export const updateWebhook = (trx: Trx, { workspaceId, id }: WebhookId, change: Updateable<WebhookTable>) =>
  trx
    .updateTable('webhooks')
    .set(change)
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', id)
    .execute()

export const deleteWebhook = (trx: Trx, { workspaceId, id }: WebhookId) =>
  trx.deleteFrom('webhooks').where('workspaceId', '=', workspaceId).where('id', '=', id).execute()

/** Whoever may switch a webhook on again. */
export const managersOf = (db: Reader, workspaceId: string) =>
  db
    .selectFrom('members')
    .innerJoin('people', 'people.id', 'members.personId')
    .select(['members.personId', 'people.email', 'people.language'])
    .where('members.workspaceId', '=', workspaceId)
    .where('members.role', 'in', manageWebhooks.roles)
    .execute()
