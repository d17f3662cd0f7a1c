-- Which kind of automatic mail opened the case, until a person writes in it.
alter table cases add column automatic text check (automatic in ('auto-reply', 'bounce', 'list'));
