create table promise_policies (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  name text not null,
  conditions jsonb not null,
  -- Minutes of open hours; null: not promised.
  first integer,
  next integer,
  solution integer,
  -- Per cent of the time gone.
  warn_at integer not null,
  place integer not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  -- What was promised under it stands.
  deleted_at timestamptz(3),
  primary key (workspace_id, id)
);

create table promises (
  workspace_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  kind text not null,
  -- Under which it was made, and what that said then; null for what was promised by hand.
  policy_id uuid,
  policy_version integer,
  promised_ms bigint,
  warn_at integer,
  -- Whose hours count; null: every hour.
  calendar_id uuid,
  made_at timestamptz(3) not null,
  -- So much open time was left at that moment.
  left_ms bigint,
  counted_from timestamptz(3),
  due_at timestamptz(3),
  warns_at timestamptz(3),
  paused_since timestamptz(3),
  told_at timestamptz(3),
  kept_at timestamptz(3),
  broken_at timestamptz(3),
  ended_at timestamptz(3),
  -- Of what was promised by hand.
  what text,
  owner_id uuid,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id) on delete cascade,
  foreign key (workspace_id, policy_id) references promise_policies (workspace_id, id)
);
create index promises_of_case on promises (workspace_id, case_id, made_at desc);
-- Those somebody has to be told of; what is told leaves the index.
create index promises_to_break on promises (due_at) where ended_at is null and broken_at is null and due_at is not null;
create index promises_to_warn on promises (warns_at)
  where ended_at is null and broken_at is null and told_at is null and warns_at is not null;
create index promises_broken on promises (workspace_id, broken_at) where ended_at is null and broken_at is not null;
create index promises_soon on promises (workspace_id, due_at) where ended_at is null and due_at is not null;
create index promises_of_policy on promises (workspace_id, policy_id) where ended_at is null;
create index promises_under on promises (workspace_id, id)
  where policy_id is not null and ended_at is null and broken_at is null;

-- The first moment at which something promised in the case is due.
alter table cases add column due_at timestamptz(3);
create index cases_due on cases (workspace_id, coalesce(due_at, '9999-01-01 00:00:00+00'::timestamptz), id)
  where state in ('new', 'open') and not spam;
create index cases_waiting_due on cases (workspace_id, coalesce(due_at, '9999-01-01 00:00:00+00'::timestamptz), id)
  where state = 'waiting' and not spam;
