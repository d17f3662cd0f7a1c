-- No mail of ours was ever called delivered or cancelled: one that was is as good as sent, or given up.
update outbound_messages set state = 'sent' where state = 'delivered';
update outbound_messages set state = 'failed' where state = 'cancelled';
alter table outbound_messages drop constraint outbound_messages_state_check;
alter table outbound_messages add constraint outbound_messages_state_check
  check (state in ('held', 'queued', 'sending', 'sent', 'bounced', 'failed'));
