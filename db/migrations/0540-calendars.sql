create table calendars (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  name text not null,
  zone text not null,
  week jsonb not null,
  seasons jsonb not null,
  country text,
  -- Which holidays of the country are kept, with the hours of each.
  holidays jsonb not null,
  days jsonb not null,
  is_default boolean not null,
  teams uuid[] not null,
  channels uuid[] not null,
  version integer not null default 1,
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id)
);
create unique index calendars_default on calendars (workspace_id) where is_default;

-- On which dates the holidays that a calendar keeps fall, some years ahead.
create table calendar_holidays (
  workspace_id uuid not null,
  calendar_id uuid not null,
  date date not null,
  rule text not null,
  names jsonb not null,
  primary key (workspace_id, calendar_id, date, rule),
  foreign key (workspace_id, calendar_id) references calendars (workspace_id, id) on delete cascade
);
