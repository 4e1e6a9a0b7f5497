-- The marks of both markers where they are known; exam_mark is their average.
alter table module_result add column examiner_marks numeric[] not null default '{}';
alter table module_result add column term text check (term ~ '^\d{4}-\d{4}\.[1-3]$');
alter table module_result alter column recorded_at set default clock_timestamp();

-- A posted result changes only by a decision; what was posted and each value since stay.
create table result_correction (
    institution     text not null,
    province        text not null default tenant_province(),
    result          uuid not null,
    number          int not null,
    regular_marks   numeric[] not null,
    periodic_marks  numeric[] not null,
    exam_mark       numeric(4, 2) not null,
    examiner_marks  numeric[] not null,
    score           numeric(3, 1) not null check (score between 0 and 10),
    letter          text check (letter in ('A', 'B', 'C', 'D', 'F')),
    passed          boolean not null,
    rule_set        text not null,
    decision_number text not null,
    decided_on      date not null,
    reason          text not null,
    actor           text not null,
    recorded_at     timestamptz not null default clock_timestamp(),
    primary key (institution, result, number),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, result) references module_result (institution, id)
);
select lock_rows('result_correction');
revoke update, delete on result_correction from gdnn_institution, gdnn_ministry;
