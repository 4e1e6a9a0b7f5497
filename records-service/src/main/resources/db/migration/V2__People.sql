-- Students, what they were before each change, and what a school prints beside the words of the register.

-- A name from one of its words on; null where it has fewer.
create function name_from(search text, word int) returns text language sql immutable parallel safe strict
    return nullif(array_to_string((string_to_array(search, ' '))[word:], ' '), '');

-- Notes in changed_in the transaction that last changed a row: a round of graduation asks whether it saw it.
create function mark_changed() returns trigger language plpgsql as $$
begin
    new.changed_in := pg_current_xact_id();
    return new;
end
$$;

-- owner: people.student
create table student (
    institution          text not null,
    id                   uuid not null,
    version              bigint not null,
    code                 text not null,
    -- Codes that differ by case or by zeros before a number only are likely one code, mistyped or cut by a spreadsheet.
    code_folded          text not null generated always as
                             (regexp_replace(lower(code), '(^|[^0-9])0+(?=[0-9])', '\1', 'g')) stored,
    full_name            text not null,
    name_order           text[] collate vietnamese not null generated always as (name_order(full_name)) stored,
    given_name           text collate vietnamese not null generated always as (given_name(full_name)) stored,
    search               text generated always as (folded_name(full_name)) stored,
    date_of_birth        birth_date not null,
    -- What the index finds by where one date says less than another; the lock lets no expression of it be looked up.
    birth_year           text not null generated always as (left(date_of_birth, 4)) stored,
    sex                  text check (sex in ('MALE', 'FEMALE')),
    place_of_birth       text,
    nationality          text check (nationality ~ '^[A-Z]{2}$'),
    personal_number      bytea,
    personal_number_hash bytea,
    legacy_number        bytea,
    legacy_number_hash   bytea,
    passport             bytea,
    passport_hash        bytea,
    email                text,
    phone                text,
    merged_into          uuid,
    -- Who brought the row to what it says, and by which document; the states before it stand in student_history.
    recorded_at          timestamptz not null default clock_timestamp(),
    recorded_by          text,
    reason               text,
    document_number      text,
    document_date        date,
    changed_in           xid8 not null default pg_current_xact_id(),
    primary key (institution, id),
    constraint student_code_taken unique (institution, code),
    foreign key (institution) references tenant (code),
    constraint student_merged_into_fkey foreign key (institution, merged_into) references student (institution, id)
);
create index student_by_id on student (id);
create index student_code_folded on student (institution, code_folded);
-- A school's search by name looks through the names in the index alone and reads only the students it shows: the rows of a
-- school lie scattered over the table.
create index student_list on student (institution, given_name, name_order, id) include (search, merged_into);
-- Whoever searches the whole country reads the first page of what begins so, in order, and no more. The trigrams gave all
-- that match before the first could be shown: seconds, for a family name that four in ten bear.
create index student_name_from_1 on student (search collate "C", id) where merged_into is null;
create index student_name_from_2 on student (name_from(search, 2) collate "C", id)
    where merged_into is null and name_from(search, 2) is not null;
create index student_name_from_3 on student (name_from(search, 3) collate "C", id)
    where merged_into is null and name_from(search, 3) is not null;
create index student_name_from_4 on student (name_from(search, 4) collate "C", id)
    where merged_into is null and name_from(search, 4) is not null;
create index student_name_from_5 on student (name_from(search, 5) collate "C", id)
    where merged_into is null and name_from(search, 5) is not null;
create index student_same_person on student (search, birth_year, institution);
-- A hash is selective by itself, and the ministry searches the whole country by it.
create index student_personal_number on student (personal_number_hash) where personal_number_hash is not null;
create index student_legacy_number on student (legacy_number_hash) where legacy_number_hash is not null;
create index student_passport on student (passport_hash) where passport_hash is not null;
select lock_rows('student');
create trigger student_changed before update on student for each row execute function mark_changed();
select follow_changes('student', 'STUDENTS');

-- However a student is changed, what it was is kept.
-- owner: people.student
create table student_history (
    institution     text not null,
    id              uuid not null,
    version         bigint not null,
    code            text not null,
    full_name       text not null,
    date_of_birth   birth_date not null,
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
    foreign key (institution, id) references student (institution, id) on delete cascade
);
create index student_history_by_id on student_history (id);
select lock_rows('student_history');
revoke update, delete on student_history from gdnn_institution, gdnn_ministry;

