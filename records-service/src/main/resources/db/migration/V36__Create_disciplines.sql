-- Discipline of students, by semester; it costs a class at classification and may stand in the way of graduation.
create table discipline (
    institution     text not null,
    province        text not null default tenant_province(),
    id              uuid not null,
    enrolment       uuid not null,
    level           text not null check (level in ('REPRIMAND', 'WARNING', 'SUSPENSION', 'EXPULSION')),
    term            text not null check (term ~ '^\d{4}-\d{4}\.[1-3]$'),
    decision_number text not null,
    decided_on      date not null,
    effective_from  date not null,
    effective_until date check (effective_until >= effective_from),
    reason          text,
    actor           text not null,
    recorded_at     timestamptz not null default clock_timestamp(),
    primary key (institution, id),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, enrolment) references enrolment (institution, id)
);
create index discipline_of_enrolment on discipline (institution, enrolment);
select lock_rows('discipline');
revoke update, delete on discipline from gdnn_institution, gdnn_ministry;
