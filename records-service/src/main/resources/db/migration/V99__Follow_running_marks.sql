-- Running marks are followed like every other collection: an id places them in the feed, and whatever posts them as a
-- result tells of their end.
alter table running_mark add column id uuid not null default gen_random_uuid();
alter table running_mark add column changed_in xid8 not null default pg_current_xact_id();
create unique index running_mark_id on running_mark (institution, id);
create index running_mark_changes on running_mark (institution, changed_in, id);

create or replace function keep_running_mark() returns trigger language plpgsql as $$
begin
    insert into running_mark_history (institution, province, enrolment, module_code, attempt, version, regular_marks,
                                      periodic_marks, exam_mark, examiner_marks, recorded_by, recorded_at)
    values (old.institution, old.province, old.enrolment, old.module_code, old.attempt, old.version, old.regular_marks,
            old.periodic_marks, old.exam_mark, old.examiner_marks, old.recorded_by, old.recorded_at);
    new.recorded_at := clock_timestamp();
    new.changed_in := pg_current_xact_id();
    return new;
end
$$;
-- A school that moves to another province has no new marks; to keep their state in the midst of the move would break it off.
create or replace trigger running_mark_state before update on running_mark
    for each row when (old.province = new.province) execute function keep_running_mark();
create trigger running_mark_deleted after delete on running_mark for each row execute function note_deletion('MARKS');

-- The limit keeps a plan made for a whole file from reading all marks of the school when one result is posted.
create function note_posted_marks() returns trigger language plpgsql as $$
begin
    insert into record_deletion (institution, province, collection, id)
    select k.institution, k.province, 'MARKS', k.id
    from posted p
    cross join lateral (
        select * from running_mark k where k.institution = p.institution and k.enrolment = p.enrolment
           and k.module_code = p.module_code and k.attempt = p.attempt limit 1) k;
    return null;
end
$$;
create trigger module_result_posted after insert on module_result
    referencing new table as posted for each statement execute function note_posted_marks();
