-- The institutions this service knows, and the only place that says in which province one stands: an institution that moves
-- takes its rows along without one of them being written, and without waiting for who writes there. Every tenant table
-- references the code.
-- owner: kit.tenancy
create table tenant (
    code     text not null primary key check (code ~ '^[A-Z0-9]{2,20}$'),
    province text not null check (province ~ '^\d{2}$'),
    name     text not null
);
create index tenant_of_province on tenant (province, code);
alter table tenant enable row level security;
grant select on tenant to gdnn_institution, gdnn_person, gdnn_province, gdnn_public, gdnn_plumbing;
grant select, insert, update on tenant to gdnn_ministry;
create policy own_institution on tenant to gdnn_institution, gdnn_person using (code = (select current_setting('app.tenant', true)));
create policy own_province on tenant to gdnn_province using (province = (select current_setting('app.province', true)));
create policy everything on tenant to gdnn_ministry using (true);
create policy names on tenant for select to gdnn_public, gdnn_plumbing using (true);

-- Whoever keeps something under a code of its own, as events name it: each institution, each province and the ministry. Codes
-- and names are no secret. Which institutions and provinces there are, tenant says.
-- owner: kit.tenancy
create table body (
    code text not null primary key check (code ~ '^([A-Z0-9]{2,20}|province-\d{2}|ministry)$'),
    name text not null
);
alter table body enable row level security;
grant select on body to gdnn_institution, gdnn_person, gdnn_body, gdnn_province, gdnn_ministry, gdnn_reviewer, gdnn_public, gdnn_plumbing;
create policy anyone on body for select using (true);
insert into body (code, name) values ('ministry', 'Bộ Giáo dục và Đào tạo');
-- The departments of education, named after the 34 provinces from 1 July 2025 on (Decision 19/2025/QĐ-TTg); that they are named so
-- is ours. One of another code is called by it until it is named here.
insert into body (code, name)
select 'province-' || p.code, 'Sở Giáo dục và Đào tạo ' || p.name from (values
    ('01', 'Hà Nội'), ('04', 'Cao Bằng'), ('08', 'Tuyên Quang'), ('11', 'Điện Biên'), ('12', 'Lai Châu'),
    ('14', 'Sơn La'), ('15', 'Lào Cai'), ('19', 'Thái Nguyên'), ('20', 'Lạng Sơn'), ('22', 'Quảng Ninh'),
    ('24', 'Bắc Ninh'), ('25', 'Phú Thọ'), ('31', 'Hải Phòng'), ('33', 'Hưng Yên'), ('37', 'Ninh Bình'),
    ('38', 'Thanh Hóa'), ('40', 'Nghệ An'), ('42', 'Hà Tĩnh'), ('44', 'Quảng Trị'), ('46', 'Huế'),
    ('48', 'Đà Nẵng'), ('51', 'Quảng Ngãi'), ('52', 'Gia Lai'), ('56', 'Khánh Hòa'), ('66', 'Đắk Lắk'),
    ('68', 'Lâm Đồng'), ('75', 'Đồng Nai'), ('79', 'Thành phố Hồ Chí Minh'), ('80', 'Tây Ninh'), ('82', 'Đồng Tháp'),
    ('86', 'Vĩnh Long'), ('91', 'An Giang'), ('92', 'Cần Thơ'), ('96', 'Cà Mau')) as p (code, name);

create function know_bodies() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into body (code, name) values (new.code, new.name)
    on conflict (code) do update set name = excluded.name where body.name <> excluded.name;
    insert into body (code, name) values ('province-' || new.province, 'province-' || new.province) on conflict do nothing;
    return null;
end
$$;
revoke execute on function know_bodies() from public;
create trigger know_bodies after insert or update on tenant for each row execute function know_bodies();

-- Opens a locked table to a body that is no institution, for the rows that it keeps itself and with these rights. A body deletes
-- nothing.
create function open_to_body(target regclass, rights text) returns void language plpgsql as $$
begin
    execute format('grant %s on %s to gdnn_body', rights, target);
    execute format('create policy own_body on %s to gdnn_body using (institution = (select current_setting(''app.tenant'', true)))', target);
end
$$;

-- What an officer of a province sees of a table: the rows of the institutions that stand in the province now. The institutions
-- are read once, before the table, so that a page of a list goes from one of them to the next in the index of the table.
create function lock_for_province(target regclass) returns void language plpgsql as $$
begin
    execute format('grant select on %s to gdnn_province', target);
    execute format('create policy own_province on %s for select to gdnn_province using (institution = any (array(
        select code from tenant where province = (select current_setting(''app.province'', true)))))', target);
end
$$;

