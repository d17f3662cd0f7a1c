import { type RawBuilder, sql } from 'kysely'

/**
 * The order of a customer's identifiers `i`, the one we know them best by first: an e-mail address before a phone
 * number, a proved one before a claimed one, then the one they used last.
 */
export const bestFirst: RawBuilder<unknown> = sql`i.kind, i.status desc, i.last_seen_at desc, i.id desc`

/**
 * Part of a statement: the address a person would recognise a customer by, as `address` and `address_status` of a
 * lateral join, also where another they are one with holds it. `of` names the columns of the customer; in a case the
 * address it came by goes before any other.
 */
export const bestAddress = (of: {
  workspaceId: RawBuilder<unknown>
  customerId: RawBuilder<unknown>
  cameBy?: RawBuilder<unknown>
}): RawBuilder<unknown> => sql`lateral (
  select i.value as address, i.status as address_status
  from members_of(${of.workspaceId}, ${of.customerId}) member (id)
  join identifiers i on i.workspace_id = ${of.workspaceId} and i.customer_id = member.id
  where i.kind in ('email', 'phone')
  order by ${of.cameBy ? sql`${isOf(of.workspaceId, of.cameBy)} desc nulls last, ` : sql``}${bestFirst} limit 1)`

/** By its value: whoever is one with the customer may know the same address better. */
const isOf = (workspaceId: RawBuilder<unknown>, cameBy: RawBuilder<unknown>) => sql`(i.value = (
    select came.value from identifiers came where came.workspace_id = ${workspaceId} and came.id = ${cameBy}))`
