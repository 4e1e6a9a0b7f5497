-- What anyone may see of a programme: versions that were approved, and of these neither who wrote, submitted and approved them nor
-- what was said before.
-- owner: programme
grant select (institution, id, programme_id, number, status, code, name, occupation_code, level, entry, duration_months, credits,
              high_quality, content, framework_version, decision_number, decided_on, in_force_from, retired_on, published_at)
    on programme to gdnn_public;
create policy published on programme for select to gdnn_public using (status in ('APPROVED', 'SUPERSEDED', 'RETIRED'));
create index programme_published on programme (id) where status in ('APPROVED', 'SUPERSEDED', 'RETIRED');

-- owner: occupation
grant select (code, name, valid_from) on occupation to gdnn_public;
create policy anyone on occupation for select to gdnn_public using (true);

-- By which identifiers the parts of a published version go by outside, and what they say of each other. They follow from the
-- identifier of the version and from codes, and stay for ever.
-- owner: publication
create table published_part (
    institution text not null,
    identifier  uuid not null,
    programme   uuid not null,
    kind        text not null check (kind in ('MODULE', 'OUTCOME', 'GROUP', 'MODULE_PLACE', 'OUTCOME_PLACE', 'GROUP_PLACE',
                    'DEVELOPS', 'PRECEDES', 'COMPETENCE')),
    code        text not null,
    other       text not null default '', -- the code of what an association leads to
    primary key (institution, identifier),
    foreign key (institution, programme) references programme (institution, id) on delete cascade
);
create index published_part_identifier on published_part (identifier);
create index published_part_of on published_part (programme);
select lock_rows('published_part');
revoke insert, update, delete on published_part from gdnn_institution, gdnn_ministry;
grant select on published_part to gdnn_public;
create policy anyone on published_part for select to gdnn_public using (true);

-- As the owner of the tables: what comes into force is published by the database, whichever way it took.
create function publish_parts() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    insert into published_part (institution, identifier, programme, kind, code, other)
    select new.institution, uuid_of_name(new.id, p.kind || '/' || p.code || '/' || p.other), new.id, p.kind, p.code, p.other
    from (select k as kind, m ->> 'code' as code, '' as other
          from jsonb_array_elements(new.content -> 'modules') m, unnest(array['MODULE', 'MODULE_PLACE']) k
          union select k, o ->> 'code', ''
          from jsonb_array_elements(new.content -> 'outcomes') o, unnest(array['OUTCOME', 'OUTCOME_PLACE']) k
          union select k, g ->> 'code', ''
          from jsonb_array_elements(coalesce(nullif(new.content -> 'electiveGroups', 'null'), '[]')) g,
               unnest(array['GROUP', 'GROUP_PLACE']) k
          union select 'DEVELOPS', m, o ->> 'code'
          from jsonb_array_elements(new.content -> 'outcomes') o,
               jsonb_array_elements_text(coalesce(nullif(o -> 'modules', 'null'), '[]')) m
          union select 'PRECEDES', before, m ->> 'code'
          from jsonb_array_elements(new.content -> 'modules') m,
               jsonb_array_elements_text(coalesce(nullif(m -> 'prerequisites', 'null'), '[]')) before
          union select 'COMPETENCE', o ->> 'code', c ->> 'component'
          from jsonb_array_elements(new.content -> 'outcomes') o, jsonb_array_elements(o -> 'digitalCompetences') c) as p
    on conflict do nothing;
    return null;
end
$$;
revoke execute on function publish_parts() from public;
create trigger publish_parts after insert or update of status on programme for each row
    when (new.status = 'APPROVED') execute function publish_parts();

-- The documents of CASE: every version of a framework, or of those that share an identifier the one that holds, and every
-- published version of a programme. Days are days in Vietnam.
create view case_document with (security_invoker = true) as
with today as (select (now() at time zone 'Asia/Ho_Chi_Minh')::date as day)
select p.id as identifier, 'PROGRAMME' as kind, p.institution as code, p.number as version, t.name as creator, p.name as title,
       case when p.status = 'SUPERSEDED' or p.retired_on <= today.day then 'Deprecated' else 'Adopted' end as adoption_status,
       p.in_force_from as starts_on,
       case when p.status = 'RETIRED' then p.retired_on
            when p.status = 'SUPERSEDED' then (select min(n.in_force_from) from programme n
                where n.institution = p.institution and n.programme_id = p.programme_id and n.number > p.number) end as ends_on,
       greatest(p.published_at, case when p.retired_on <= today.day
           then p.retired_on::timestamp at time zone 'Asia/Ho_Chi_Minh' end) as changed_at
from programme p join tenant t on t.code = p.institution cross join today
where p.status in ('APPROVED', 'SUPERSEDED', 'RETIRED')
union all
select f.* from (
    select distinct on (i.identifier) i.identifier, 'FRAMEWORK', v.framework, v.version,
           case when i.identifier = uuid_of_name('121ee50d-39f9-5010-aa9e-bd667270d443',
                    'framework/' || v.framework || '/' || v.version || '/FRAMEWORK/') then b.name else v.source end,
           v.name collate vietnamese,
           case when n.in_force_from <= today.day then 'Deprecated' else 'Adopted' end,
           v.in_force_from, n.in_force_from,
           greatest(v.entered_at, n.entered_at,
               case when v.in_force_from <= today.day then v.in_force_from::timestamp at time zone 'Asia/Ho_Chi_Minh' end,
               case when n.in_force_from <= today.day then n.in_force_from::timestamp at time zone 'Asia/Ho_Chi_Minh' end)
    from framework_identifier i join framework_version v using (framework, version)
    cross join today join body b on b.code = 'ministry'
    left join lateral (select n.in_force_from, n.entered_at from framework_version n
        where n.framework = v.framework and n.in_force_from > v.in_force_from and not exists (
            select from framework_identifier s where s.framework = n.framework and s.version = n.version
              and s.kind = 'FRAMEWORK' and s.identifier = i.identifier)
        order by n.in_force_from limit 1) n on true
    where i.kind = 'FRAMEWORK'
    order by i.identifier, v.in_force_from > today.day,
        case when v.in_force_from > today.day then v.in_force_from end, v.in_force_from desc) as f;
grant select on case_document to gdnn_public;

-- A field of a document as a text that compares as the standard writes it.
create function case_field(d case_document, field text) returns text language sql stable as $$
    select case field
        when 'identifier' then d.identifier::text
        when 'title' then d.title
        when 'creator' then d.creator
        when 'version' then d.version::text
        when 'frameworkType' then case d.kind when 'FRAMEWORK' then 'Competence framework' else 'Training programme' end
        when 'adoptionStatus' then d.adoption_status
        when 'statusStartDate' then d.starts_on::text
        when 'statusEndDate' then d.ends_on::text
        when 'lastChangeDateTime' then to_char(d.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        when 'language' then 'vi'
        when 'caseVersion' then '1.1'
    end
$$;

-- Whether the term holds; a field without a value differs from every text.
create function case_matches(value text, operator text, wanted text) returns boolean language sql immutable as $$
    select case operator
        when '=' then coalesce(value = wanted, false)
        when '!=' then value is distinct from wanted
        when '<' then coalesce(value < wanted, false)
        when '<=' then coalesce(value <= wanted, false)
        when '>' then coalesce(value > wanted, false)
        when '>=' then coalesce(value >= wanted, false)
        else coalesce(strpos(lower(value), lower(wanted)) > 0, false)
    end
$$;
