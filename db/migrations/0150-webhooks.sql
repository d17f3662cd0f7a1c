create table webhooks (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  url text not null,
  description text not null default '',
  -- Null: every public type, also those to come.
  types text[],
  enabled boolean not null default true,
  off_reason text check (off_reason in ('gone', 'failing')),
  -- Encrypted with the installation's key. The one before signs along until its time has passed.
  secret bytea not null,
  previous_secret bytea,
  previous_secret_until timestamptz(3),
  -- Since the first failure after the last success.
  failing_since timestamptz(3),
  -- The receiver asked us to slow down.
  resting_until timestamptz(3),
  delivered bigint not null default 0,
  last_delivered_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id)
);

create table webhook_deliveries (
  workspace_id uuid not null,
  id uuid not null default uuidv7(),
  webhook_id uuid not null,
  -- Follows from the event, so that making it again gives the same.
  event_id text not null,
  type text not null,
  -- The customer, else the case: their deliveries keep their order.
  concerns uuid,
  body text not null,
  state text not null default 'waiting' check (state in ('waiting', 'delivered', 'failed')),
  attempts integer not null default 0,
  not_before timestamptz(3) not null default now(),
  -- A process is at it; one that dies gives it up when this has passed.
  taken_until timestamptz(3),
  last_attempt_at timestamptz(3),
  fault text,
  status integer,
  answer text,
  duration_ms integer,
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, webhook_id) references webhooks (workspace_id, id) on delete cascade
);
create unique index webhook_deliveries_event on webhook_deliveries (workspace_id, webhook_id, event_id);
create index webhook_deliveries_due on webhook_deliveries (workspace_id, webhook_id, not_before, id)
  where state = 'waiting';
create index webhook_deliveries_page on webhook_deliveries (workspace_id, webhook_id, id desc);
create index webhook_deliveries_by_state on webhook_deliveries (workspace_id, webhook_id, state, id desc);
create index webhook_deliveries_age on webhook_deliveries (created_at);

-- What happened since a time is found without reading the whole log; a few pages at any size.
create index events_recorded on events using brin (recorded_at);
