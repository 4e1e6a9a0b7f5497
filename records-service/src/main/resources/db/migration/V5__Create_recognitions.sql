-- The decision that a student has graduated and, beside it, each condition as it was found that day.
create table recognition (
    institution      text not null,
    province         text not null default tenant_province(),
    id               uuid not null,
    enrolment        uuid not null,
    decision_number  text not null,
    decided_on       date not null,
    graduation_class text not null,
    average          numeric(4, 2),
    rule_set         text not null,
    recognised_by    text not null,
    recorded_at      timestamptz not null default now(),
    primary key (institution, id),
    constraint recognised_already unique (institution, enrolment),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, enrolment) references enrolment (institution, id)
);
select lock_rows('recognition');
revoke update, delete on recognition from gdnn_institution, gdnn_ministry;

create table recognition_condition (
    institution text not null,
    province    text not null default tenant_province(),
    recognition uuid not null,
    code        text not null,
    finding     text not null check (finding in ('MET', 'NOT_MET', 'NOT_RECORDED')),
    evidence    text not null,
    primary key (institution, recognition, code),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, recognition) references recognition (institution, id)
);
select lock_rows('recognition_condition');
revoke update, delete on recognition_condition from gdnn_institution, gdnn_ministry;
