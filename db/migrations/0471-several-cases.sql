-- How what was done with several cases at once is undone as a whole; kept for a day.
create table several_changes (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  -- Who did it, and alone undoes it.
  done_by uuid,
  kind text not null,
  -- Of each case how it is undone.
  undoing jsonb not null,
  done_at timestamptz(3) not null default now(),
  primary key (workspace_id, id)
);
create index several_changes_age on several_changes (done_at);
