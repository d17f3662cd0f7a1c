-- The same rule, in an order that also finds the case a request has opened already.
drop index messages_client;
create unique index messages_client on messages (workspace_id, client_id, case_id) where client_id is not null;
