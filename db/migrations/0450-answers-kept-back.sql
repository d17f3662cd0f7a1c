-- Whose answers have been kept back, which Today tells their authors; there are few at any time.
create index pending_answers_kept_back on pending_answers (person_id) where kept_back is not null;
