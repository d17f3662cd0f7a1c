create table texts (
  workspace_id uuid not null references workspaces on delete cascade,
  message_id uuid not null,
  channel_id uuid not null,
  case_id uuid not null,
  number text not null,
  state text not null default 'queued',
  primary key (workspace_id, message_id)
);
