-- A mail whose reading failed waits a while, so that it does not hold up those behind it.
alter table inbound_items add column not_before timestamptz(3) not null default now();
-- Raw mail is kept as long as set; the ledger stays.
alter table inbound_items add column pruned_at timestamptz(3);
create index inbound_items_to_prune on inbound_items (settled_at) where pruned_at is null and settled_at is not null;

-- However it came and however often: the same mail is shown once.
create unique index inbound_items_shown_once on inbound_items (workspace_id, content_hash, coalesce(message_id, ''))
  where state = 'shown';

-- How far a watched mailbox has been read; a new uid_validity means that its numbers began again.
create table mailbox_positions (
  workspace_id uuid not null,
  channel_id uuid not null,
  mailbox text not null,
  uid_validity bigint not null,
  last_uid bigint not null,
  updated_at timestamptz(3) not null default now(),
  primary key (workspace_id, channel_id, mailbox),
  foreign key (workspace_id, channel_id) references channels (workspace_id, id) on delete cascade
);
create index inbound_items_of_file on inbound_items (file_hash);
create index files_by_hash on files (hash);
