import { randomUUID } from 'node:crypto'
import { FIELDS, type FieldRecord, fieldsSaid } from '@polku/demo'
import type { Context } from '../../context.ts'
import { write } from '../../platform/db/write.ts'
import type { Demo, DemoSource } from '../../platform/demo-source.ts'
import type { PastEvent } from '../../platform/log/past-queries.ts'
import { demoStaff } from '../people/demo-staff.ts'
import { insertDemoFields } from './demo-queries.ts'
import { allFields, type FieldRow, insertField } from './queries.ts'
import type { CaseFieldTable } from './tables.ts'

export const fieldsOfDemo: DemoSource<Context> = {
  prepare: makeFields,
  async begin(ctx, demo) {
    const { workspaceId } = demo
    const { people } = await demoStaff(ctx, demo)
    const rows = await allFields(ctx.db, workspaceId)
    const made = new Map(
      FIELDS.flatMap((field) => {
        const row = rows.find(({ names }) => names.fi === field.names.fi)
        return row ? [[field.key as string, { field, row }]] : []
      }),
    )
    return {
      async tell({ cases }) {
        const happened: PastEvent[] = []
        const filled: CaseFieldTable[] = []
        for (const record of cases) {
          const { id: caseId, customerId, channel } = record
          const said = fieldsSaid(record)
          const person = said && people.get(said.agent)
          for (const [key, value] of Object.entries(said?.values ?? {})) {
            const known = made.get(key)
            const text = known && asKept(known, value)
            if (!text) continue
            filled.push({ workspaceId, caseId, fieldId: known.row.id, value: text })
            happened.push({
              ...{ occurredAt: new Date(said!.at), customerId, caseId, channel },
              ...(person ? { by: { kind: 'person', id: person.id } } : {}),
              ...{ kind: 'case.field-filled', data: { fieldId: known.row.id } },
            })
          }
        }
        return { happened, insert: (trx) => insertDemoFields(trx, filled) }
      },
    }
  },
}

/** A choice by its id, found by its name; nothing where the company has it no more. */
function asKept({ field, row }: { field: FieldRecord; row: FieldRow }, value: string | number) {
  if (field.kind !== 'choice') return String(value)
  const named = field.choices.find(({ key }) => key === value)?.names.fi
  return row.choices.find(({ names }) => names.fi === named)?.id
}

/** The company's fields, unless it has some. */
async function makeFields(ctx: Context, { workspaceId }: Demo): Promise<void> {
  if ((await allFields(ctx.db, workspaceId)).length > 0) return
  await write(ctx, async (trx) => {
    for (const [place, { kind, names, choices }] of FIELDS.entries())
      await insertField(trx, workspaceId, {
        ...{ kind, names, place, required: false, retiredAt: null },
        choices: choices.map((choice) => ({ id: randomUUID(), names: choice.names })),
      })
  })
}
