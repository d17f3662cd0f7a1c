import { type CustomerChange, mostAttributes } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { customerNotFound, tooManyAttributes } from './errors.ts'
import { changeCustomers } from './policy.ts'
import { dropAttributes, updateCustomer } from './queries.ts'
import { wholeOf } from './union-queries.ts'

/** Changes what people and integrations may correct: the name, the language, the attributes. */
export async function changeCustomer(
  ctx: Context,
  actor: Actor,
  id: string,
  change: CustomerChange,
): Promise<void> {
  permit(actor, changeCustomers)
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  if (Object.keys(given).length === 0) return
  const { workspaceId } = actor
  const removed = Object.entries(change.attributes ?? {}).flatMap(([name, value]) =>
    value === null ? name : [],
  )
  await write(ctx, async (trx) => {
    const { headId, members } = await wholeOf(trx, workspaceId, id)
    const customer = await updateCustomer(trx, workspaceId, headId, given)
    if (!customer) throw customerNotFound()
    if (removed.length > 0 && members.length > 1) await dropAttributes(trx, workspaceId, members, removed)
    if (Object.keys(customer.attributes).length > mostAttributes) throw tooManyAttributes()
    await append(trx, actor, {
      kind: 'customer.changed',
      customerId: headId,
      data: { fields: Object.keys(given) },
    })
  })
}
