/**
 * Part of a statement: whoever stands in `arriving` becomes a customer known by their dialogue alone, under
 * the ids given there. Says at length in `recognise` what it says here in one go.
 */
export const appear = `
  customer as (
    insert into customers (workspace_id, id, name, language, last_contact_at)
    select workspace_id, customer_id, name, language, at from arriving),
  identifier as (
    insert into identifiers (workspace_id, id, customer_id, kind, value, status, evidence, first_seen_at, last_seen_at)
    select workspace_id, identifier_id, customer_id, 'visitor', id::text, 'verified', 'chat', at, at from arriving)`
