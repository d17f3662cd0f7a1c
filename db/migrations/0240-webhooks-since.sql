-- What happened before a webhook was added is told apart by the log's own order, not by a clock that may be set
-- back. Those there already have seen everything before them.
alter table webhooks
  add column epoch integer not null default 0,
  add column xid xid8 not null default '0';
alter table webhooks
  alter column epoch set default current_epoch(),
  alter column xid set default pg_current_xact_id();
