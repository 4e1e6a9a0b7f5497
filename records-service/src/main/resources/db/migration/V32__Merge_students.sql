-- Two entries of one person become one, by two people; what moved is listed, so that it can be undone.
create table student_merge (
    institution  text not null,
    province     text not null default tenant_province(),
    id           uuid not null,
    version      bigint not null,
    survivor     uuid not null,
    duplicate    uuid not null,
    reason       text not null,
    status       text not null check (status in ('REQUESTED', 'DECLINED', 'DONE', 'UNDONE')),
    requested_by text not null,
    requested_at timestamptz not null default now(),
    decided_by   text,
    decided_at   timestamptz,
    undone_by    text,
    undone_at    timestamptz,
    primary key (institution, id),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, survivor) references student (institution, id),
    foreign key (institution, duplicate) references student (institution, id),
    check (survivor <> duplicate),
    check (decided_by is distinct from requested_by)
);
create unique index student_merge_open on student_merge (institution, duplicate) where status in ('REQUESTED', 'DONE');
create index student_merge_survivor on student_merge (institution, survivor);
select lock_rows('student_merge');
revoke delete on student_merge from gdnn_institution, gdnn_ministry;

create table student_merge_move (
    institution text not null,
    province    text not null default tenant_province(),
    merge       uuid not null,
    kind        text not null,
    record      uuid not null,
    primary key (institution, merge, kind, record),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, merge) references student_merge (institution, id)
);
select lock_rows('student_merge_move');
revoke update, delete on student_merge_move from gdnn_institution, gdnn_ministry;

-- A diploma follows the person; nothing it says changes by that.
grant update (student) on diploma to gdnn_institution;
