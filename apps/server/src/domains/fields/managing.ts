import { randomUUID } from 'node:crypto'
import { type CaseField, type CaseFieldChange, mostFields, type NewCaseField } from '@polku/contract'
import type { z } from 'zod'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { fieldNotFound, tooManyFields, valuesLost, withoutChoices } from './errors.ts'
import { manageFields, readFields } from './policy.ts'
import {
  allFields,
  countUnfit,
  type FieldRow,
  insertField,
  lockFields,
  orderFields,
  updateField,
} from './queries.ts'

export async function listFields(ctx: Context, actor: Actor): Promise<{ items: CaseField[] }> {
  permit(actor, readFields)
  return { items: (await allFields(ctx.db, actor.workspaceId)).map(presentField) }
}

export async function createField(
  ctx: Context,
  actor: Actor,
  given: z.output<typeof NewCaseField>,
): Promise<CaseField> {
  permit(actor, manageFields)
  const choices = choicesOf(given.kind, given.choices)
  return await write(ctx, async (trx) => {
    const before = await lockFields(trx, actor.workspaceId)
    if (before.length >= mostFields) throw tooManyFields()
    const place = (before.at(-1)?.place ?? 0) + 1
    const field = await insertField(trx, actor.workspaceId, { ...given, choices, place, retiredAt: null })
    await append(trx, actor, { kind: 'field.created', data: said(field) })
    return presentField(field)
  })
}

/** Renames, moves, retires, or gives another kind; refuses what would lose values that cases have. */
export async function changeField(
  ctx: Context,
  actor: Actor,
  id: string,
  { place, retired, ...change }: z.output<typeof CaseFieldChange>,
): Promise<CaseField> {
  permit(actor, manageFields)
  return await write(ctx, async (trx) => {
    const all = await lockFields(trx, actor.workspaceId)
    const before = all.find((field) => field.id === id)
    if (!before) throw fieldNotFound()
    const kind = change.kind ?? before.kind
    const choices = choicesOf(kind, change.choices ?? before.choices)
    if (change.kind || change.choices) {
      const lost = await countUnfit(trx, before, { kind, choices })
      if (lost > 0) throw valuesLost(lost)
    }
    const after = await updateField(trx, {
      ...before,
      ...change,
      ...{ kind, choices },
      ...(retired === undefined ? {} : { retiredAt: retired ? (before.retiredAt ?? new Date()) : null }),
    })
    if (place !== undefined) {
      const others = all.flatMap((field) => (field.id === id ? [] : [field.id]))
      await orderFields(trx, actor.workspaceId, others.toSpliced(place, 0, id))
    }
    await append(trx, actor, { kind: 'field.changed', data: said(after) })
    return presentField(after)
  })
}

function choicesOf(
  kind: CaseField['kind'],
  given: z.output<typeof NewCaseField>['choices'],
): CaseField['choices'] {
  if (kind !== 'choice') return []
  if (given.length === 0) throw withoutChoices()
  return given.map(({ id, names }) => ({ id: id ?? randomUUID(), names }))
}

/** What the log says of a field: by the first name that it has. */
const said = (field: FieldRow) => ({ fieldId: field.id, name: firstName(field) })

export const firstName = ({ names }: Pick<FieldRow, 'names'>): string =>
  names.en ?? names.fi ?? names.sv ?? ''

const presentField = ({ id, names, kind, choices, required, retiredAt }: FieldRow): CaseField => ({
  ...{ id, names, kind, choices, required },
  retired: retiredAt !== null,
})
