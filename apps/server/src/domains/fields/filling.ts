import type { FieldValue } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import type { Trx } from '../../platform/db/database.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { aboutCase } from '../cases/about-case.ts'
import { requireCase } from '../cases/reading.ts'
import { fieldNotFound, fieldRequired, fieldRetired } from './errors.ts'
import { firstName } from './managing.ts'
import { fillFields } from './policy.ts'
import { deleteValue, fieldToFill, lackingField, putValue } from './queries.ts'
import { kept } from './value.ts'

/** Fills in a field of a case, or empties it with null. */
export async function fillField(
  ctx: Context,
  actor: Actor,
  asked: { caseId: string; fieldId: string; value: FieldValue | null },
): Promise<void> {
  permit(actor, fillFields)
  const { caseId, fieldId, value } = asked
  const about = aboutCase(await requireCase(ctx, actor, caseId))
  await write(ctx, async (trx) => {
    const field = await fieldToFill(trx, actor.workspaceId, fieldId)
    if (!field) throw fieldNotFound()
    const place = { workspaceId: actor.workspaceId, caseId, fieldId }
    // What a retired field holds can still be taken away.
    if (value !== null && field.retiredAt) throw fieldRetired()
    const changed =
      value === null ? await deleteValue(trx, place) : await putValue(trx, place, kept(field, value))
    if (changed) await append(trx, actor, { ...about, kind: 'case.field-filled', data: { fieldId } })
  })
}

/** Throws field.required where the case lacks one. */
export async function requireFields(trx: Trx, one: { workspaceId: string; id: string }): Promise<void> {
  const lacking = await lackingField(trx, one.workspaceId, one.id)
  if (lacking) throw fieldRequired(firstName(lacking))
}
