-- What changed of the collections that others follow. A change is noted in its own transaction, a row for a statement and
-- not for a record; once it is committed the sequencer gives it a place. Whoever is behind a place has seen all before it,
-- in whatever order transactions commit and whichever are still open.

-- Changes without a place yet; of one record their numbers follow its locks, and so the order in which it changed.
-- owner: kit.feed
create table change_note (
    number      bigint generated always as identity primary key,
    institution text not null,
    collection  text not null,
    change      text not null check (change in ('UPSERTED', 'DELETED')),
    ids         uuid[] not null,
    noted_in    xid8 not null default pg_current_xact_id(),
    noted_at    timestamptz not null default clock_timestamp()
);
create index change_note_of_transaction on change_note (noted_in);
alter table change_note alter column ids set storage external;
alter table change_note enable row level security;
grant insert on change_note to gdnn_institution, gdnn_person, gdnn_province, gdnn_ministry;
grant select, delete on change_note to gdnn_plumbing;
create policy own_institution on change_note for insert to gdnn_institution, gdnn_person
    with check (institution = (select current_setting('app.tenant', true)));
create policy own_province on change_note for insert to gdnn_province with check (institution = any (array(
    select code from tenant where province = (select current_setting('app.province', true)))));
create policy any_institution on change_note for insert to gdnn_ministry with check (true);
create policy sequencer on change_note to gdnn_plumbing using (true);

-- What one transaction did to a collection of an institution, in its place.
-- owner: kit.feed
create table record_change (
    institution text not null,
    collection  text not null,
    position    bigint not null,
    change      text not null,
    ids         uuid[] not null,
    changed_at  timestamptz not null,
    primary key (institution, collection, position)
);
create index record_change_of_all on record_change (collection, position);
alter table record_change alter column ids set storage external;
alter table record_change enable row level security;
grant select on record_change to gdnn_institution, gdnn_ministry;
grant insert on record_change to gdnn_plumbing;
create policy own_institution on record_change for select to gdnn_institution
    using (institution = (select current_setting('app.tenant', true)));
select lock_for_province('record_change');
create policy everything on record_change for select to gdnn_ministry using (true);
create policy sequencer on record_change for insert to gdnn_plumbing with check (true);

-- The last place given, and the epoch in which places mean what they say.
-- owner: kit.feed
create table feed_head (
    the_only boolean not null primary key default true check (the_only),
    epoch    uuid not null default gen_random_uuid(),
    position bigint not null default 0
);
insert into feed_head default values;
alter table feed_head enable row level security;
grant select on feed_head to gdnn_institution, gdnn_province, gdnn_ministry, gdnn_plumbing;
grant update (position) on feed_head to gdnn_plumbing;
create policy readers on feed_head for select to gdnn_institution, gdnn_province, gdnn_ministry using (true);
create policy sequencer on feed_head to gdnn_plumbing using (true);

-- For the operator, after the database was set back to an earlier state: whoever followed is told to copy anew.
create function begin_feeds_anew() returns uuid language sql as $$
    update feed_head set epoch = gen_random_uuid() returning epoch
$$;
revoke execute on function begin_feeds_anew() from public;

create function note_changes(institution text, collection text, change text, ids uuid[]) returns void language sql as $$
    insert into change_note (institution, collection, change, ids) values ($1, $2, $3, $4)
$$;

create function note_upserted() returns trigger language plpgsql as $$
begin
    perform note_changes(c.institution, tg_argv[0], 'UPSERTED', array_agg(c.id)) from changed c group by c.institution;
    return null;
end
$$;

create function note_deleted() returns trigger language plpgsql as $$
begin
    perform note_changes(c.institution, tg_argv[0], 'DELETED', array_agg(c.id)) from changed c group by c.institution;
    return null;
end
$$;

-- Has all changes of a table noted under the name of its collection.
create function follow_changes(target regclass, collection text) returns void language plpgsql as $$
begin
    execute format('create trigger insert_noted after insert on %s referencing new table as changed
        for each statement execute function note_upserted(%L)', target, collection);
    execute format('create trigger update_noted after update on %s referencing new table as changed
        for each statement execute function note_upserted(%L)', target, collection);
    execute format('create trigger delete_noted after delete on %s referencing old table as changed
        for each statement execute function note_deleted(%L)', target, collection);
end
$$;