create function keep_student_state() returns trigger language plpgsql as $$
begin
    insert into student_history (institution, id, version, code, full_name, date_of_birth, sex,
        place_of_birth, nationality, personal_number, legacy_number, passport, email, phone, merged_into, recorded_at,
        recorded_by, reason, document_number, document_date)
    values (old.institution, old.id, old.version, old.code, old.full_name, old.date_of_birth, old.sex,
        old.place_of_birth, old.nationality, old.personal_number, old.legacy_number, old.passport, old.email,
        old.phone, old.merged_into, old.recorded_at, old.recorded_by, old.reason, old.document_number,
        old.document_date);
    new.recorded_at := clock_timestamp();
    return new;
end
$$;
create trigger student_state before update on student for each row
    when (old.version <> new.version) execute function keep_student_state();

-- Entries made by mistake and taken back: the person's data went, that it happened stays.
-- owner: people.student
create table student_cancellation (
    institution  text not null,
    id           uuid not null,
    code         text not null,
    reason       text not null,
    cancelled_by text not null,
    cancelled_at timestamptz not null default now(),
    primary key (institution, id),
    foreign key (institution) references tenant (code)
);
select lock_rows('student_cancellation');
revoke update, delete on student_cancellation from gdnn_institution, gdnn_ministry;

-- Country-wide: which institution has a student of which keyed hash, and nothing else of the person. A school sees the
-- entries of others only under a hash that a student of its own has.
-- owner: people.student
create table identity_trace (
    hash        bytea not null,
    institution text not null,
    primary key (hash, institution)
);
alter table identity_trace enable row level security;
grant select, insert, delete on identity_trace to gdnn_institution, gdnn_ministry;
create policy own_institution on identity_trace to gdnn_institution
    using (institution = (select current_setting('app.tenant', true)));
create policy same_person on identity_trace for select to gdnn_institution using (
    exists (select from student s where s.institution = (select current_setting('app.tenant', true))
        and s.personal_number_hash = identity_trace.hash)
    or exists (select from student s where s.institution = (select current_setting('app.tenant', true))
        and s.legacy_number_hash = identity_trace.hash)
    or exists (select from student s where s.institution = (select current_setting('app.tenant', true))
        and s.passport_hash = identity_trace.hash));
create policy everything on identity_trace to gdnn_ministry using (true);

create function add_identity_traces() returns trigger language plpgsql as $$
begin
    insert into identity_trace (hash, institution)
    select distinct hash, institution
    from new_rows cross join lateral unnest(array[personal_number_hash, legacy_number_hash, passport_hash]) as t (hash)
    where hash is not null
    order by hash, institution
    on conflict do nothing;
    return null;
end
$$;
create function drop_identity_traces() returns trigger language plpgsql as $$
begin
    delete from identity_trace t
    using (select distinct hash, institution
           from old_rows
           cross join lateral unnest(array[personal_number_hash, legacy_number_hash, passport_hash]) as o (hash)
           where hash is not null) gone
    where t.hash = gone.hash and t.institution = gone.institution
      and not exists (select from student s where s.institution = gone.institution and s.personal_number_hash = gone.hash)
      and not exists (select from student s where s.institution = gone.institution and s.legacy_number_hash = gone.hash)
      and not exists (select from student s where s.institution = gone.institution and s.passport_hash = gone.hash);
    return null;
end
$$;
create trigger student_traced after insert on student referencing new table as new_rows
    for each statement execute function add_identity_traces();
create trigger student_retraced after update on student referencing new table as new_rows
    for each statement execute function add_identity_traces();
create trigger student_untraced after update on student referencing old table as old_rows
    for each statement execute function drop_identity_traces();
create trigger student_gone after delete on student referencing old table as old_rows
    for each statement execute function drop_identity_traces();

-- Two entries of one person become one when two people say so (approval_request); what moved is listed, so that it can be
-- undone.
-- owner: people.student
create table student_merge_move (
    institution text not null,
    merge       uuid not null,
    kind        text not null,
    record      uuid not null,
    primary key (institution, merge, kind, record),
    foreign key (institution, merge) references approval_request (institution, id)
);
select lock_rows('student_merge_move');
revoke update, delete on student_merge_move from gdnn_institution, gdnn_ministry;

