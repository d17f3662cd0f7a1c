create table tags (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  name text not null,
  colour text not null,
  -- Given no longer; the cases that have it keep it.
  retired_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id)
);
create unique index tags_name on tags (workspace_id, lower(name));

create table case_tags (
  workspace_id uuid not null,
  case_id uuid not null,
  tag_id uuid not null,
  primary key (workspace_id, case_id, tag_id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id) on delete cascade,
  foreign key (workspace_id, tag_id) references tags (workspace_id, id)
);
create index case_tags_of_tag on case_tags (workspace_id, tag_id, case_id);
