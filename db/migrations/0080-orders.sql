-- Orders as the shop told them. What happened to one is in the log ("order.placed", "delivery.late"…).
create table orders (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id uuid not null default uuidv7(),
  customer_id uuid not null,
  number text not null,
  state text not null
    check (state in ('placed', 'packed', 'on-its-way', 'late', 'failed', 'arrived', 'collected', 'cancelled')),
  placed_at timestamptz(3) not null,
  promised_at timestamptz(3),
  -- In hundredths of the currency.
  total bigint not null,
  currency text not null,
  method text not null check (method in ('pick-up', 'locker', 'cold-box', 'home')),
  destination text not null,
  sender text not null,
  carrier text not null,
  driver text,
  tracking_code text,
  -- [{ sku, title, quantity, unitPrice }]
  lines jsonb not null,
  primary key (workspace_id, id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id)
);
create unique index orders_number on orders (workspace_id, number);
create index orders_of_customer on orders (workspace_id, customer_id, placed_at desc, id desc);
