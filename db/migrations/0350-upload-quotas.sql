-- Bytes taken in by whom within an hour or a day; counted before they come, so that several nodes agree.
create table upload_uses (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  -- 'session …', 'address …', 'person …' or 'everybody', and within how many hours.
  subject text not null,
  hours integer not null,
  bytes bigint not null,
  ends_at timestamptz(3) not null,
  primary key (workspace_id, subject, hours)
);
create index upload_uses_ended on upload_uses (ends_at);

-- Uploads that a message took stay as long as others; those that none did leave within the hour.
alter table chat_uploads add column sent boolean not null default false;
update chat_uploads set sent = true;
create index chat_uploads_left on chat_uploads (created_at) where not sent;
