-- An answer that can be taken back, or waits for its time, has not happened yet: it stands here until the job
-- `send-pending` says it, in one transaction with all that follows from it.
create table pending_answers (
  workspace_id uuid not null,
  -- Becomes the message's; its files are named by it already.
  id uuid not null default uuidv7(),
  case_id uuid not null,
  -- Who wrote it, as they acted.
  actor jsonb not null,
  person_id uuid,
  text text not null,
  html text,
  cc text[] not null default '{}',
  solve boolean not null default false,
  -- The case was opened with it, and nobody has been told of it.
  opens boolean not null default false,
  client_id text,
  due_at timestamptz(3) not null,
  -- Whether somebody chose that time; else it is the end of the seconds for undoing.
  chosen boolean not null,
  -- When somebody last said that it shall leave; what others do in the case afterwards may keep it back.
  decided_at timestamptz(3) not null default now(),
  -- When the customer first wrote after that.
  crossed_at timestamptz(3),
  kept_back text check (kept_back in
    ('customer-wrote', 'colleague-replied', 'case-settled', 'spam', 'author-gone', 'no-recipient')),
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, case_id) references cases (workspace_id, id) on delete cascade
);
create index pending_answers_of_case on pending_answers (workspace_id, case_id, due_at);
create index pending_answers_due on pending_answers (due_at) where kept_back is null;
create unique index pending_answers_client on pending_answers (workspace_id, client_id, case_id)
  where client_id is not null;

-- What was in its seconds for undoing as the server stopped is said now, and leaves by the job it has.
insert into events (workspace_id, kind, occurred_at, actor_kind, actor_id, customer_id, case_id, message_id, channel,
  timeline, data)
select o.workspace_id, told.event->>'kind', (told.event->>'occurredAt')::timestamptz,
  o.announcement->'actor'->>'kind', (o.announcement->'actor'->>'id')::uuid, c.customer_id, o.case_id,
  (told.event->>'messageId')::uuid, told.event->>'channel',
  told.event->>'kind' in ('message.sent', 'case.solved'), coalesce(told.event->'data', '{}')
from outbound_messages o
join cases c on c.workspace_id = o.workspace_id and c.id = o.case_id
cross join lateral (
  select o.announcement->'event' as event, 0::bigint as place
  union all
  select f.follow, f.place
  from jsonb_array_elements(coalesce(o.announcement->'follows', '[]')) with ordinality f (follow, place)) told
where o.announcement is not null and case told.event->>'kind'
  when 'case.solved' then c.solved_at = (told.event->>'occurredAt')::timestamptz
  when 'case.assigned' then c.assignee_id = (told.event->'data'->>'personId')::uuid
  else true end
order by o.created_at, o.id, told.place;

-- What the log is to say once a mail has left follows from what it says of its sending.
alter table outbound_messages drop column announcement, drop column leaving;
