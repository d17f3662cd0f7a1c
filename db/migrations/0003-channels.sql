create table channels (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  kind text not null check (kind in ('email', 'chat')),
  name text not null,
  -- E-mail: the address customers write to, lower case. Chat: the public key of the widget.
  address text not null,
  enabled boolean not null default true,
  settings jsonb not null default '{}',
  -- Passwords and tokens, encrypted with the installation's key.
  secrets bytea,
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id)
);
create unique index channels_address on channels (kind, address);

-- What came in, before it is believed. The raw bytes are a file; the row is its ledger.
create table inbound_items (
  workspace_id uuid not null,
  id uuid not null default uuidv7(),
  channel_id uuid not null,
  source text not null,
  message_id text,
  content_hash text not null,
  file_hash text not null,
  size bigint not null,
  envelope jsonb not null default '{}',
  state text not null default 'received' check (state in ('received', 'shown', 'duplicate', 'failed', 'dropped')),
  reason text,
  attempts integer not null default 0,
  case_id uuid,
  result_message_id uuid,
  received_at timestamptz(3) not null default now(),
  settled_at timestamptz(3),
  primary key (workspace_id, id)
);
create index inbound_items_due on inbound_items (id) where state = 'received';
create index inbound_items_by_state on inbound_items (workspace_id, state, id desc);
create index inbound_items_same on inbound_items (workspace_id, content_hash, message_id);

create table outbound_messages (
  workspace_id uuid not null,
  id uuid not null default uuidv7(),
  channel_id uuid not null,
  case_id uuid not null,
  message_id uuid not null,
  to_address text not null,
  identifier_id uuid,
  -- The Message-ID we write; unguessable, so that a reference to it is evidence.
  rfc_message_id text not null,
  state text not null default 'queued'
    check (state in ('held', 'queued', 'sending', 'sent', 'delivered', 'bounced', 'failed', 'cancelled')),
  attempts integer not null default 0,
  not_before timestamptz(3) not null default now(),
  error text,
  -- What the log is to say when the time for undoing has passed; null once it has been said.
  announcement jsonb,
  sent_at timestamptz(3),
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id)
);
create unique index outbound_messages_of_message on outbound_messages (workspace_id, message_id);
create unique index outbound_messages_rfc on outbound_messages (workspace_id, rfc_message_id);
-- What should have left by now; a sweep finds what a killed process left behind.
create index outbound_messages_due on outbound_messages (not_before) where state in ('queued', 'sending');
create index outbound_messages_by_state on outbound_messages (workspace_id, state, id desc);

create table blocked_senders (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  -- An address, or a domain written as "@domain".
  pattern text not null,
  created_by uuid,
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, pattern)
);
