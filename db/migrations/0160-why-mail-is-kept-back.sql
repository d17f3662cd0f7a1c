-- Why an item failed for good, where a person can do something about it; the reason says it in words.
alter table inbound_items add column fault text
  check (fault in ('unreadable', 'too-large'));
