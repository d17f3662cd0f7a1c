-- Since when its mailbox is to be read as it is set now; silence is counted from there.
alter table channels add column watched_since timestamptz(3) not null default now();

-- When a channel last worked in each direction, and with what it last failed.
create table channel_health (
  workspace_id uuid not null,
  channel_id uuid not null,
  direction text not null check (direction in ('in', 'out')),
  worked_at timestamptz(3),
  failed_at timestamptz(3),
  -- Since when it has not worked; null while it does.
  failing_since timestamptz(3),
  fault text,
  detail text,
  primary key (workspace_id, channel_id, direction),
  foreign key (workspace_id, channel_id) references channels (workspace_id, id) on delete cascade
);