-- Entries of one person at several schools, linked when two people of the ministry say so and parted when two say so again.
-- No school sees a link or a request for one.
-- owner: people.link
create table person_link (
    request           uuid not null primary key,
    link              uuid not null,
    institution       text not null,
    student           uuid not null,
    other_institution text not null,
    other_student     uuid not null,
    undone_by         uuid,
    foreign key (institution, request) references approval_request (institution, id),
    foreign key (institution, undone_by) references approval_request (institution, id),
    check (institution < other_institution)
);
create unique index person_linked on person_link (link) where undone_by is null;
create index person_link_of on person_link (institution, student) where undone_by is null;
create index person_link_of_other on person_link (other_institution, other_student) where undone_by is null;
create index student_merged on student (institution, merged_into) where merged_into is not null;
alter table person_link enable row level security;
grant select, insert, update (undone_by) on person_link to gdnn_ministry;
create policy everything on person_link to gdnn_ministry using (true);
create policy links_are_of_the_ministry on approval_request as restrictive to gdnn_institution, gdnn_province
    using (kind not in ('PERSON_LINK', 'PERSON_LINK_UNDOING'));

-- All entries of each of these people of a school, by the links that stand and by merges within a school; one pass for all.
create function entries_of_people(of_institution text, people uuid[])
    returns table (person uuid, institution text, student uuid) language sql stable as $$
    with recursive entry (person, institution, student) as (
        select n.person, of_institution, n.person from unnest(people) n (person)
      union
        select e.person, n.institution, n.student
        from entry e cross join lateral (
            select l.other_institution as institution, l.other_student as student from person_link l
            where l.institution = e.institution and l.student = e.student and l.undone_by is null
            union all
            select l.institution, l.student from person_link l
            where l.other_institution = e.institution and l.other_student = e.student and l.undone_by is null
            union all
            select s.institution, s.merged_into from student s
            where s.institution = e.institution and s.id = e.student and s.merged_into is not null
            union all
            select s.institution, s.id from student s
            where s.institution = e.institution and s.merged_into = e.student) n)
    select entry.person, entry.institution, entry.student from entry
$$;
revoke execute on function entries_of_people(text, uuid[]) from public;
grant execute on function entries_of_people(text, uuid[]) to gdnn_ministry;

-- What a school prints beside the words of the register: its name in English, its head's title, the place of issue.
-- owner: people.institution
create table document_wording (
    institution        text not null primary key,
    english_name       text,
    head_title         text not null,
    english_head_title text not null,
    place              text,
    foreign key (institution) references tenant (code)
);
select lock_rows('document_wording');

-- Who signs for an institution and under which name; put on record by two people. Of an account the latest row counts.
-- owner: people.institution
create table signer (
    institution         text not null,
    id                  uuid not null,
    account             text not null,
    full_name           text not null,
    title               text not null,
    assignment_decision text,
    valid_from          date not null,
    valid_until         date,
    primary key (institution, id),
    foreign key (institution) references tenant (code),
    check (valid_until >= valid_from)
);
create index signer_of_account on signer (institution, account, id);
select lock_rows('signer');
revoke update, delete on signer from gdnn_institution, gdnn_ministry;

-- owner: people.institution
create table occupation_wording (
    institution     text not null,
    occupation_code text not null,
    english_name    text not null,
    primary key (institution, occupation_code),
    foreign key (institution) references tenant (code)
);
select lock_rows('occupation_wording');

-- Schools whose papers and registers a school took over; two people of the ministry enter them, nobody changes them.
-- owner: people.institution
create table predecessor (
    institution  text not null,
    code         text not null check (code ~ '^[A-Z0-9]{2,20}$'),
    name         text not null,
    existed_from date not null,
    ended_on     date not null,
    legal_act    text not null,
    legal_act_on date not null,
    recorded_at  timestamptz not null default now(),
    primary key (institution, code),
    foreign key (institution) references tenant (code),
    check (existed_from <= ended_on)
);
select lock_rows('predecessor');
revoke insert, update, delete on predecessor from gdnn_institution;
revoke update, delete on predecessor from gdnn_ministry;

-- Since when an institution is known here: from then on its diplomas go through the register. Written when it is first told of.
-- owner: people.institution
create table register_start (
    institution text not null primary key,
    kept_since  date not null
);
select lock_copy('register_start');
revoke update, delete on register_start from gdnn_ministry;

-- Whether the words are the name of another institution known here; a school sees no other by itself, and this tells no more.
create function names_another_school(words text) returns boolean language sql stable security definer
    set search_path = public, pg_temp
    return exists (select from tenant where unmarked(btrim(name)) = unmarked(btrim(words))
                   and code is distinct from current_setting('app.tenant', true));
revoke execute on function names_another_school(text) from public;
grant execute on function names_another_school(text) to gdnn_institution;
