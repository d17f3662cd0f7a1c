import { TAGS, tagsSaid } from '@polku/demo'
import type { Context } from '../../context.ts'
import { write } from '../../platform/db/write.ts'
import type { Demo, DemoSource } from '../../platform/demo-source.ts'
import type { PastEvent } from '../../platform/log/past-queries.ts'
import { demoStaff } from '../people/demo-staff.ts'
import { insertDemoTags } from './demo-queries.ts'
import { insertTag, tagsPage } from './queries.ts'
import type { CaseTagTable } from './tables.ts'

export const tagsOfDemo: DemoSource<Context> = {
  prepare: makeTags,
  async begin(ctx, demo) {
    const { workspaceId } = demo
    const { people } = await demoStaff(ctx, demo)
    const known = new Map((await tagsOf(ctx, demo)).map(({ name, id }) => [name, id]))
    const ids = new Map(TAGS.flatMap(({ key, name }) => (known.has(name) ? [[key, known.get(name)!]] : [])))
    return {
      async tell({ cases }) {
        const happened: PastEvent[] = []
        const rows: CaseTagTable[] = []
        for (const { id: caseId, customerId, channel, ...record } of cases) {
          const said = tagsSaid({ id: caseId, customerId, channel, ...record })
          const person = said && people.get(said.agent)
          for (const tagId of said?.keys.flatMap((key) => ids.get(key) ?? []) ?? []) {
            rows.push({ workspaceId, caseId, tagId })
            happened.push({
              ...{ occurredAt: new Date(said!.at), customerId, caseId, channel },
              ...(person ? { by: { kind: 'person', id: person.id } } : {}),
              ...{ kind: 'case.tagged', data: { tagId } },
            })
          }
        }
        return { happened, insert: (trx) => insertDemoTags(trx, rows) }
      },
    }
  },
}

/** The company's tags, unless it has some. */
async function makeTags(ctx: Context, demo: Demo): Promise<void> {
  if ((await tagsOf(ctx, demo)).length > 0) return
  await write(ctx, async (trx) => {
    for (const { name, colour } of TAGS) await insertTag(trx, demo.workspaceId, { name, colour })
  })
}

const tagsOf = (ctx: Context, { workspaceId }: Demo) =>
  tagsPage(ctx.db, workspaceId, { limit: 200, after: null })
