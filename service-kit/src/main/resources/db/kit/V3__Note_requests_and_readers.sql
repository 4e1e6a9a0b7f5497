-- Which request a key belonged to, and what was answered; the row commits with the change itself.
-- owner: kit.idempotency
create table idempotency_key (
    caller       text not null,
    key          text not null,
    request_hash bytea not null,
    status       int,
    headers      jsonb,
    body         bytea,
    recorded_at  timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotency_key_recorded on idempotency_key (recorded_at);
alter table idempotency_key enable row level security;
grant insert on idempotency_key to gdnn_institution, gdnn_province, gdnn_ministry, gdnn_public;
grant select, update, delete on idempotency_key to gdnn_plumbing;
create policy mine on idempotency_key for insert to gdnn_institution, gdnn_province, gdnn_ministry, gdnn_public with check (true);
create policy replay on idempotency_key to gdnn_plumbing using (true);

-- Who read which person's record; written by readers of every scope, changed by nobody.
-- owner: kit.personal
create table access_log (
    institution text not null references tenant (code),
    id          uuid not null,
    person      uuid not null,
    reader      text not null,
    purpose     text not null,
    read_at     timestamptz not null default now(),
    primary key (institution, id)
);
create index access_log_person on access_log (institution, person, read_at);
alter table access_log enable row level security;
grant select, insert on access_log to gdnn_institution, gdnn_ministry;
grant insert on access_log to gdnn_province;
create policy own_institution on access_log to gdnn_institution using (institution = (select current_setting('app.tenant', true)));
create policy everything on access_log to gdnn_ministry using (true);
create policy readers on access_log for insert to gdnn_province with check (true);

-- A page of a list is one note, in which each person on it is found.
-- owner: kit.access
create table access_listing (
    institution text not null references tenant (code),
    id          uuid not null,
    persons     uuid[] not null,
    reader      text not null,
    purpose     text not null,
    read_at     timestamptz not null default now(),
    primary key (institution, id)
);
create index access_listing_persons on access_listing using gin (persons);
alter table access_listing enable row level security;
grant select, insert on access_listing to gdnn_institution, gdnn_ministry;
grant insert on access_listing to gdnn_province;
create policy own_institution on access_listing to gdnn_institution using (institution = (select current_setting('app.tenant', true)));
create policy everything on access_listing to gdnn_ministry using (true);
create policy readers on access_listing for insert to gdnn_province with check (true);

-- Whoever takes away a whole collection leaves one note with its scope: an institution, a province, or the country.
-- owner: kit.access
create table access_export (
    id          uuid not null primary key,
    institution text references tenant (code),
    province    text,
    reader      text not null,
    purpose     text not null,
    read_at     timestamptz not null default now(),
    check (num_nonnulls(institution, province) < 2)
);
alter table access_export enable row level security;
grant select, insert on access_export to gdnn_institution, gdnn_ministry;
grant insert on access_export to gdnn_province;
create policy whole_institution on access_export for insert to gdnn_institution
    with check (institution = (select current_setting('app.tenant', true)));
create policy whole_province on access_export for insert to gdnn_province
    with check (province = (select current_setting('app.province', true)));
create policy concerns_institution on access_export for select to gdnn_institution using (
    institution = (select current_setting('app.tenant', true))
    or institution is null and (province is null or province = (select t.province from tenant t
        where t.code = current_setting('app.tenant', true))));
create policy everything on access_export to gdnn_ministry using (true);
