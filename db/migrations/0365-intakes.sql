-- The ways in that this installation holds open itself, and whether they answered when they were last tried.
create table intakes (
  kind text primary key check (kind in ('mail', 'chat')),
  answered_at timestamptz(3),
  -- Since when it has not answered; null while it does.
  failing_since timestamptz(3),
  detail text
);
