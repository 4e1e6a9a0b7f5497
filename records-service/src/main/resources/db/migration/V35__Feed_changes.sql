-- When a row last changed, by the transaction that changed it: a reader who stays below the oldest transaction still open
-- misses nothing, in whatever order transactions commit.
alter table student add column changed_in xid8 not null default pg_current_xact_id();
alter table student add column changed_at timestamptz not null default clock_timestamp();
alter table enrolment add column changed_in xid8 not null default pg_current_xact_id();
alter table enrolment add column changed_at timestamptz not null default clock_timestamp();
alter table diploma add column changed_in xid8 not null default pg_current_xact_id();
alter table diploma add column changed_at timestamptz not null default clock_timestamp();
alter table module_result add column changed_in xid8 not null default pg_current_xact_id();
alter table result_correction add column changed_in xid8 not null default pg_current_xact_id();
create index student_changes on student (institution, changed_in, id);
create index enrolment_changes on enrolment (institution, changed_in, id);
create index diploma_changes on diploma (institution, changed_in, id);
create index module_result_changes on module_result (institution, changed_in, id);
create index result_correction_changes on result_correction (institution, changed_in, result);

create function mark_changed() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    new.changed_at := clock_timestamp();
    return new;
end
$$;
create trigger student_changed before update on student for each row execute function mark_changed();
create trigger enrolment_changed before update on enrolment for each row execute function mark_changed();
create trigger diploma_changed before update on diploma for each row execute function mark_changed();

create table record_deletion (
    institution text not null,
    province    text not null default tenant_province(),
    collection  text not null,
    id          uuid not null,
    changed_in  xid8 not null default pg_current_xact_id(),
    changed_at  timestamptz not null default clock_timestamp(),
    primary key (institution, collection, changed_in, id),
    foreign key (institution, province) references tenant (code, province) on update cascade
);
select lock_rows('record_deletion');
revoke update, delete on record_deletion from gdnn_institution, gdnn_ministry;

create function note_deletion() returns trigger language plpgsql as $$
begin
    insert into record_deletion (institution, province, collection, id)
    values (old.institution, old.province, tg_argv[0], old.id);
    return null;
end
$$;
create trigger student_deleted after delete on student for each row execute function note_deletion('STUDENTS');
create trigger enrolment_deleted after delete on enrolment for each row execute function note_deletion('ENROLMENTS');
create trigger module_result_deleted after delete on module_result for each row execute function note_deletion('RESULTS');
create trigger diploma_deleted after delete on diploma for each row execute function note_deletion('DIPLOMAS');
