-- The process that has begun to read an item; another one that finds it here knows that the first has died.
alter table inbound_items add column begun_by uuid;
-- How many processes have died while they had it in hand, of whatever. It is never set aside for that.
alter table inbound_items add column interruptions integer not null default 0;
