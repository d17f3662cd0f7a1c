/**
 * Part of a statement: what each of `arriving` says opens a case, under the ids given there. Gives `opened`.
 * Says at length in `receive` what it says here in one go.
 */
export const openCases = `
  opened as (
    insert into cases (workspace_id, id, customer_id, identifier_id, channel, channel_id, language, preview, preview_by,
      opened_at, last_message_at, last_inbound_at, waiting_since)
    select workspace_id, case_id, customer_id, identifier_id, 'chat', channel_id, language, preview, 'customer',
      at, at, at, at from arriving
    returning id, number),
  said as (
    insert into messages (workspace_id, id, case_id, customer_id, kind, direction, channel, author_kind, author_id,
      author_name, text, client_id, occurred_at)
    select workspace_id, message_id, case_id, customer_id, 'message', 'in', 'chat', 'customer', customer_id,
      name, text, client_id, at from arriving)`
