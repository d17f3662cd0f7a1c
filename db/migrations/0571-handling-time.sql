-- How long each of us had a case in sight and was at work, in seconds a day (of UTC).
create table case_handling (
  workspace_id uuid not null,
  case_id uuid not null,
  day date not null,
  person_id uuid not null,
  seconds integer not null,
  primary key (workspace_id, case_id, day, person_id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id) on delete cascade
);
create index case_handling_day on case_handling (workspace_id, day, case_id);

-- Until when somebody's time has been counted, so that two windows at once never count twice.
create table handling_people (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  person_id uuid not null,
  counted_until timestamptz(3) not null,
  -- The last that was told, which may be told again.
  beat uuid not null,
  primary key (workspace_id, person_id)
);
