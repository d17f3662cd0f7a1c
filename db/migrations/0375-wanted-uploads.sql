-- When an upload came, was last taken up by a draft, or was given back by a message. What neither a message, a
-- draft nor a letter holds leaves within the hour. It stands in the row itself, so that a sweep that meets
-- somebody's saving looks again.
alter table attachments add column wanted_at timestamptz(3) not null default now();
drop index attachments_left;
create index attachments_left on attachments (wanted_at) where message_id is null;

-- What a person has begun to write to a customer first stands on their device; its uploads are held for it here.
create table letters (
  workspace_id uuid not null,
  customer_id uuid not null,
  person_id uuid not null references people (id) on delete cascade,
  attachments uuid[] not null,
  held_at timestamptz(3) not null default now(),
  primary key (workspace_id, customer_id, person_id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id) on delete cascade
);
create index letters_attachments on letters using gin (attachments);
