create table enrolment (
    institution       text not null,
    province          text not null default tenant_province(),
    id                uuid not null,
    version           bigint not null,
    student           uuid not null,
    programme         uuid not null,
    programme_version int not null,
    programme_code    text not null,
    study_mode        text not null check (study_mode in ('CREDIT', 'YEAR_BASED')),
    cohort            int not null,
    enrolled_on       date not null,
    status            text not null check (status in ('ACTIVE', 'GRADUATED')),
    primary key (institution, id),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, student) references student (institution, id),
    foreign key (institution, programme, programme_version) references programme (institution, id, version)
);
create unique index enrolment_active_already on enrolment (institution, student, programme) where status = 'ACTIVE';
create index enrolment_of_student on enrolment (institution, student);
create index enrolment_by_id on enrolment (id);
select lock_rows('enrolment');
