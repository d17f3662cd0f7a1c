-- What is under way is found by whom it concerns, so that two processes do not overtake each other.
create index webhook_deliveries_taken on webhook_deliveries (workspace_id, webhook_id, concerns)
  where taken_until is not null;
-- What an operator counts; what was delivered is not among it.
create index webhook_deliveries_unsettled on webhook_deliveries (state) where state in ('waiting', 'failed');
