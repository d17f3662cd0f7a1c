import type { Language } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { write } from '../../platform/db/write.ts'
import { append } from '../../platform/log/append.ts'
import { customerNotFound } from './errors.ts'
import { changeCustomers } from './policy.ts'
import { updateCustomer } from './queries.ts'

export interface CustomerChange {
  name?: string | null | undefined
  language?: Language | null | undefined
}

/** Changes what people may correct: the name and the language. */
export async function changeCustomer(
  ctx: Context,
  actor: Actor,
  id: string,
  change: CustomerChange,
): Promise<void> {
  permit(actor, changeCustomers)
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  if (Object.keys(given).length === 0) return
  await write(ctx, async (trx) => {
    if (!(await updateCustomer(trx, actor.workspaceId, id, given))) throw customerNotFound()
    await append(trx, actor, {
      kind: 'customer.changed',
      customerId: id,
      audit: true,
      data: { fields: Object.keys(given) },
    })
  })
}
