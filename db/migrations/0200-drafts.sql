-- An answer and a note are begun side by side, and each remembers which version it was written over, so
-- that a window that lags cannot overwrite what it has not seen. Versions never come again.
create sequence draft_versions;
alter table drafts drop constraint drafts_pkey;
alter table drafts add primary key (workspace_id, case_id, person_id, kind);
alter table drafts add column version bigint not null default nextval('draft_versions');
-- Uploads the draft will take along; they are kept as long as it is.
alter table drafts add column attachments uuid[] not null default '{}';
create index drafts_attachments on drafts using gin (attachments);
