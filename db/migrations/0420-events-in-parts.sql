-- The log lies in parts of ten million events, by id: ids are given out in order, so that lists by id read the newest
-- part first and stop there, the indexes written to stay small, and old parts can be set aside whole.
-- What there is becomes the first part as it stands: nothing is copied, its indexes are kept.

alter table events rename to events_first;
alter index events_pkey rename to events_first_pkey;
alter index events_timeline rename to events_first_timeline;
alter index events_audit rename to events_first_audit;
alter index events_of_case rename to events_first_of_case;
alter index events_recorded rename to events_first_recorded;

create temporary table given_out on commit drop as
  select greatest(last_value, (select max(id) from events_first)) as last, is_called as "any" from events_id_seq;
alter table events_first alter id drop identity;

create table events (like events_first including defaults including constraints) partition by range (id);
alter table events alter id add generated always as identity (sequence name events_id_seq);
alter table events add primary key (epoch, xid, id);
create index events_timeline on events (workspace_id, customer_id, occurred_at desc, id desc) where timeline;
create index events_audit on events (workspace_id, id desc) where audit;
create index events_of_case on events (workspace_id, case_id, id) where case_id is not null;
create index events_recorded on events using brin (recorded_at);

-- What falls in no part yet. Only when parts were not made in time: see make_event_parts.
create table events_rest partition of events default;

do $$
declare below bigint;
begin
  select (last / 10000000 + 1) * 10000000 into below from given_out;
  perform setval('events_id_seq', last, "any") from given_out;
  execute format('alter table events_first add check (id < %s)', below);
  execute format('alter table events attach partition events_first for values from (minvalue) to (%s)', below);
end $$;

-- Whatever is known of a customer must be found, also what is not on their path: to read it out, and to erase it.
create index events_beside_timeline on events (workspace_id, customer_id) where customer_id is not null and not timeline;

/* Makes parts until there is one for `up_to`. One that would hold what has fallen into the rest already is left out. */
create function make_event_parts(up_to bigint) returns integer language plpgsql as $$
declare
  size constant bigint := 10000000;
  below bigint;
  made integer := 0;
begin
  perform pg_advisory_xact_lock(4202);
  loop
    select max((regexp_match(pg_get_expr(c.relpartbound, c.oid), 'TO \(''(\d+)''\)'))[1]::bigint) into below
      from pg_inherits i join pg_class c on c.oid = i.inhrelid where i.inhparent = 'events'::regclass;
    select greatest(below, (max(id) / size + 1) * size) into below from events_rest;
    exit when below > up_to;
    execute format('create table events_from_%s (like events including defaults including constraints)', below);
    execute format('alter table events attach partition events_from_%s for values from (%s) to (%s)', below, below,
      below + size);
    made := made + 1;
  end loop;
  return made;
end $$;
