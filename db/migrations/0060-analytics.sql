-- How far the event log has been copied to ClickHouse. The range of the batch under way is stored before
-- it is sent, so that after any failure exactly the same rows are sent again and recognised as the same.

create table analytics_copy (
  single boolean primary key default true check (single),
  -- Names one copy from the start; ClickHouse carries the same, so that an emptied or foreign one is noticed.
  generation uuid not null default uuidv7(),
  -- A restored database begins a new epoch; what ClickHouse holds is then copied afresh.
  epoch integer not null default current_epoch(),
  -- Up to here the copy is confirmed, and holds this many rows.
  after_epoch integer not null default 0,
  after_xid xid8 not null default '0',
  after_id bigint not null default 0,
  copied bigint not null default 0,
  -- The batch begun last; under way while "until" is set.
  batch bigint not null default 0,
  until_epoch integer,
  until_xid xid8,
  until_id bigint,
  unavailable_since timestamptz(3)
);
insert into analytics_copy default values;
