create table school_class (
    institution    text not null,
    province       text not null default tenant_province(),
    id             uuid not null,
    version        bigint not null default 0,
    code           text not null,
    name           text collate "vi-x-icu" not null,
    programme_code text not null,
    cohort         int not null,
    primary key (institution, id),
    constraint class_code_taken unique (institution, code),
    foreign key (institution, province) references tenant (code, province) on update cascade
);
select lock_rows('school_class');

alter table enrolment drop constraint enrolment_status_check;
alter table enrolment add constraint enrolment_status_check check (status in
    ('ACTIVE', 'RESERVED', 'ON_LEAVE', 'TRANSFERRED', 'EXPELLED', 'WITHDRAWN', 'GRADUATED'));
alter table enrolment add column school_class uuid;
alter table enrolment add constraint enrolment_school_class_fkey
    foreign key (institution, school_class) references school_class (institution, id);
-- Time reserved is not counted against the maximum time to finish.
alter table enrolment add column reserved_since date;
alter table enrolment add column reserved_days int not null default 0;
alter table enrolment add constraint enrolment_reserved_check check ((status = 'RESERVED') = (reserved_since is not null));
create index enrolment_of_class on enrolment (institution, school_class) where school_class is not null;

-- An interrupted enrolment still holds its place in the programme.
drop index enrolment_active_already;
create unique index enrolment_active_already on enrolment (institution, student, programme)
    where status in ('ACTIVE', 'RESERVED', 'ON_LEAVE');

create table enrolment_act (
    institution     text not null,
    province        text not null default tenant_province(),
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
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, enrolment) references enrolment (institution, id)
);
select lock_rows('enrolment_act');
revoke update, delete on enrolment_act from gdnn_institution, gdnn_ministry;

-- The designed time of a programme and the maximum it leads to under either circular.
create table programme_time (
    institution         text not null,
    province            text not null default tenant_province(),
    programme_code      text not null,
    months              int not null,
    most_months_04_2022 int not null,
    most_months_09_2017 int not null,
    primary key (institution, programme_code),
    foreign key (institution, province) references tenant (code, province) on update cascade
);
select lock_rows('programme_time');
