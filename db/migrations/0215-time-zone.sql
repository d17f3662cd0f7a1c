-- By whose clock mails tell when something was written.
alter table workspaces add column time_zone text not null default 'Europe/Helsinki';
