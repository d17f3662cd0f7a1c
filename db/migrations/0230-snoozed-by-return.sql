-- What is snoozed is listed by when it comes back, soonest first.
drop index cases_snoozed;
create index cases_snoozed on cases (workspace_id, snoozed_until, id) where state = 'snoozed' and not spam;
