-- owner: learning.schoolclass
create table school_class (
    institution    text not null,
    id             uuid not null,
    version        bigint not null default 0,
    code           text not null,
    name           text not null,
    programme_code text not null,
    cohort         int not null,
    primary key (institution, id),
    constraint class_code_taken unique (institution, code),
    foreign key (institution) references tenant (code)
);
create index school_class_cohort on school_class (institution, cohort, id);
select lock_rows('school_class');

-- owner: learning.enrolment
create table enrolment (
    institution       text not null,
    id                uuid not null,
    version           bigint not null,
    student           uuid not null,
    programme         uuid not null,
    programme_version int not null,
    programme_code    text not null,
    study_mode        text not null check (study_mode in ('CREDIT', 'YEAR_BASED')),
    cohort            int not null,
    school_class      uuid,
    enrolled_on       date not null,
    status            text not null check (status in
        ('ACTIVE', 'RESERVED', 'ON_LEAVE', 'TRANSFERRED', 'EXPELLED', 'WITHDRAWN', 'GRADUATED')),
    -- Time reserved is not counted against the maximum time to finish.
    reserved_since    date,
    reserved_days     int not null default 0,
    changed_in        xid8 not null default pg_current_xact_id(),
    primary key (institution, id),
    foreign key (institution, student) references student (institution, id),
    foreign key (institution, programme, programme_version) references programme (institution, id, version),
    constraint enrolment_school_class_fkey foreign key (institution, school_class) references school_class (institution, id),
    constraint enrolment_reserved_check check ((status = 'RESERVED') = (reserved_since is not null))
);
-- A person holds one place in a programme, whatever its version: an interrupted enrolment still holds it, and who has
-- graduated holds it until the recognition is withdrawn. So nobody graduates twice from one programme of a school.
create unique index enrolment_active_already on enrolment (institution, student, programme_code)
    where status in ('ACTIVE', 'RESERVED', 'ON_LEAVE', 'GRADUATED');
create index enrolment_by_id on enrolment (id);
create index enrolment_of_student on enrolment (institution, student);
create index enrolment_of_class on enrolment (institution, school_class) where school_class is not null;
-- What a list is narrowed by; whoever sees many institutions skips from one to the next.
create index enrolment_status on enrolment (institution, status);
create index enrolment_cohort on enrolment (institution, cohort);
select lock_rows('enrolment');
create trigger enrolment_changed before update on enrolment for each row execute function mark_changed();
select follow_changes('enrolment', 'ENROLMENTS');

-- Every act on an enrolment, appended; nobody is granted the change of one.
-- owner: learning.enrolment
create table enrolment_act (
    institution     text not null,
    enrolment       uuid not null,
    number          int not null,
    kind            text not null check (kind in ('RESERVATION', 'LEAVE', 'RETURN', 'EXPULSION', 'WITHDRAWAL', 'TRANSFER')),
    decision_number text not null,
    decided_on      date not null,
    effective_on    date not null,
    reason          text,
    actor           text not null,
    recorded_at     timestamptz not null default clock_timestamp(),
    primary key (institution, enrolment, number),
    foreign key (institution, enrolment) references enrolment (institution, id)
);
select lock_rows('enrolment_act');
revoke update, delete on enrolment_act from gdnn_institution, gdnn_ministry;

-- The designed time of a programme and the maximum it leads to under either circular, as the school itself set them.
-- owner: learning.enrolment
create table programme_time (
    institution         text not null,
    programme_code      text not null,
    months              int not null,
    most_months_04_2022 int not null,
    most_months_09_2017 int not null,
    primary key (institution, programme_code),
    foreign key (institution) references tenant (code)
);
select lock_rows('programme_time');
