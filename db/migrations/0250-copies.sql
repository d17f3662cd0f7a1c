-- To whom a mail of ours goes besides, each with how it does: a server may take a mail for some and refuse it
-- for others, and one that did not arrive at a copy did at the customer's.
alter table outbound_messages add column copies jsonb not null default '[]';

-- Null while nobody has chosen: then the copies are those of the customer's latest mail.
alter table drafts add column cc text[];

-- Who had a copy and answers speaks in the case, and is not its customer.
alter table messages drop constraint messages_author_kind_check;
alter table messages add constraint messages_author_kind_check
  check (author_kind in ('customer', 'other', 'person', 'system'));