-- Locks a table with the policies of every scope: the one place that says what they are.
create function lock_rows(target regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('grant select, insert, update, delete on %s to gdnn_institution, gdnn_ministry', target);
    execute format('create policy own_institution on %s to gdnn_institution using (institution = (select current_setting(''app.tenant'', true)))', target);
    execute format('create policy everything on %s to gdnn_ministry using (true)', target);
    perform lock_for_province(target);
end
$$;

-- The condition, in SQL, of a row whose named column holds the id of the person whose token it is.
create function is_own_record(member name) returns text language sql immutable return format(
    'institution = (select current_setting(''app.tenant'', true)) and %I = (select nullif(current_setting(''app.person'', true), '''')::uuid)',
    member);

-- Whether the scope at hand is that of a trainer, to whom no record is the own one.
create function is_trainer() returns boolean language sql stable as $$
    select coalesce(current_setting('app.account', true), '') <> ''
$$;

-- Shows a person, whose token says which member of the staff of an institution that is, the rows of the own record.
create function lock_for_person(target regclass, member name) returns void language plpgsql as $$
begin
    execute format('grant select on %s to gdnn_person', target);
    execute format('create policy own_record on %s for select to gdnn_person using (%s)', target, is_own_record(member));
end
$$;

-- As lock_for_person, and lets the person add such rows; none is changed or deleted.
create function open_to_person(target regclass, member name) returns void language plpgsql as $$
begin
    perform lock_for_person(target, member);
    execute format('grant insert on %s to gdnn_person', target);
    execute format('create policy acts_of_person on %s for insert to gdnn_person with check (%s)', target, is_own_record(member));
end
$$;

-- Opens a locked table to acts of those who stand over an institution, an officer of the province in which it stands at that
-- moment and the ministry: they add rows, and change the named columns. Neither deletes. The school's own rights stay.
create function open_acts(target regclass, variadic changed name[] default '{}') returns void language plpgsql as $$
declare
    of_province text := 'institution = any (array(select code from tenant where province = (select current_setting(''app.province'', true))))';
begin
    execute format('grant insert on %s to gdnn_province, gdnn_ministry', target);
    execute format('create policy acts_of_province on %s for insert to gdnn_province with check (%s)', target, of_province);
    if cardinality(changed) > 0 then
        execute format('grant update (%s) on %s to gdnn_province, gdnn_ministry',
            (select string_agg(quote_ident(c), ', ') from unnest(changed) c), target);
        execute format('create policy changes_of_province on %s for update to gdnn_province using (%s) with check (%s)',
            target, of_province, of_province);
    end if;
end
$$;

-- Locks a copy of facts that another service owns: only the ministry's scope, in which events arrive, writes it, and whoever
-- may see an institution sees its rows. Such a table references no tenant: topics keep no order among each other, so that a
-- fact may arrive before its institution.
create function lock_copy(target regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('grant select on %s to gdnn_institution', target);
    execute format('grant select, insert, update, delete on %s to gdnn_ministry', target);
    execute format('create policy own_institution on %s for select to gdnn_institution using (institution = (select current_setting(''app.tenant'', true)))', target);
    execute format('create policy everything on %s to gdnn_ministry using (true)', target);
    perform lock_for_province(target);
end
$$;

-- The order in which people read names. A column whose lists people read by name says "collate vietnamese", and where,
-- order by and index follow; every other text has the order of its code points, which no other version of a library
-- changes. What to do when this one's version changes: deploy/rebuild-order.sh.
create collation vietnamese (provider = icu, locale = 'vi');

-- Names searched without marks: the same normalisation for the stored text and for the pattern, whatever order the text has.
create function unmarked(value text) returns text language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, value) collate pg_c_utf8);

-- A name as it is compared and searched: vn.gdnn.kit.text.PersonName.folded, which says what that is, gives the same.
create function folded_name(name text) returns text language sql immutable parallel safe strict
    return btrim(regexp_replace(translate(unmarked(normalize(name, NFD)), '-''`´.', ' '), '\s+', ' ', 'g'));

-- A number on a paper as it is compared: vn.gdnn.kit.text.FoldedNumber, which says what that is, gives the same.
create function folded_number(number text) returns text language sql immutable parallel safe strict
    return lower(translate(normalize(number, NFKC),
        U&' \0009\000A\000B\000C\000D\001C\001D\001E\001F\0085\1680\2028\2029-\2010\2011\2012\2013\2014\2015\2212', '') collate pg_c_utf8);

-- The order in which Viet Nam reads names: by the given name, which stands last, then the middle names, then the family
-- name, each word with its marks before the next one is looked at. Such a column says "collate vietnamese".
create function name_order(name text) returns text[] language sql immutable parallel safe strict
    return (string_to_array(name, ' '))[cardinality(string_to_array(name, ' ')):]
        || (string_to_array(name, ' '))[2:cardinality(string_to_array(name, ' ')) - 1]
        || (string_to_array(name, ' '))[1:1];

-- The word that names are first read by. Lists stand in the order of institution, given name, name_order and id: the order of
-- an array is nothing that row-level security lets an index look up, that of a word is.
create function given_name(name text) returns text language sql immutable parallel safe strict
    return split_part(name, ' ', -1);

-- When a person was born as far as the papers say: vn.gdnn.kit.person.BirthDate, which says what that is. First and last
-- are the days between which it was.
create function first_birth_day(born text) returns date language sql immutable parallel safe strict
    return make_date(substr(born, 1, 4)::int, substr(rpad(born, 10, '-01'), 6, 2)::int, substr(rpad(born, 10, '-01'), 9, 2)::int);
create function last_birth_day(born text) returns date language sql immutable parallel safe strict
    return case length(born) when 4 then make_date(born::int, 12, 31)
        when 7 then (first_birth_day(born) + interval '1 month')::date - 1
        else first_birth_day(born) end;
-- Whether both may be said of one person: the one says no more than the other, or less of the same.
create function birth_dates_agree(one text, other text) returns boolean language sql immutable parallel safe
    return starts_with(one, other) or starts_with(other, one);
create domain birth_date as text
    check (value ~ '^(19|20|21)[0-9]{2}(-[0-9]{2}(-[0-9]{2})?)?$' and first_birth_day(value) is not null);
