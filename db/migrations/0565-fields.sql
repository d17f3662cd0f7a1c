create table fields (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  kind text not null,
  -- By language.
  names jsonb not null,
  -- [{ id, names }], in their order.
  choices jsonb not null,
  required boolean not null,
  place integer not null,
  -- Filled in no longer; the cases that have it keep it.
  retired_at timestamptz(3),
  primary key (workspace_id, id)
);

create table case_fields (
  workspace_id uuid not null,
  case_id uuid not null,
  field_id uuid not null,
  -- As text whatever the kind: a number in its shortest form, a choice by its id, a day as 2026-12-24.
  value text not null,
  primary key (workspace_id, case_id, field_id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id) on delete cascade,
  foreign key (workspace_id, field_id) references fields (workspace_id, id)
);
create index case_fields_of_field on case_fields (workspace_id, field_id, value, case_id);
