-- A mail that did not arrive, and in whose place another one carries what it carried to another address.
alter table outbound_messages add column replaced_at timestamptz(3);
drop index outbound_messages_of_message;
create unique index outbound_messages_of_message on outbound_messages (workspace_id, message_id)
  where replaced_at is null;
-- All mails that ever carried a message, replaced ones too.
create index outbound_messages_ever_of_message on outbound_messages (workspace_id, message_id);

-- Addresses that were given before there was anybody to send lost answers to them stay as people have left them.
insert into log_readers (name, epoch, xid, id)
  select 'chat-other-addresses', epoch, xid, id from events order by epoch desc, xid desc, id desc limit 1;
