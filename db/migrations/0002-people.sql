-- People, workspaces and membership are better-auth's user, organization and member under our names.

create table workspaces (
  id uuid primary key default uuidv7(),
  name text not null,
  slug text not null unique,
  logo text,
  metadata text,
  language text not null default 'fi',
  demo boolean not null default false,
  created_at timestamptz(3) not null default now()
);

create table people (
  id uuid primary key default uuidv7(),
  name text not null,
  email text not null unique,
  email_verified boolean not null default false,
  image text,
  language text not null default 'fi',
  theme text not null default 'system',
  two_factor_enabled boolean not null default false,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);

create table members (
  id uuid not null default uuidv7() unique,
  workspace_id uuid not null references workspaces (id) on delete cascade,
  person_id uuid not null references people (id) on delete cascade,
  role text not null check (role in ('owner', 'admin', 'lead', 'agent', 'reader')),
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, person_id)
);
create index members_of_person on members (person_id);

create table teams (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  name text not null,
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id),
  unique (workspace_id, name)
);

create table team_members (
  workspace_id uuid not null,
  team_id uuid not null,
  person_id uuid not null references people (id) on delete cascade,
  primary key (workspace_id, team_id, person_id),
  foreign key (workspace_id, team_id) references teams (workspace_id, id) on delete cascade
);
create index team_members_of_person on team_members (workspace_id, person_id);
