-- What whoever writes had seen: the newest message of the case when the draft was begun, or looked at since.
-- The message itself may be taken back, so this is no foreign key; its id still tells the time.
alter table drafts add column seen_up_to uuid;
update drafts set seen_up_to = (
  select m.id from messages m
  where m.workspace_id = drafts.workspace_id and m.case_id = drafts.case_id and m.occurred_at <= drafts.updated_at
  order by m.occurred_at desc, m.id desc limit 1);
create index drafts_of_person on drafts (person_id);
