-- A posted result is frozen: nobody is granted its change.
create table module_result (
    institution    text not null,
    province       text not null default tenant_province(),
    id             uuid not null,
    enrolment      uuid not null,
    module_code    text not null,
    attempt        int not null check (attempt between 1 and 20),
    regular_marks  numeric[] not null,
    periodic_marks numeric[] not null,
    exam_mark      numeric(4, 2) not null,
    score          numeric(3, 1) not null check (score between 0 and 10),
    letter         text check (letter in ('A', 'B', 'C', 'D', 'F')),
    passed         boolean not null,
    rule_set       text not null,
    posted_on      date not null,
    recorded_at    timestamptz not null default now(),
    primary key (institution, id),
    constraint result_posted unique (institution, enrolment, module_code, attempt),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, enrolment) references enrolment (institution, id)
);
select lock_rows('module_result');
revoke update, delete on module_result from gdnn_institution, gdnn_ministry;
