-- What Polku has learnt of an organisation's reasons from its own cases: hashes of parts of words with weights, no text.
create table reason_models (
  workspace_id uuid primary key references workspaces (id) on delete cascade,
  model bytea not null,
  -- Another with each change, so that whoever holds the model in memory knows when it is old.
  version integer not null default 1,
  -- How many cases it was learnt from, and how many have corrected it since.
  cases integer not null,
  corrected integer not null default 0,
  -- Reasons were merged or parted: it is learnt anew.
  stale boolean not null default false
);
-- As dense as it gets already.
alter table reason_models alter column model set storage external;

-- Cases that were given a reason which the model has yet to learn.
create table reason_lessons (
  workspace_id uuid not null,
  id bigint generated always as identity,
  case_id uuid not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id) on delete cascade
);
