create sequence case_numbers start 1001;

create table cases (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  number bigint not null default nextval('case_numbers'),
  customer_id uuid not null,
  -- By which address the customer came; a merge can be undone by it.
  identifier_id uuid,
  channel text not null,
  channel_id uuid,
  subject text,
  language text,
  state text not null default 'new'
    check (state in ('new', 'open', 'waiting', 'snoozed', 'solved', 'closed')),
  spam boolean not null default false,
  unverified boolean not null default false,
  assignee_id uuid,
  team_id uuid,
  preview text not null default '',
  preview_by text check (preview_by in ('customer', 'person', 'system')),
  opened_at timestamptz(3) not null default now(),
  last_message_at timestamptz(3) not null default now(),
  last_inbound_at timestamptz(3),
  waiting_since timestamptz(3),
  first_reply_at timestamptz(3),
  snoozed_until timestamptz(3),
  solved_at timestamptz(3),
  closed_at timestamptz(3),
  primary key (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id)
);
create unique index cases_number on cases (workspace_id, number);
-- One partial index a view: a page of any view is one short index scan, however many cases there are.
create index cases_all on cases (workspace_id, last_message_at desc, id desc) where not spam;
create index cases_open on cases (workspace_id, last_message_at desc, id desc)
  where state in ('new', 'open') and not spam;
create index cases_mine on cases (workspace_id, assignee_id, last_message_at desc, id desc)
  where state in ('new', 'open') and not spam;
create index cases_team on cases (workspace_id, team_id, last_message_at desc, id desc)
  where state in ('new', 'open') and not spam;
create index cases_channel on cases (workspace_id, channel, last_message_at desc, id desc)
  where state in ('new', 'open') and not spam;
create index cases_waiting on cases (workspace_id, last_message_at desc, id desc)
  where state = 'waiting' and not spam;
create index cases_snoozed on cases (workspace_id, last_message_at desc, id desc)
  where state = 'snoozed' and not spam;
create index cases_solved on cases (workspace_id, last_message_at desc, id desc)
  where state in ('solved', 'closed') and not spam;
create index cases_spam on cases (workspace_id, last_message_at desc, id desc) where spam;
create index cases_of_customer on cases (workspace_id, customer_id, last_message_at desc, id desc);
create index cases_wake on cases (snoozed_until) where state = 'snoozed';
create index cases_to_close on cases (solved_at) where state = 'solved';

create table messages (
  workspace_id uuid not null,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  customer_id uuid not null,
  kind text not null check (kind in ('message', 'note', 'auto-reply', 'bounce', 'list', 'system')),
  direction text not null check (direction in ('in', 'out', 'internal')),
  channel text not null,
  author_kind text not null check (author_kind in ('customer', 'person', 'system')),
  author_id uuid,
  author_name text,
  text text not null,
  folded text,
  -- Sanitised already; served only into a sandboxed frame.
  html text,
  -- Given by the sender of a chat message or by an API client; makes sending idempotent.
  client_id text,
  rfc_message_id text,
  mail jsonb,
  invitations jsonb not null default '[]',
  inbound_id uuid,
  seen_at timestamptz(3),
  occurred_at timestamptz(3) not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id)
);
create index messages_of_case on messages (workspace_id, case_id, occurred_at desc, id desc);
create unique index messages_client on messages (workspace_id, case_id, client_id) where client_id is not null;
create index messages_rfc on messages (workspace_id, rfc_message_id) where rfc_message_id is not null;
create unique index messages_inbound on messages (workspace_id, inbound_id) where inbound_id is not null;

create table attachments (
  workspace_id uuid not null,
  id uuid not null default uuidv7(),
  -- Null while a person is still writing the message it belongs to.
  message_id uuid,
  uploaded_by uuid,
  file_hash text not null,
  name text not null,
  media_type text not null,
  size bigint not null,
  inline boolean not null default false,
  content_id text,
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, file_hash) references files (workspace_id, hash)
);
create index attachments_of_message on attachments (workspace_id, message_id);
create index attachments_of_file on attachments (workspace_id, file_hash);

create table drafts (
  workspace_id uuid not null,
  case_id uuid not null,
  person_id uuid not null references people (id) on delete cascade,
  kind text not null check (kind in ('reply', 'note')),
  html text not null,
  updated_at timestamptz(3) not null default now(),
  primary key (workspace_id, case_id, person_id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id) on delete cascade
);

create table case_reads (
  workspace_id uuid not null,
  person_id uuid not null references people (id) on delete cascade,
  case_id uuid not null,
  read_at timestamptz(3) not null,
  primary key (workspace_id, person_id, case_id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id) on delete cascade
);
