-- Country-wide: which institution has a student of which keyed hash, and nothing else of the person. A school sees the
-- entries of others only under a hash that a student of its own has.
create table identity_trace (
    hash        bytea not null,
    institution text not null,
    primary key (hash, institution)
);
alter table identity_trace enable row level security;
grant select, insert, delete on identity_trace to gdnn_institution, gdnn_ministry;
create policy own_institution on identity_trace to gdnn_institution
    using (institution = (select current_setting('app.tenant', true)));
create policy same_person on identity_trace for select to gdnn_institution using (
    exists (select from student s where s.institution = (select current_setting('app.tenant', true))
        and s.personal_number_hash = identity_trace.hash)
    or exists (select from student s where s.institution = (select current_setting('app.tenant', true))
        and s.legacy_number_hash = identity_trace.hash)
    or exists (select from student s where s.institution = (select current_setting('app.tenant', true))
        and s.passport_hash = identity_trace.hash));
create policy everything on identity_trace to gdnn_ministry using (true);

create function add_identity_traces() returns trigger language plpgsql as $$
begin
    insert into identity_trace (hash, institution)
    select distinct hash, institution
    from new_rows cross join lateral unnest(array[personal_number_hash, legacy_number_hash, passport_hash]) as t (hash)
    where hash is not null
    order by hash, institution
    on conflict do nothing;
    return null;
end
$$;
create function drop_identity_traces() returns trigger language plpgsql as $$
begin
    delete from identity_trace t
    using (select distinct hash, institution
           from old_rows
           cross join lateral unnest(array[personal_number_hash, legacy_number_hash, passport_hash]) as o (hash)
           where hash is not null) gone
    where t.hash = gone.hash and t.institution = gone.institution
      and not exists (select from student s where s.institution = gone.institution and s.personal_number_hash = gone.hash)
      and not exists (select from student s where s.institution = gone.institution and s.legacy_number_hash = gone.hash)
      and not exists (select from student s where s.institution = gone.institution and s.passport_hash = gone.hash);
    return null;
end
$$;
create trigger student_traced after insert on student referencing new table as new_rows
    for each statement execute function add_identity_traces();
create trigger student_retraced after update on student referencing new table as new_rows
    for each statement execute function add_identity_traces();
create trigger student_untraced after update on student referencing old table as old_rows
    for each statement execute function drop_identity_traces();
create trigger student_gone after delete on student referencing old table as old_rows
    for each statement execute function drop_identity_traces();
