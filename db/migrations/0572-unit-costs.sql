-- What an hour of work costs (no channel, no reason), and what finance says that a contact costs by its channel and
-- reason. Only ever added to, and never for the past: what a report said of a day it says of that day for good.
create table costs (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  channel text,
  reason_id uuid,
  -- In hundredths; null: worked out from handling time again.
  amount integer check (amount >= 0),
  currency text not null,
  source text not null,
  valid_from timestamptz(3) not null default now(),
  set_by uuid,
  set_by_name text,
  set_at timestamptz(3) not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, reason_id) references reasons (workspace_id, id),
  check ((channel is null) = (reason_id is null)),
  check (amount is not null or reason_id is not null)
);
create index costs_of_what on costs (workspace_id, channel, reason_id, valid_from desc, id desc);
