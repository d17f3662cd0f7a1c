create table customers (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  name text,
  language text,
  attributes jsonb not null default '{}',
  created_at timestamptz(3) not null default now(),
  last_contact_at timestamptz(3),
  primary key (workspace_id, id)
);
create index customers_recent on customers (workspace_id, last_contact_at desc nulls last, id desc);
create index customers_name on customers using gin (workspace_id, lower(name) gin_trgm_ops);

create table identifiers (
  workspace_id uuid not null,
  id uuid not null default uuidv7(),
  customer_id uuid not null,
  kind text not null check (kind in ('email', 'phone', 'visitor', 'external', 'loyalty')),
  -- Normalised: e-mail lower case, phone E.164.
  value text not null,
  status text not null check (status in ('verified', 'claimed')),
  -- How we know: 'mail', 'chat', 'reply', 'token', 'import', 'person'.
  evidence text not null,
  first_seen_at timestamptz(3) not null default now(),
  last_seen_at timestamptz(3) not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id)
);
-- A proved address belongs to one customer; a claimed one may be claimed by many.
create unique index identifiers_verified on identifiers (workspace_id, kind, value) where status = 'verified';
create unique index identifiers_of_customer on identifiers (workspace_id, customer_id, kind, value);
-- Mail from an unproved sender always lands on the one customer that mail has claimed the address for.
create unique index identifiers_claimed_by_mail on identifiers (workspace_id, kind, value)
  where status = 'claimed' and evidence = 'mail';
create index identifiers_value on identifiers (workspace_id, kind, value);
create index identifiers_search on identifiers using gin (workspace_id, value gin_trgm_ops);
