-- Whence somebody has signed in before, or was let in by a link of theirs: their account being guessed keeps them
-- out of nothing there. Subjects are hashes of an account and an address.
create table known_addresses (
  subject text primary key,
  ends_at timestamptz(3) not null
);

alter table one_time_links drop constraint one_time_links_purpose_check;
alter table one_time_links add constraint one_time_links_purpose_check
  check (purpose in ('set-up', 'recovery', 'let-in'));
alter table one_time_links drop constraint one_time_links_check;
alter table one_time_links add constraint one_time_links_check check ((purpose = 'set-up') = (person_id is null));

-- A one-time code that was right, so that it is right once. A backup code is never right again.
create table used_codes (
  person_id uuid not null references people (id) on delete cascade,
  code_hash text not null,
  used_at timestamptz(3) not null default now(),
  primary key (person_id, code_hash)
);
