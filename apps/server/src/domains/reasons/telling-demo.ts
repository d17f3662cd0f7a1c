import { type CaseRecord, REASON_TREE, type ReasonRecord, reasonSaid } from '@polku/demo'
import type { Context } from '../../context.ts'
import { write } from '../../platform/db/write.ts'
import type { Demo, DemoSource } from '../../platform/demo-source.ts'
import type { PastEvent } from '../../platform/log/past-queries.ts'
import { type DemoStaff, demoStaff } from '../people/demo-staff.ts'
import { insertCaseReasons } from './demo-queries.ts'
import { allReasons, holdTree, insertReasons } from './queries.ts'

export const reasonsOfDemo: DemoSource<Context> = {
  prepare: growTree,
  async begin(ctx, demo) {
    const staff = await demoStaff(ctx, demo)
    const ids = await idsByKey(ctx, demo)
    return {
      async tell({ cases }) {
        const told = cases.flatMap((record) => saidOf(record, staff, ids) ?? [])
        const { workspaceId } = demo
        return {
          happened: told.map(({ event }) => event),
          insert: (trx) =>
            insertCaseReasons(
              trx,
              told.map(({ caseId, reasonId }) => ({ workspaceId, caseId, reasonId })),
            ),
        }
      },
    }
  },
}

/** The company's tree, unless it has one. */
async function growTree(ctx: Context, demo: Demo): Promise<void> {
  const { teams } = await demoStaff(ctx, demo)
  const { workspaceId } = demo
  await write(ctx, async (trx) => {
    await holdTree(trx, workspaceId)
    if ((await allReasons(trx, workspaceId)).length > 0) return
    const insert = async (some: readonly ReasonRecord[], parentId: string | null): Promise<void> => {
      const rows = await insertReasons(
        trx,
        workspaceId,
        some.map(({ names, kind, team, guideline }, at) => ({
          names,
          kind,
          guideline,
          parentId,
          place: at + 1,
          teamId: (team && teams.get(team)) || null,
        })),
      )
      for (const [at, { parts }] of some.entries()) if (parts.length > 0) await insert(parts, rows[at]!.id)
    }
    await insert(REASON_TREE, null)
  })
}

/** What stands in the tree, by what the story calls it. */
export async function idsByKey(ctx: Context, { workspaceId }: Demo): Promise<Map<string, string>> {
  const rows = await allReasons(ctx.db, workspaceId)
  const parts = REASON_TREE.flatMap((one) => one.parts)
  return new Map(
    rows.flatMap(({ id, names }) => {
      const key = parts.find((one) => one.names.en === names.en)?.key
      return key ? [[key, id] as const] : []
    }),
  )
}

function saidOf(record: CaseRecord, { people }: DemoStaff, ids: ReadonlyMap<string, string>) {
  const said = reasonSaid(record)
  const reasonId = said && ids.get(said.key)
  if (!said || !reasonId) return null
  const person = people.get(said.agent)
  const event: PastEvent = {
    occurredAt: new Date(said.at),
    customerId: record.customerId,
    caseId: record.id,
    channel: record.channel,
    ...(person ? { by: { kind: 'person', id: person.id } } : {}),
    kind: 'case.reason-given',
    data: { reasonId, before: null },
  }
  return { caseId: record.id, reasonId, event }
}
