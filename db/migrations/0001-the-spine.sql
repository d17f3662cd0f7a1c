-- The platform's log, files and idempotency. Every business fact is a row of "events";
-- Times are kept to the millisecond, so that a JavaScript date holds them exactly and keyset paging can rest on them.
-- timeline, live updates, analysis and notifications are its readers.

create extension if not exists pg_trgm;
create extension if not exists btree_gin;

-- A restored database begins a new epoch, so that positions given out before stay comparable.
create table log_epoch (
  "only" boolean primary key default true check ("only"),
  epoch integer not null default 1
);
insert into log_epoch default values;

create function current_epoch() returns integer language sql stable as 'select epoch from log_epoch';

create table events (
  epoch integer not null default current_epoch(),
  xid xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity,
  workspace_id uuid not null,
  kind text not null,
  occurred_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null default now(),
  actor_kind text not null check (actor_kind in ('person', 'api-key', 'customer', 'system')),
  actor_id uuid,
  customer_id uuid,
  identifier_id uuid,
  case_id uuid,
  message_id uuid,
  channel text,
  timeline boolean not null default false,
  audit boolean not null default false,
  data jsonb not null default '{}',
  primary key (epoch, xid, id)
);
create index events_timeline on events (workspace_id, customer_id, occurred_at desc, id desc) where timeline;
create index events_audit on events (workspace_id, id desc) where audit;
create index events_of_case on events (workspace_id, case_id, id) where case_id is not null;

create table log_readers (
  name text primary key,
  epoch integer not null,
  xid xid8 not null,
  id bigint not null,
  updated_at timestamptz(3) not null default now()
);

create table files (
  workspace_id uuid not null,
  hash text not null,
  size bigint not null,
  media_type text not null,
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, hash)
);

create table idempotency_keys (
  workspace_id uuid not null,
  key text not null,
  request_hash text not null,
  status integer not null,
  response jsonb not null,
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, key)
);
create index idempotency_keys_age on idempotency_keys (created_at);
