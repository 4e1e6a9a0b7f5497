alter table student add column nationality text check (nationality ~ '^[A-Z]{2}$');
alter table student add column email text;
alter table student add column phone text;
alter table student add column legacy_number bytea;
alter table student add column legacy_number_hash bytea;
alter table student add column passport bytea;
alter table student add column passport_hash bytea;
alter table student add column merged_into uuid;
alter table student add constraint student_merged_into_fkey
    foreign key (institution, merged_into) references student (institution, id);
-- Who brought the row to what it says, and by which document; the states before it stand in student_history.
alter table student add column recorded_at timestamptz not null default clock_timestamp();
alter table student add column recorded_by text;
alter table student add column reason text;
alter table student add column document_number text;
alter table student add column document_date date;

-- A hash is selective by itself, and the ministry searches the whole country by it.
drop index student_personal_number;
create index student_personal_number on student (personal_number_hash) where personal_number_hash is not null;
create index student_legacy_number on student (legacy_number_hash) where legacy_number_hash is not null;
create index student_passport on student (passport_hash) where passport_hash is not null;
create index student_same_person on student (date_of_birth, search);

create table student_history (
    institution     text not null,
    province        text not null default tenant_province(),
    id              uuid not null,
    version         bigint not null,
    code            text not null,
    full_name       text not null,
    date_of_birth   date not null,
    sex             text,
    place_of_birth  text,
    nationality     text,
    personal_number bytea,
    legacy_number   bytea,
    passport        bytea,
    email           text,
    phone           text,
    merged_into     uuid,
    recorded_at     timestamptz not null,
    recorded_by     text,
    reason          text,
    document_number text,
    document_date   date,
    primary key (institution, id, version),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, id) references student (institution, id) on delete cascade
);
create index student_history_by_id on student_history (id);
select lock_rows('student_history');
revoke update, delete on student_history from gdnn_institution, gdnn_ministry;

-- However a student is changed, what it was is kept.
create function keep_student_state() returns trigger language plpgsql as $$
begin
    insert into student_history (institution, province, id, version, code, full_name, date_of_birth, sex,
        place_of_birth, nationality, personal_number, legacy_number, passport, email, phone, merged_into, recorded_at,
        recorded_by, reason, document_number, document_date)
    values (old.institution, old.province, old.id, old.version, old.code, old.full_name, old.date_of_birth, old.sex,
        old.place_of_birth, old.nationality, old.personal_number, old.legacy_number, old.passport, old.email,
        old.phone, old.merged_into, old.recorded_at, old.recorded_by, old.reason, old.document_number,
        old.document_date);
    new.recorded_at := clock_timestamp();
    return new;
end
$$;
create trigger student_state before update on student for each row
    when (old.version <> new.version) execute function keep_student_state();
