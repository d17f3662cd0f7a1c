-- Uploads that no message took are found by their age.
create index attachments_left on attachments (created_at) where message_id is null;
