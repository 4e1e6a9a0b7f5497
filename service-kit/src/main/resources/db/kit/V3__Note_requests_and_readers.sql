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
grant insert on idempotency_key to gdnn_institution, gdnn_person, gdnn_body, gdnn_province, gdnn_ministry, gdnn_reviewer, gdnn_public;
grant select, update, delete on idempotency_key to gdnn_plumbing;
create policy mine on idempotency_key for insert to gdnn_institution, gdnn_person, gdnn_body, gdnn_province, gdnn_ministry, gdnn_reviewer, gdnn_public
    with check (true);
create policy replay on idempotency_key to gdnn_plumbing using (true);

-- Who read which person's record; written by readers of every scope, changed by nobody. A partition for each month by the time
-- in the id (UUIDv7), so that a month past its time goes at once, and one for what no month holds, so that no note is refused.
-- owner: kit.access
create table access_log (
    institution text not null references tenant (code),
    id          uuid not null,
    person      uuid not null,
    reader      text not null,
    purpose     text not null,
    read_at     timestamptz not null default now(),
    primary key (institution, id)
) partition by range (id);
create index access_log_person on access_log (institution, person, id);
alter table access_log enable row level security;
grant select, insert on access_log to gdnn_institution, gdnn_ministry;
grant insert on access_log to gdnn_body, gdnn_province, gdnn_person;
create policy own_institution on access_log to gdnn_institution using (institution = (select current_setting('app.tenant', true)));
create policy everything on access_log to gdnn_ministry using (true);
create policy readers on access_log for insert to gdnn_body, gdnn_province with check (true);
create policy own_record on access_log for insert to gdnn_person with check (
    institution = (select current_setting('app.tenant', true)) and person = (select nullif(current_setting('app.person', true), '')::uuid)
        or institution = (select current_setting('app.tenant', true)) and (select is_trainer()));

-- owner: kit.access
create table access_log_other partition of access_log default;
alter table access_log_other enable row level security;

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
) partition by range (id);
create index access_listing_persons on access_listing using gin (persons);
alter table access_listing enable row level security;
grant select, insert on access_listing to gdnn_institution, gdnn_ministry;
grant insert on access_listing to gdnn_province, gdnn_person;
create policy own_institution on access_listing to gdnn_institution using (institution = (select current_setting('app.tenant', true)));
create policy everything on access_listing to gdnn_ministry using (true);
create policy readers on access_listing for insert to gdnn_province with check (true);
create policy own_record on access_listing for insert to gdnn_person with check (
    institution = (select current_setting('app.tenant', true)) and persons <@ array[(select nullif(current_setting('app.person', true), '')::uuid)]
        or institution = (select current_setting('app.tenant', true)) and (select is_trainer()));

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

-- owner: kit.access
create table access_listing_other partition of access_listing default;
alter table access_listing_other enable row level security;

-- Before every id (UUIDv7) that is made in the month of that day, in Viet Nam.
create function first_id_of_month(day date) returns uuid language sql stable strict
    return (lpad(to_hex((extract(epoch from date_trunc('month', day::timestamp) at time zone 'Asia/Ho_Chi_Minh') * 1000)::bigint),
        12, '0') || repeat('0', 20))::uuid;

-- Gives a month its partition, with what had found none before.
create function partition_month(target text, day date) returns void language plpgsql as $$
declare
    partition text := target || to_char(day, '_YYYY_MM');
    first     uuid := first_id_of_month(day);
    next      uuid := first_id_of_month((day + interval '1 month')::date);
begin
    if to_regclass(partition) is not null then
        return;
    end if;
    execute format('create table %I (like %I including all)', partition, target);
    execute format('alter table %I enable row level security', partition);
    execute format('with found as (delete from %I where id >= %L and id < %L returning *) insert into %I select * from found',
        target || '_other', first, next, partition);
    execute format('alter table %I attach partition %I for values from (%L) to (%L)', target, partition, first, next);
end
$$;

-- Makes the partitions of this month and the next three, and drops those that ended so many months ago or more; none where
-- that is null. Returns how many it dropped.
-- Readings of persons are noted here: none may wait long for a month that is dropped, so it waits no longer itself.
create function keep_access_months(kept int) returns int language plpgsql security definer
    set search_path = public, pg_temp set lock_timeout = '2s' as $$
declare
    this_month date := date_trunc('month', now() at time zone 'Asia/Ho_Chi_Minh')::date;
    kept_from  date := (this_month - make_interval(months => kept))::date;
    dropped    int := 0;
    target     text;
    old        text;
begin
    perform pg_advisory_xact_lock(hashtextextended('keep_access_months', 0));
    foreach target in array array['access_log', 'access_listing'] loop
        for ahead in 0..3 loop
            perform partition_month(target, (this_month + make_interval(months => ahead))::date);
        end loop;
        for old in select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
                   where i.inhparent = target::regclass and c.relname ~ '_\d{4}_\d{2}$'
                     and to_date(right(c.relname, 7), 'YYYY_MM') < kept_from loop
            execute format('drop table %I', old);
            dropped := dropped + 1;
        end loop;
        if kept_from is not null then
            execute format('delete from %I where id < %L', target || '_other', first_id_of_month(kept_from));
        end if;
    end loop;
    if kept_from is not null then
        delete from access_export where id < first_id_of_month(kept_from);
    end if;
    return dropped;
end
$$;
revoke execute on function partition_month(text, date), keep_access_months(int) from public;
grant execute on function keep_access_months(int) to gdnn_plumbing;
select keep_access_months(null);
