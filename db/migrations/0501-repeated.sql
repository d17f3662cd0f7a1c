-- Within how many days the same matter of the same customer is one that has come again.
alter table reason_settings add column repeat_days integer not null default 14;
