-- Sessions, passwords, two-factor secrets and passkeys are better-auth's tables under our names;
-- its models are mapped in platform/auth/sign-in.ts and compared with these columns by a test.

create table sessions (
  id uuid primary key default uuidv7(),
  token text not null unique,
  person_id uuid not null references people (id) on delete cascade,
  workspace_id uuid references workspaces (id) on delete cascade,
  ip_address text,
  user_agent text,
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index sessions_of_person on sessions (person_id);

create table accounts (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz(3),
  refresh_token_expires_at timestamptz(3),
  scope text,
  password text,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now(),
  unique (provider_id, account_id)
);
create index accounts_of_person on accounts (person_id);

create table verifications (
  id uuid primary key default uuidv7(),
  identifier text not null,
  value text not null,
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null default now(),
  updated_at timestamptz(3) not null default now()
);
create index verifications_of on verifications (identifier);
create index verifications_age on verifications (expires_at);

create table two_factors (
  id uuid primary key default uuidv7(),
  person_id uuid not null unique references people (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default true,
  failed_verification_count integer not null default 0,
  locked_until timestamptz(3)
);

create table passkeys (
  id uuid primary key default uuidv7(),
  person_id uuid not null references people (id) on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz(3) not null default now()
);
create index passkeys_of_person on passkeys (person_id);

-- How often somebody tried to sign in, by account and by client address, within a window of time.
create table sign_in_attempts (
  subject text primary key,
  attempts integer not null,
  window_ends timestamptz(3) not null
);

-- Links that open a page once: setting the installation up, or letting a locked-out owner back in.
-- Only the hash is kept, so a copy of the database opens nothing.
create table one_time_links (
  token_hash text primary key,
  purpose text not null check (purpose in ('set-up', 'recovery')),
  person_id uuid references people (id) on delete cascade,
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null default now(),
  check ((purpose = 'recovery') = (person_id is not null))
);

create table invitations (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  email text not null,
  role text not null check (role in ('owner', 'admin', 'lead', 'agent', 'reader')),
  status text not null default 'pending' check (status in ('pending', 'accepted', 'revoked')),
  inviter_id uuid not null references people (id),
  team_ids uuid[] not null default '{}',
  token_hash text not null unique,
  expires_at timestamptz(3) not null,
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id)
);
create unique index invitations_pending on invitations (workspace_id, email) where status = 'pending';

create table api_keys (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  name text not null,
  -- SHA-256; a key is long and random, so a slow hash would protect nothing more.
  key_hash text not null unique,
  -- The beginning, by which a person recognises it.
  start text not null,
  role text not null check (role in ('owner', 'admin', 'lead', 'agent', 'reader')),
  -- Acts as this person, with the lower of the two roles.
  person_id uuid not null references people (id) on delete cascade,
  created_at timestamptz(3) not null default now(),
  last_used_at timestamptz(3),
  primary key (workspace_id, id)
);

-- How far the loading of the demo company has come, for the page that waits for it.
create table demo_loads (
  workspace_id uuid primary key references workspaces (id) on delete cascade,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed')),
  done integer not null default 0,
  total integer not null default 0,
  error text,
  updated_at timestamptz(3) not null default now()
);
