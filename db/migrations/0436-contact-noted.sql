-- A contact of a customer, noted within the statement of whoever wrote it: to the minute, so that a dialogue that goes
-- on does not write the customer anew with each of its messages.
create function note_contact(workspace uuid, customer uuid, contact_at timestamptz) returns void language sql as $$
  update customers set last_contact_at = contact_at
  where workspace_id = workspace and id = customer
    and (last_contact_at is null or last_contact_at < contact_at - interval '1 minute')
$$;
