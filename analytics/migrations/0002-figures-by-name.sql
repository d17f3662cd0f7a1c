-- What the catalogue says analysis keeps of an event is kept by its name, so that a figure added there needs neither
-- a column nor a new copy. By month, so that a question about some weeks opens the parts of those weeks alone.
-- Everything is copied again this once: see `copies`.
drop table if exists events sync;
create table events (
  workspace_id UUID,
  kind LowCardinality(String),
  occurred_at DateTime64(3, 'UTC'),
  epoch UInt32,
  xid UInt64,
  id UInt64,
  actor_kind LowCardinality(String),
  actor_id Nullable(UUID),
  customer_id Nullable(UUID),
  case_id Nullable(UUID),
  message_id Nullable(UUID),
  channel LowCardinality(String),
  -- Numbers, and flags as 0 and 1.
  numbers Map(LowCardinality(String), Float64),
  codes Map(LowCardinality(String), String),
  -- Where a customer's events lie: to read, and to erase.
  projection of_customer (select _part_offset order by workspace_id, customer_id)
) engine = MergeTree
partition by toYYYYMM(occurred_at)
order by (workspace_id, kind, occurred_at, id)
settings non_replicated_deduplication_window = 1000, allow_nullable_key = 1,
  lightweight_mutation_projection_mode = 'rebuild';
truncate table copies;
