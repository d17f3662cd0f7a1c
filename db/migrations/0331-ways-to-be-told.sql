-- How each person wants to be told that somebody waits in chat.
alter table people add column alerts text[] not null default '{badge,title,sound}';
-- Whoever waits for an answer in chat has written lately; there are few of them among all open cases.
create index cases_chat_waiting on cases (workspace_id, waiting_since)
  where channel = 'chat' and state in ('new', 'open') and not spam and waiting_since is not null;
