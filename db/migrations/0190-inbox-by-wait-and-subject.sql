-- Who has waited longest comes first; whoever waits for nothing stands at the end of time.
create index cases_longest on cases
  (workspace_id, coalesce(waiting_since, '9999-01-01 00:00:00+00'::timestamptz), id)
  where state in ('new', 'open') and not spam;
create index cases_subject on cases using gin (workspace_id, lower(subject) gin_trgm_ops);

-- Spam is no contact: whoever has sent nothing else is not listed among the customers.
update customers set last_contact_at = null
where (workspace_id, id) in (select workspace_id, customer_id from cases where spam)
  and not exists (
    select 1 from cases
    where cases.workspace_id = customers.workspace_id and cases.customer_id = customers.id and not cases.spam)
  and not exists (
    select 1 from orders where orders.workspace_id = customers.workspace_id and orders.customer_id = customers.id);
