-- What a server on the way last said of a mail that it has and still tries to hand on: { at, until, reason, error }.
alter table outbound_messages add column delay jsonb;
