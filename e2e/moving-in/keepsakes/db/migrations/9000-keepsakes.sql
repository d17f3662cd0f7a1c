create table keepsakes (
  workspace_id uuid not null,
  id uuid not null default uuidv7(),
  customer_id uuid not null,
  title text not null,
  kept_at timestamptz(3) not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id),
  unique (workspace_id, customer_id, title)
);
