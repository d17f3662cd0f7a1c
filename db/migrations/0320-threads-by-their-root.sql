-- The mail that a thread began with, as its later mails name it: two answers to one we never saw belong together.
alter table messages add column thread_root text;
create index messages_thread_root on messages (workspace_id, thread_root) where thread_root is not null;
