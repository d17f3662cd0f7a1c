import type { Customer, CustomerSummary } from '@polku/contract'
import type { Context } from '../../context.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { permit } from '../../platform/auth/permit.ts'
import { decodeCursor, uuidForm } from '../../platform/http/cursor.ts'
import { pageOf } from '../../platform/http/page.ts'
import { oneForm } from '../../platform/mail/address-form.ts'
import { customerNotFound } from './errors.ts'
import { identifiersOf } from './identifier-queries.ts'
import { customersMatching, neverInContact } from './matching-queries.ts'
import { readCustomers } from './policy.ts'
import { presentCustomer, presentSummary } from './present.ts'
import { customerById, dealingsWith } from './queries.ts'
import { customersHolding, perhapsSame, recentCustomers } from './search-queries.ts'

interface Page<Item> {
  items: Item[]
  next: string | null
}

export async function findCustomers(
  ctx: Context,
  actor: Actor,
  query: {
    search?: string | undefined
    email?: string | undefined
    limit: number
    after?: string | undefined
  },
): Promise<Page<CustomerSummary>> {
  permit(actor, readCustomers)
  if (query.email) {
    const holders = await customersHolding(
      ctx.db,
      actor.workspaceId,
      'email',
      oneForm(query.email),
      query.limit,
    )
    return { items: holders.map(presentSummary), next: null }
  }
  const after = decodeCursor(query.after, uuidForm)
  const rows = query.search
    ? await customersMatching(ctx.db, actor.workspaceId, query.search, after, query.limit + 1)
    : await recentCustomers(ctx.db, actor.workspaceId, after, query.limit + 1)
  const { shown, next } = pageOf(rows, query.limit, (last) => [
    last.lastContactAt ?? neverInContact,
    last.listedId,
  ])
  return { items: shown.map(presentSummary), next }
}

export async function lookUpCustomer(ctx: Context, actor: Actor, id: string): Promise<Customer> {
  permit(actor, readCustomers)
  const { workspaceId } = actor
  const [customer, identifiers, dealings, same] = await Promise.all([
    customerById(ctx.db, workspaceId, id),
    identifiersOf(ctx.db, workspaceId, id),
    dealingsWith(ctx.db, workspaceId, id),
    perhapsSame(ctx.db, workspaceId, id),
  ])
  if (!customer) throw customerNotFound()
  return presentCustomer(customer, { identifiers, ...dealings, same, members: customer.members })
}

/** The customer whom an id leads to, for another domain's action. Throws customer.not-found. */
export async function requireCustomer(
  ctx: Context,
  actor: Actor,
  id: string,
): Promise<{ id: string; language: string | null }> {
  const row = await customerById(ctx.db, actor.workspaceId, id)
  if (!row) throw customerNotFound()
  return row
}
