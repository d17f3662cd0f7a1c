-- Whom a mail is from, and its subject, where it became no message of its own: a report that another is late.
alter table inbound_items add column said_from text, add column said_subject text;
