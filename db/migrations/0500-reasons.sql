create table reasons (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  names jsonb not null,
  kind text not null,
  team_id uuid,
  guideline text,
  parent_id uuid,
  -- Its order among those beside it.
  place integer not null,
  -- Read as another one; no row of a case is written anew, so that it can be taken back.
  merged_into uuid,
  retired_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, parent_id) references reasons (workspace_id, id),
  foreign key (workspace_id, merged_into) references reasons (workspace_id, id)
);

create table case_reasons (
  workspace_id uuid not null,
  case_id uuid not null,
  reason_id uuid not null,
  primary key (workspace_id, case_id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id) on delete cascade,
  foreign key (workspace_id, reason_id) references reasons (workspace_id, id)
);
create index case_reasons_of_reason on case_reasons (workspace_id, reason_id, case_id);

-- One row a workspace, which also holds its tree against two who change it at the same moment.
create table reason_settings (
  workspace_id uuid primary key references workspaces (id) on delete cascade,
  required boolean not null default false,
  required_by_teams uuid[] not null default '{}'
);
