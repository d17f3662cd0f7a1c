-- What the files of a workspace say, each read once however often it was sent: null until it is. It goes with the file.
-- Found by search_documents of kind file, one a sending.
create table file_texts (
  workspace_id uuid not null,
  hash text not null,
  standing text check (standing in ('read', 'nothing', 'encrypted', 'too-large', 'broken')),
  text text not null default '',
  due_at timestamptz(3) not null default now(),
  attempts smallint not null default 0,
  primary key (workspace_id, hash),
  foreign key (workspace_id, hash) references files (workspace_id, hash) on delete cascade
);
create index file_texts_due on file_texts (due_at) where standing is null;

-- Files that were sent before there was this; the same kinds as `enrolFiles` takes.
insert into file_texts (workspace_id, hash)
select distinct workspace_id, file_hash from attachments
where message_id is not null
  and media_type !~ '^(?:image|audio|video)/|^application/(?:x-)?(?:pkcs7|pgp)|calendar';
