import { type Selectable, sql } from 'kysely'
import type { Reader } from '../../platform/db/database.ts'
import type { ChannelRow } from './channel-queries.ts'
import type { ChannelHealthTable } from './tables.ts'

export type HealthRow = Selectable<ChannelHealthTable>
export type Half = Pick<HealthRow, 'workspaceId' | 'channelId' | 'direction'>

/** Writes nothing where it was said a moment ago and nothing was wrong. */
export async function putWorked(db: Reader, half: Half): Promise<void> {
  await db
    .insertInto('channelHealth')
    .values({ ...half, workedAt: sql`now()` })
    .onConflict((conflict) =>
      conflict
        .columns(['workspaceId', 'channelId', 'direction'])
        .doUpdateSet({ workedAt: sql`now()`, failingSince: null, fault: null, detail: null })
        .where(
          sql<boolean>`channel_health.failing_since is not null
            or channel_health.worked_at is null or channel_health.worked_at < now() - interval '20 seconds'`,
        ),
    )
    .execute()
}

export async function putFailed(
  db: Reader,
  half: Half,
  { fault, detail }: Pick<HealthRow, 'fault' | 'detail'>,
): Promise<void> {
  await db
    .insertInto('channelHealth')
    .values({ ...half, failedAt: sql`now()`, failingSince: sql`now()`, fault, detail })
    .onConflict((conflict) =>
      conflict.columns(['workspaceId', 'channelId', 'direction']).doUpdateSet({
        failedAt: sql`now()`,
        failingSince: sql`coalesce(channel_health.failing_since, now())`,
        fault,
        detail,
      }),
    )
    .execute()
}

/** With other servers it begins anew: what was wrong with those says nothing of these. */
export async function forgetHealth(db: Reader, { workspaceId, channelId, direction }: Half): Promise<void> {
  await db
    .deleteFrom('channelHealth')
    .where('workspaceId', '=', workspaceId)
    .where('channelId', '=', channelId)
    .where('direction', '=', direction)
    .execute()
}

/** Of one workspace, or of all of the installation. */
export async function healthOf(db: Reader, workspaceId: string | null): Promise<HealthRow[]> {
  return await db
    .selectFrom('channelHealth')
    .selectAll()
    .$if(workspaceId !== null, (query) => query.where('workspaceId', '=', workspaceId!))
    .execute()
}

/** Every channel of the installation that is on. */
export async function channelsInUse(db: Reader): Promise<ChannelRow[]> {
  return await db.selectFrom('channels').selectAll().where('enabled', '=', true).execute()
}
