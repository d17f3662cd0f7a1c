-- The event log, for analysis: ids, kinds, times and figures; never text or addresses.
-- Ordered for "what happened of this kind, in this workspace, in this span of time".
create table if not exists events (
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
  team_id Nullable(UUID),
  -- Of message.sent: the first reply of its case, and how long the customer had waited for it.
  first Bool,
  waited_ms Nullable(UInt64),
  -- Of case.opened: taken for spam as it came; begun by us.
  spam Bool,
  by_us Bool
) engine = MergeTree
order by (workspace_id, kind, occurred_at, id)
settings non_replicated_deduplication_window = 1000;

-- Which copy of the log this is; one row. A later migration that changes what is copied empties it,
-- and everything is copied again from the start.
create table if not exists copies (generation UUID) engine = MergeTree order by tuple();
