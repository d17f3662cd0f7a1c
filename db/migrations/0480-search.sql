create extension if not exists btree_gin;

-- What can be found, a document each, in the order in which it came: found newest first, a bucket of ten thousand at a
-- time, until there is enough. The text stands where it always stood; here are its words and where they stand in it.
-- Besides words there are '<name' (who wrote it), '>name' (to whom) and '#file'.
create table search_documents (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  id bigint generated always as identity,
  bucket integer generated always as ((id / 10000)::integer) stored,
  kind text not null check (kind in ('message', 'note', 'case', 'customer', 'order', 'file')),
  ref_id uuid not null,
  case_id uuid,
  message_id uuid,
  customer_id uuid,
  occurred_at timestamptz not null,
  words tsvector not null,
  primary key (workspace_id, id)
);
create unique index search_documents_ref on search_documents (workspace_id, ref_id, kind);
create index search_documents_words on search_documents using gin (bucket, words);
create index search_documents_customer on search_documents (workspace_id, customer_id) where customer_id is not null;

-- Every word that has ever come, to find the forms and compounds of one that is looked for; and whether it was part of
-- a name, since only names are found in spite of a slip.
create table search_words (
  workspace_id uuid not null references workspaces (id) on delete cascade,
  word text not null,
  name boolean not null default false,
  primary key (workspace_id, word)
);
create index search_words_parts on search_words using gin (workspace_id, word gin_trgm_ops);
