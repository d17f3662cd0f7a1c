import { type CaseRecord, type HandPromise, handPromised, POLICIES, promiseIdsOf } from '@polku/demo'
import type { Insertable } from 'kysely'
import type { Context } from '../../context.ts'
import { write } from '../../platform/db/write.ts'
import type { Demo, DemoSource } from '../../platform/demo-source.ts'
import type { PastEvent } from '../../platform/log/past-queries.ts'
import { aboutCase } from '../cases/about-case.ts'
import { noteDue } from '../cases/noting-due.ts'
import { type DemoStaff, demoStaff } from '../people/demo-staff.ts'
import { idsByKey } from '../reasons/telling-demo.ts'
import { insertPromises } from './demo-queries.ts'
import { byHand } from './giving.ts'
import { hoursIn } from './hours.ts'
import { type DemoTerms, playClocks } from './playing-demo.ts'
import { holdPolicies, insertPolicy, policiesInForce } from './queries.ts'
import type { PromiseTable } from './tables.ts'
import { toldOfClock } from './telling.ts'

export const promisesOfDemo: DemoSource<Context> = {
  prepare: makePolicies,
  async begin(ctx, demo) {
    const staff = await demoStaff(ctx, demo)
    const { workspaceId, now } = demo
    const terms: DemoTerms = {
      policies: await policiesInForce(ctx.db, workspaceId),
      hoursOf: await hoursIn(ctx.db, workspaceId),
      reasons: await idsByKey(ctx, demo),
      teams: staff.teams,
      now,
    }
    return {
      async tell({ cases }) {
        const told = cases.map((record) => tellCase(record, workspaceId, terms, staff))
        return {
          happened: told.flatMap(({ happened }) => happened),
          insert: async (trx) => {
            await insertPromises(
              trx,
              told.flatMap(({ rows }) => rows),
            )
            await noteDue(trx, workspaceId, told.flatMap(firstDue))
          },
        }
      },
    }
  },
}

/** What the company promises, unless it promises something. */
async function makePolicies(ctx: Context, demo: Demo): Promise<void> {
  const { workspaceId } = demo
  const { teams } = await demoStaff(ctx, demo)
  const reasonIds = await idsByKey(ctx, demo)
  await write(ctx, async (trx) => {
    await holdPolicies(trx, workspaceId)
    if ((await policiesInForce(trx, workspaceId)).length > 0) return
    for (const [at, { name, channels, teams: of, reasons, ...promised }] of POLICIES.entries()) {
      const conditions = {
        channels,
        teams: of.flatMap((key) => teams.get(key) ?? []),
        reasons: reasons.flatMap((key) => reasonIds.get(key) ?? []),
        ...{ tags: [], languages: [], attributes: [] },
      }
      await insertPolicy(trx, { workspaceId, name, conditions, place: at + 1, deletedAt: null, ...promised })
    }
  })
}

interface Told {
  caseId: string
  rows: Insertable<PromiseTable>[]
  happened: PastEvent[]
}

/** The log keeps what was kept and what was broken. */
function tellCase(record: CaseRecord, workspaceId: string, terms: DemoTerms, { people }: DemoStaff): Told {
  const { clocks, changes } = playClocks(record, terms)
  const about = { id: record.id, customerId: record.customerId, channel: record.channel }
  const hand = handPromised(record, terms.now)
  const owner = hand && people.get(hand.agent)
  const given = hand && owner ? handRow(record, workspaceId, hand, owner.id, terms.now) : null
  return {
    caseId: record.id,
    rows: [
      ...clocks.map((clock) => ({ ...clock, workspaceId, caseId: record.id, what: null, ownerId: null })),
      ...(given ? [given] : []),
    ],
    happened: [
      ...changes
        .filter(({ change }) => change.told === 'kept' || change.told === 'broken')
        .map(({ change, at }) => ({ occurredAt: at, ...toldOfClock(about, change, at) })),
      ...(given && owner ? handHappened(about, given, owner.id) : []),
    ],
  }
}

function handRow(
  record: CaseRecord,
  workspaceId: string,
  { what, madeAt, dueAt, endedAt, kept }: HandPromise,
  ownerId: string,
  now: number,
) {
  const id = promiseIdsOf({ ...record, id: `${record.id}/hand` })()
  const [due, ended] = [new Date(dueAt), endedAt === null ? null : new Date(endedAt)]
  return {
    ...byHand,
    ...{ workspaceId, id, caseId: record.id, what, ownerId, madeAt: new Date(madeAt) },
    dueAt: due,
    warnsAt: new Date(dueAt - 30 * 60_000),
    endedAt: ended,
    keptAt: kept ? ended : null,
    brokenAt: dueAt < (ended?.getTime() ?? now) ? due : null,
  }
}

function handHappened(
  about: Parameters<typeof aboutCase>[0],
  row: ReturnType<typeof handRow>,
  ownerId: string,
): PastEvent[] {
  const which = { promiseId: row.id, promise: 'own' as const }
  const due = { ...which, dueAt: row.dueAt.toISOString() }
  const base = aboutCase(about)
  const by = { kind: 'person', id: ownerId } as const
  return [
    { ...base, by, occurredAt: row.madeAt, kind: 'promise.given', data: due },
    ...(row.keptAt
      ? [
          {
            ...base,
            ...{ by, occurredAt: row.keptAt, kind: 'promise.kept' as const },
            data: { ...which, because: 'by-hand' as const },
          },
        ]
      : []),
    ...(row.brokenAt
      ? [
          {
            ...base,
            ...{ occurredAt: row.brokenAt, kind: 'promise.broken' as const },
            data: { ...due, because: 'time-ran-out' as const },
          },
        ]
      : []),
  ]
}

function firstDue({ caseId, rows }: Told): { caseId: string; dueAt: Date }[] {
  const due = rows.flatMap(({ endedAt, dueAt }) => (endedAt || !dueAt ? [] : [dueAt as Date]))
  return due.length > 0 ? [{ caseId, dueAt: new Date(Math.min(...due.map(Number))) }] : []
}
