-- A school that sends its results as they are has no running marks to look through for every row of a file.
create or replace function note_posted_marks() returns trigger language plpgsql as $$
begin
    if exists (
        select from (select distinct institution from posted) p
        cross join lateral (select from running_mark k where k.institution = p.institution limit 1) k) then
        insert into record_deletion (institution, province, collection, id)
        select k.institution, k.province, 'MARKS', k.id
        from posted p
        cross join lateral (
            select * from running_mark k where k.institution = p.institution and k.enrolment = p.enrolment
               and k.module_code = p.module_code and k.attempt = p.attempt limit 1) k;
    end if;
    return null;
end
$$;
