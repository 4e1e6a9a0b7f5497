-- A table whose changes are followed has changed_in and changed_at, and the triggers below: when a row last changed, by the
-- transaction that changed it. A reader who stays below the oldest transaction still open misses nothing, in whatever order
-- transactions commit.
create function mark_changed() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    new.changed_at := clock_timestamp();
    return new;
end
$$;

-- owner: kit.feed
create table record_deletion (
    institution text not null,
    collection  text not null,
    id          uuid not null,
    changed_in  xid8 not null default pg_current_xact_id(),
    changed_at  timestamptz not null default clock_timestamp(),
    primary key (institution, collection, changed_in, id),
    foreign key (institution) references tenant (code)
);
select lock_rows('record_deletion');
revoke update, delete on record_deletion from gdnn_institution, gdnn_ministry;

create function note_deletion() returns trigger language plpgsql as $$
begin
    insert into record_deletion (institution, collection, id)
    values (old.institution, tg_argv[0], old.id);
    return null;
end
$$;
