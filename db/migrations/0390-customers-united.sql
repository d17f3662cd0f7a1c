-- That two customers are one: who said so, and on what evidence. What each of them has stays where it came; undoing it
-- says when and why, and takes nothing away.
create table customer_unions (
  workspace_id uuid not null,
  id uuid not null default uuidv7(),
  from_id uuid not null,
  into_id uuid not null,
  evidence text not null,
  actor_kind text not null check (actor_kind in ('person', 'api-key', 'customer', 'system')),
  actor_id uuid,
  united_at timestamptz(3) not null default now(),
  undone_by_kind text check (undone_by_kind in ('person', 'api-key', 'customer', 'system')),
  undone_by_id uuid,
  undone_at timestamptz(3),
  undone_because text,
  primary key (workspace_id, id),
  foreign key (workspace_id, from_id) references customers (workspace_id, id),
  foreign key (workspace_id, into_id) references customers (workspace_id, id),
  check (from_id <> into_id),
  check ((undone_at is null) = (undone_by_kind is null))
);
create index customer_unions_from on customer_unions (workspace_id, from_id) where undone_at is null;
create index customer_unions_into on customer_unions (workspace_id, into_id) where undone_at is null;

-- What the unions that stand come to, worked out anew by each union and each undoing: under which one of them all are
-- read. Whoever is nobody else has no row, so that everything below is as quick as before for nearly everybody.
create table customer_members (
  workspace_id uuid not null,
  customer_id uuid not null,
  head_id uuid not null,
  primary key (workspace_id, customer_id),
  foreign key (workspace_id, customer_id) references customers (workspace_id, id)
);
create index customer_members_of_head on customer_members (workspace_id, head_id);

-- Every customer that is one with this one, this one included. Planned as part of the statement that asks.
create function members_of(workspace uuid, customer uuid) returns setof uuid language sql stable rows 2 as $$
  select m.customer_id from customer_members mine
  join customer_members m on m.workspace_id = mine.workspace_id and m.head_id = mine.head_id
  where mine.workspace_id = workspace and mine.customer_id = customer
  union all
  select customer
  where not exists (select 1 from customer_members mine where mine.workspace_id = workspace and mine.customer_id = customer)
$$;

-- Each customer (customer_id) as the whole they are part of: the head's own words, and where it has none another's.
create view known_customers as
select c.workspace_id, c.id as customer_id, h.id,
  coalesce(h.name, (
    select o.name from customer_members w join customers o on o.workspace_id = w.workspace_id and o.id = w.customer_id
    where w.workspace_id = m.workspace_id and w.head_id = m.head_id and o.name is not null order by o.id limit 1)) as name,
  coalesce(h.language, (
    select o.language from customer_members w join customers o on o.workspace_id = w.workspace_id and o.id = w.customer_id
    where w.workspace_id = m.workspace_id and w.head_id = m.head_id and o.language is not null order by o.id limit 1)) as language,
  case when m.head_id is null then h.attributes else (
    select coalesce(jsonb_object_agg(a.key, a.value order by o.id = m.head_id, o.id), '{}')
    from customer_members w join customers o on o.workspace_id = w.workspace_id and o.id = w.customer_id
    cross join jsonb_each(o.attributes) a
    where w.workspace_id = m.workspace_id and w.head_id = m.head_id) end as attributes,
  case when m.head_id is null then h.created_at else (
    select min(o.created_at)
    from customer_members w join customers o on o.workspace_id = w.workspace_id and o.id = w.customer_id
    where w.workspace_id = m.workspace_id and w.head_id = m.head_id) end as created_at,
  case when m.head_id is null then h.last_contact_at else (
    select max(o.last_contact_at)
    from customer_members w join customers o on o.workspace_id = w.workspace_id and o.id = w.customer_id
    where w.workspace_id = m.workspace_id and w.head_id = m.head_id) end as last_contact_at
from customers c
left join customer_members m on m.workspace_id = c.workspace_id and m.customer_id = c.id
join customers h on h.workspace_id = c.workspace_id and h.id = coalesce(m.head_id, c.id);

-- A case that was handed to another customer: its earlier events name whose it was, and are read as its present one's.
alter table cases add column handed boolean not null default false;
create index cases_handed on cases (workspace_id, customer_id) where handed;

-- Two who were one while mail claimed an address for each may both claim it when they are parted.
drop index identifiers_claimed_by_mail;
create index identifiers_claimed_by_mail on identifiers (workspace_id, kind, value)
  where status = 'claimed' and evidence = 'mail';

-- Whoever was joined before was deleted, and their cases and events were moved. The log says who they were and which
-- identifiers came with them: those are theirs again, and the union stands. Cases, messages and events stay with whom
-- they were moved to, where they are read as before; undoing such a union gives the identifiers back, and no more.
insert into customers (workspace_id, id, created_at)
select e.workspace_id, (e.data ->> 'from')::uuid,
  coalesce((select min(i.first_seen_at) from identifiers i
    where i.workspace_id = e.workspace_id and i.id in (
      select one::uuid from jsonb_array_elements_text(e.data -> 'identifiers') one)), e.occurred_at)
from events e join workspaces w on w.id = e.workspace_id
where e.kind = 'customer.joined'
on conflict do nothing;

insert into customer_unions (workspace_id, from_id, into_id, evidence, actor_kind, actor_id, united_at)
select e.workspace_id, (e.data ->> 'from')::uuid, e.customer_id, e.data ->> 'evidence', e.actor_kind, e.actor_id,
  e.occurred_at
from events e
join customers c on c.workspace_id = e.workspace_id and c.id = e.customer_id
where e.kind = 'customer.joined';

update identifiers i set customer_id = joined.from_id
from (
  select distinct on (e.workspace_id, one) e.workspace_id, one::uuid as id, (e.data ->> 'from')::uuid as from_id
  from events e cross join jsonb_array_elements_text(e.data -> 'identifiers') one
  where e.kind = 'customer.joined' order by e.workspace_id, one, e.epoch, e.xid, e.id) joined
where i.workspace_id = joined.workspace_id and i.id = joined.id;

-- Each was joined once, and into one who was there: the unions are trees, and the head is where one comes to an end.
with recursive led as (
  select workspace_id, from_id as customer_id, into_id as head_id from customer_unions
  union
  select led.workspace_id, led.customer_id, u.into_id
  from led join customer_unions u on u.workspace_id = led.workspace_id and u.from_id = led.head_id),
heads as (
  select * from led where not exists (
    select 1 from customer_unions u where u.workspace_id = led.workspace_id and u.from_id = led.head_id))
insert into customer_members (workspace_id, customer_id, head_id)
select workspace_id, customer_id, head_id from heads
union
select workspace_id, head_id, head_id from heads;
