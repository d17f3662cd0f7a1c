import { systemActor } from '../../platform/auth/actor.ts'
import type { Trx } from '../../platform/db/database.ts'
import { append } from '../../platform/log/append.ts'
import type { Event } from '../../platform/log/queries.ts'
import type { LogReader } from '../../platform/log/readers.ts'
import { aboutCase } from './about-case.ts'
import { takeFromPerson, takeFromTeam } from './letting-go-queries.ts'

/** What somebody who left, or may only read from now on, was holding goes back to everyone; a deleted team's too. */
export const lettingGo: LogReader = {
  name: 'cases-letting-go',
  kinds: ['person.removed', 'person.role-changed', 'team.deleted'],
  async handle(trx, events) {
    for (const event of events) {
      const { personId, teamId, to } = event.data as { personId?: string; teamId?: string; to?: string }
      const leaves =
        event.kind === 'person.removed' || (event.kind === 'person.role-changed' && to === 'reader')
      if (leaves && personId) await letGo(trx, event, await takeFromPerson(trx, event.workspaceId, personId))
      if (event.kind === 'team.deleted' && teamId)
        await letGo(trx, event, await takeFromTeam(trx, event.workspaceId, teamId))
    }
  },
}

type Taken = Awaited<ReturnType<typeof takeFromPerson>>

async function letGo(trx: Trx, { workspaceId }: Event, taken: Taken): Promise<void> {
  if (taken.length === 0) return
  const events = taken.map((row) => ({
    ...aboutCase(row),
    kind: 'case.assigned' as const,
    data: { personId: row.assigneeId, teamId: row.teamId },
  }))
  await append(trx, systemActor(workspaceId), ...events)
}
