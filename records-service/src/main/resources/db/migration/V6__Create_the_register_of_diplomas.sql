-- How entry numbers look from a year on; without a row the default pattern stands.
create table register_pattern (
    institution text not null,
    province    text not null default tenant_province(),
    year        int not null,
    pattern     text not null,
    primary key (institution, year),
    foreign key (institution, province) references tenant (code, province) on update cascade
);
select lock_rows('register_pattern');

-- One row per series of entry numbers; its lock makes the numbers gap-free. A sequence would leave gaps on rollback.
create table register_counter (
    institution text not null,
    province    text not null default tenant_province(),
    series      text not null,
    last_number bigint not null,
    primary key (institution, series),
    foreign key (institution, province) references tenant (code, province) on update cascade
);
select lock_rows('register_counter');

create table diploma (
    institution     text not null,
    province        text not null default tenant_province(),
    id              uuid not null,
    version         bigint not null,
    public_id       text not null,
    status          text not null check (status in ('REGISTERED', 'SIGNED', 'ISSUED', 'REVOKED')),
    origin          text not null check (origin in ('REGISTER', 'DIGITISED')),
    student         uuid not null,
    enrolment       uuid,
    programme       uuid not null,
    serial_number   text not null,
    register_number text not null,
    content_version int not null,
    recognised_on   date not null,
    signed_by       text,
    signer_title    text,
    signed_on       date,
    issued_on       date,
    revoked_from    date,
    revocation_ground text,
    primary key (institution, id),
    constraint serial_number_taken unique (institution, serial_number),
    constraint register_number_taken unique (institution, register_number),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, student) references student (institution, id),
    foreign key (institution, enrolment) references enrolment (institution, id),
    check (status in ('REGISTERED', 'SIGNED') or issued_on is not null),
    check ((status = 'REVOKED') = (revoked_from is not null))
);
create unique index diploma_registered_already on diploma (institution, enrolment) where status <> 'REVOKED';
-- Not unique: 160 random bits need no check, and a check across institutions could not be distributed.
create index diploma_public_id on diploma (public_id);
create index diploma_by_id on diploma (id);
create index diploma_of_student on diploma (institution, student);
select lock_rows('diploma');
revoke update, delete on diploma from gdnn_institution, gdnn_ministry;
grant update (version, status, content_version, signed_by, signer_title, signed_on, issued_on, revoked_from, revocation_ground)
    on diploma to gdnn_institution;

-- What the paper says, word for word; a correction will add a version and leave the earlier one.
create table diploma_content (
    institution      text not null,
    province         text not null default tenant_province(),
    diploma          uuid not null,
    content_version  int not null,
    template         text not null,
    qualification    text not null,
    level            text not null,
    institution_name text not null,
    occupation_name  text not null,
    occupation_code  text not null,
    full_name        text collate "vi-x-icu" not null,
    search           text generated always as (unmarked(full_name)) stored,
    date_of_birth    date not null,
    graduation_class text not null,
    decision_number  text not null,
    primary key (institution, diploma, content_version),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, diploma) references diploma (institution, id)
);
create index diploma_content_search on diploma_content using gin (search gin_trgm_ops);
select lock_rows('diploma_content');
revoke update, delete on diploma_content from gdnn_institution, gdnn_ministry;

-- Every act on a diploma, appended; nobody is granted the change of one.
create table diploma_act (
    institution     text not null,
    province        text not null default tenant_province(),
    diploma         uuid not null,
    number          int not null,
    kind            text not null check (kind in ('REGISTERED', 'DIGITISED', 'SIGNED', 'ISSUED', 'REVOKED')),
    acted_on        date not null,
    actor           text not null,
    actor_name      text,
    actor_title     text,
    decision_number text,
    decided_on      date,
    effective_on    date,
    ground          text check (ground in ('FRAUD', 'NOT_QUALIFIED', 'NO_AUTHORITY', 'ALTERED', 'USED_BY_OTHER', 'ISSUER_ERROR')),
    reason          text,
    recorded_at     timestamptz not null default now(),
    primary key (institution, diploma, number),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, diploma) references diploma (institution, id)
);
select lock_rows('diploma_act');
revoke update, delete on diploma_act from gdnn_institution, gdnn_ministry;

-- Anyone: what the paper shows, of diplomas that were issued, and nothing else.
grant select (institution, id, public_id, status, serial_number, register_number, content_version, signed_by, issued_on,
              revoked_from, revocation_ground) on diploma to gdnn_public;
create policy issued on diploma for select to gdnn_public using (status in ('ISSUED', 'REVOKED'));
grant select (institution, diploma, content_version, qualification, level, institution_name, occupation_name,
              occupation_code, full_name, date_of_birth, graduation_class, decision_number) on diploma_content to gdnn_public;
create policy issued on diploma_content for select to gdnn_public using (exists (
    select from diploma d where d.institution = diploma_content.institution and d.id = diploma_content.diploma));
