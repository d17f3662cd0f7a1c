-- What a channel holds, the oldest first.
create index outbound_messages_held on outbound_messages (workspace_id, channel_id, created_at, id) where state = 'held';
