create table student (
    institution          text not null,
    province             text not null default tenant_province(),
    id                   uuid not null,
    version              bigint not null,
    code                 text not null,
    full_name            text collate "vi-x-icu" not null,
    search               text generated always as (unmarked(full_name)) stored,
    date_of_birth        date not null,
    sex                  text check (sex in ('MALE', 'FEMALE')),
    place_of_birth       text,
    personal_number      bytea,
    personal_number_hash bytea,
    primary key (institution, id),
    constraint student_code_taken unique (institution, code),
    foreign key (institution, province) references tenant (code, province) on update cascade
);
create index student_by_id on student (id);
create index student_list on student (institution, full_name, id);
create index student_list_of_province on student (province, full_name, id);
create index student_list_of_country on student (full_name, id);
create index student_search on student using gin (search gin_trgm_ops);
create index student_personal_number on student (institution, personal_number_hash) where personal_number_hash is not null;
select lock_rows('student');
