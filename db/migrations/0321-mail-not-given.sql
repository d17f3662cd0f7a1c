-- A mail that its server did not give: the others go on, it is tried again, and after a while it stands in the ledger.
create table missed_mails (
  workspace_id uuid not null,
  channel_id uuid not null,
  mailbox text not null,
  uid_validity bigint not null,
  uid bigint not null,
  -- None yet for what a mailbox held when it was read for the first time.
  attempts integer not null default 1,
  reason text not null,
  -- Behind us: the mails after it are read. Before that it is what breaks the connection each time.
  passed boolean not null,
  try_after timestamptz(3) not null,
  -- The ledger's line that names it.
  inbound_id uuid,
  first_missed_at timestamptz(3) not null default now(),
  primary key (workspace_id, channel_id, mailbox, uid_validity, uid),
  foreign key (workspace_id, channel_id) references channels (workspace_id, id) on delete cascade
);
alter table inbound_items drop constraint inbound_items_fault_check;
alter table inbound_items add constraint inbound_items_fault_check
  check (fault in ('unreadable', 'too-large', 'not-given'));
