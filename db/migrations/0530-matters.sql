-- What customers write on the page of their own matter says by which of their identifiers they had it: an address that
-- was only claimed is shown its own words there, and nobody else's.
alter table messages add column page_of text;
