-- The institutions as they stand now. Only the ministry writes; each reader sees what its scope allows.
-- owner: institution
create table institution (
    code           text not null primary key references tenant (code),
    version        bigint not null,
    name           text collate vietnamese not null,
    type           text not null check (type in ('COLLEGE', 'INTERMEDIATE_SCHOOL', 'CENTRE')),
    ownership      text not null check (ownership in ('PUBLIC', 'PRIVATE', 'FOREIGN_INVESTED')),
    governing_body text not null,
    province       text not null check (province ~ '^\d{2}$'),
    high_quality   boolean not null,
    since          date not null,
    search         text generated always as (unmarked(name)) stored
);
create index institution_by_name on institution (name, code);
create index institution_of_province on institution (province, name, code);
create index institution_search on institution using gin (search gin_trgm_ops);
alter table institution enable row level security;
grant select on institution to gdnn_institution, gdnn_province;
grant select, insert, update on institution to gdnn_ministry;
create policy own_institution on institution for select to gdnn_institution using (code = (select current_setting('app.tenant', true)));
create policy own_province on institution for select to gdnn_province using (province = (select current_setting('app.province', true)));
create policy everything on institution to gdnn_ministry using (true);

-- Institutions are followed too; the feed names them by their code, and by an id that is made of it.
create function note_institutions() returns trigger language plpgsql as $$
begin
    perform note_changes(c.code, 'INSTITUTIONS', 'UPSERTED', array[md5(c.code)::uuid]) from changed c;
    return null;
end
$$;
create trigger insert_noted after insert on institution
    referencing new table as changed for each statement execute function note_institutions();
create trigger update_noted after update on institution
    referencing new table as changed for each statement execute function note_institutions();

-- What an institution was from which day on; figures of a past day read the line of that day.
-- owner: institution
create table institution_profile (
    institution    text not null references institution (code),
    since          date not null,
    name           text not null,
    type           text not null,
    ownership      text not null,
    governing_body text not null,
    province       text not null,
    high_quality   boolean not null,
    primary key (institution, since)
);
select lock_copy('institution_profile');
