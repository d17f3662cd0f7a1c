-- An event that a reader of the log could never handle: the ones behind it went on.
create table log_reader_skips (
  reader text not null,
  epoch integer not null,
  xid xid8 not null,
  id bigint not null,
  reason text not null,
  skipped_at timestamptz(3) not null default now(),
  primary key (reader, epoch, xid, id)
);
