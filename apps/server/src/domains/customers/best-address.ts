import { type RawBuilder, sql } from 'kysely'

/**
 * The order of a customer's identifiers `i`, the one we know them best by first: an e-mail address before a phone
 * number, a proved one before a claimed one, then the one they used last.
 */
export const bestFirst: RawBuilder<unknown> = sql`i.kind, i.status desc, i.last_seen_at desc, i.id desc`

/**
 * Part of a statement: the address a person would recognise a customer by, as `address` and `address_status` of a
 * lateral join. `of` names the columns of the customer; in a case the identifier it came by goes before any other.
 */
export const bestAddress = (of: {
  workspaceId: RawBuilder<unknown>
  customerId: RawBuilder<unknown>
  cameBy?: RawBuilder<unknown>
}): RawBuilder<unknown> => sql`lateral (
  select i.value as address, i.status as address_status from identifiers i
  where i.workspace_id = ${of.workspaceId} and i.customer_id = ${of.customerId} and i.kind in ('email', 'phone')
  order by ${of.cameBy ? sql`(i.id = ${of.cameBy}) desc nulls last, ` : sql``}${bestFirst} limit 1)`
