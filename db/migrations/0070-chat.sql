-- A visitor's dialogue in the widget. It begins when they first write; the token is kept as a hash.
create table chat_sessions (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  channel_id uuid not null,
  token_hash bytea not null,
  -- The page's origin, such as https://shop.example.
  site text not null,
  language text,
  -- From the first message on.
  customer_id uuid,
  identifier_id uuid,
  -- The case written in now.
  case_id uuid,
  -- Who the shop's signature says the visitor is.
  external_id text,
  name text,
  email text,
  -- The shop has signed it; a typed address proves nothing.
  verified boolean not null default false,
  last_here_at timestamptz(3) not null default now(),
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id)
);
create unique index chat_sessions_token on chat_sessions (token_hash);
create index chat_sessions_of_customer on chat_sessions (workspace_id, customer_id);

-- Every case of a dialogue: after a closed one the next message opens another.
create table chat_session_cases (
  workspace_id uuid not null,
  session_id uuid not null,
  case_id uuid not null,
  primary key (workspace_id, session_id, case_id)
);
create index chat_session_cases_of_case on chat_session_cases (workspace_id, case_id);

create table visits (
  workspace_id uuid not null,
  id uuid not null default uuidv7(),
  session_id uuid not null,
  site text not null,
  referrer text,
  began_at timestamptz(3) not null,
  -- [{ path, title, at }], at most 50; paths without query and fragment.
  pages jsonb not null,
  -- It has been put on the customer's timeline.
  told boolean not null default false,
  primary key (workspace_id, id)
);
create unique index visits_of_session on visits (workspace_id, session_id, began_at desc);

-- What a visitor has uploaded and not necessarily sent.
create table chat_uploads (
  workspace_id uuid not null,
  id uuid not null default uuidv7(),
  session_id uuid not null,
  file_hash text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, file_hash) references files (workspace_id, hash)
);
create index chat_uploads_of_session on chat_uploads (workspace_id, session_id);

-- Chat answers that followed the visitor by mail.
create table chat_mailings (
  workspace_id uuid not null,
  message_id uuid not null,
  mailed_at timestamptz(3) not null default now(),
  primary key (workspace_id, message_id)
);

-- Earlier answers that go in the same mail.
alter table outbound_messages add column also uuid[] not null default '{}';
