-- Why a mail of ours did not arrive, and whether its address is no good.
alter table outbound_messages
  add column reason text,
  add column hard boolean,
  -- What the log is to say when the mail has left, to those who are told of what left.
  add column leaving jsonb;
-- A report that brings back no Message-ID is about what we last wrote to the address it names.
create index outbound_messages_to on outbound_messages (workspace_id, lower(to_address), sent_at desc)
  where sent_at is not null;

-- Since when an answer has not reached the customer; whoever read the case before has not seen that.
alter table cases add column undelivered_at timestamptz(3);

-- In which mail an answer given in chat went: that of this message. Where it went says how it did.
alter table chat_mailings add column carried_by uuid;
update chat_mailings g set carried_by = o.message_id from outbound_messages o
  where o.workspace_id = g.workspace_id and (o.message_id = g.message_id or g.message_id = any(o.also));
create index chat_mailings_carried on chat_mailings (workspace_id, carried_by);

-- What failed before there was anybody to open its case again stays as people have left it.
insert into log_readers (name, epoch, xid, id)
  select 'cases-undelivered', epoch, xid, id from events order by epoch desc, xid desc, id desc limit 1;
