-- The register of diplomas: its numbers, its entries with every act on them, and certified copies.

-- How entry numbers look from a year on; without a row the default pattern stands.
-- owner: register.numbers
create table register_pattern (
    institution text not null,
    year        int not null,
    pattern     text not null,
    primary key (institution, year),
    foreign key (institution) references tenant (code)
);
select lock_rows('register_pattern');

-- One row per series of entry numbers; its lock makes the numbers gap-free. A sequence would leave gaps on rollback.
-- owner: register.numbers
create table register_counter (
    institution text not null,
    series      text not null,
    last_number bigint not null,
    primary key (institution, series),
    foreign key (institution) references tenant (code)
);
select lock_rows('register_counter');

-- owner: register.entry
create table diploma (
    institution       text not null,
    id                uuid not null,
    version           bigint not null,
    public_id         text not null,
    status            text not null check (status in
        ('REGISTERED', 'SIGNED', 'ISSUED', 'REPLACED', 'REVOKED', 'CANCELLED')),
    origin            text not null check (origin in ('REGISTER', 'DIGITISED')),
    student           uuid not null,
    enrolment         uuid,
    -- What an original rests on: one recognition has one original ever. None of what an older register says.
    recognition       uuid,
    -- None of an entry taken over: no programme of today is put under an old paper.
    programme         uuid,
    -- The digest of student, programme and recognition when the entry was made or last brought up to date.
    based_on          bytea,
    registered_on     date not null,
    serial_number     text not null,
    register_number   text not null,
    -- The book of an entry taken over: numbers of paper registers begin again each year, and a predecessor kept its own.
    register_year     int check (register_year between 1900 and 2199),
    predecessor       text,
    -- As they are compared: whatever differs from a number by case, blanks or dashes only is that number.
    serial_folded     text not null generated always as (folded_number(serial_number)) stored,
    register_folded   text not null generated always as (folded_number(register_number)) stored,
    content_version   int not null,
    -- How often credential and document were sealed: anew where a key was disowned, with the same content.
    seal              int not null default 1 check (seal > 0),
    recognised_on     date not null,
    signed_by         text,
    signer_title      text,
    -- A deputy who signs names the decision that assigned the school to him; the head needs none.
    signer_decision   text,
    signed_on         date,
    issued_on         date,
    -- A re-issued diploma takes the place of another; the other stays in the register as replaced.
    replaces          uuid,
    replaced_on       date,
    -- Since when a new paper is approved that is not issued yet; until then this one is in force.
    reissue_on        date,
    returned_on       date,
    revoked_from      date,
    revocation_ground text,
    primary key (institution, id),
    constraint register_number_taken
        unique nulls not distinct (register_folded, institution, register_year, predecessor),
    foreign key (institution, student) references student (institution, id),
    foreign key (institution, enrolment) references enrolment (institution, id),
    constraint diploma_recognition_fkey foreign key (institution, recognition) references recognition (institution, id),
    constraint diploma_replaces_fkey foreign key (institution, replaces) references diploma (institution, id),
    foreign key (institution, predecessor) references predecessor (institution, code),
    constraint diploma_old_book
        check (origin = 'DIGITISED' or programme is not null and num_nonnulls(register_year, predecessor) = 0),
    check ((issued_on is not null) = (status not in ('REGISTERED', 'SIGNED', 'CANCELLED'))),
    constraint diploma_rests_on_recognition check (origin = 'DIGITISED' or recognition is not null),
    constraint diploma_signed_on_check check (signed_on is null or signed_on >= registered_on),
    constraint diploma_issued_on_check check (origin = 'DIGITISED' or issued_on is null or issued_on >= signed_on),
    constraint diploma_reissue_on_check check (reissue_on is null or status in ('ISSUED', 'REVOKED')),
    check ((status = 'REVOKED') = (revoked_from is not null)),
    constraint diploma_replaced_on_check check ((status = 'REPLACED') = (replaced_on is not null)),
    constraint diploma_returned_on_check check (returned_on is null or status in ('REPLACED', 'REVOKED'))
);
-- The original is issued once (circular 21/2019): a revoked or replaced one counts for ever. What was cancelled before its
-- issue never was one, and its blank may bear another entry.
create unique index diploma_registered_already on diploma (institution, recognition)
    where replaces is null and status <> 'CANCELLED';
create unique index diploma_replaced_once on diploma (institution, replaces)
    where replaces is not null and status <> 'CANCELLED';
create unique index serial_number_taken on diploma (institution, serial_folded, predecessor) nulls not distinct
    where status <> 'CANCELLED';
-- Not unique: 160 random bits need no check, and a check across institutions could not be distributed.
create index diploma_public_id on diploma (public_id);
-- Anyone may ask by a number without naming the institution; a number is unique within one only, and that of the register
-- begins the key by which it is.
create index diploma_serial_number on diploma (serial_folded);
create index diploma_by_id on diploma (id);
create index diploma_of_student on diploma (institution, student);
create index diploma_of_enrolment on diploma (institution, enrolment) where enrolment is not null;
-- Few diplomas are in another state than issued; whoever sees many institutions skips from one to the next.
create index diploma_not_issued on diploma (institution, status) where status <> 'ISSUED';
select lock_rows('diploma');
revoke update, delete on diploma from gdnn_institution, gdnn_ministry;
-- A diploma follows the person when two entries of one are merged; nothing it says changes by that.
grant update (version, status, student, based_on, serial_number, content_version, seal, signed_by, signer_title,
              signer_decision, signed_on, issued_on, replaced_on, reissue_on, returned_on, revoked_from, revocation_ground)
    on diploma to gdnn_institution;
-- Anyone: of diplomas that were issued, and nothing else, the numbers on the paper and what became of it. The origin
-- tells whether a missing credential may be made: that of an entry of the register's own making was taken away.
grant select (institution, id, public_id, status, origin, serial_number, register_number, serial_folded, register_folded,
              register_year, predecessor, content_version, seal, recognised_on, signed_by, issued_on, replaces, replaced_on,
              reissue_on,
              revoked_from, revocation_ground) on diploma to gdnn_public;
create policy issued on diploma for select to gdnn_public using (status in ('ISSUED', 'REPLACED', 'REVOKED'));
select follow_changes('diploma', 'DIPLOMAS');

-- What the paper says, word for word. A correction is a further version, in force from a day on; the first version is in
-- force from the issue.
-- owner: register.entry
create table diploma_content (
    institution      text not null,
    diploma          uuid not null,
    content_version  int not null,
    in_force_from    date,
    template         text not null,
    -- Qualification, level and code of an entry taken over may be unknown: none of today is made up for it.
    qualification    text,
    level            text,
    institution_name text not null,
    occupation_name  text not null,
    occupation_code  text,
    -- "chương trình chất lượng cao" stands on diplomas of such programmes.
    high_quality     boolean not null default false,
    full_name        text not null,
    name_order       text[] collate vietnamese not null generated always as (name_order(full_name)) stored,
    given_name       text collate vietnamese not null generated always as (given_name(full_name)) stored,
    search           text generated always as (folded_name(full_name)) stored,
    date_of_birth    birth_date not null,
    -- On the paper until circular 24/2020 dropped them from 1 January 2022 on.
    sex              text check (sex in ('Nam', 'Nữ')),
    training_mode    text,
    graduation_class text not null,
    decision_number  text not null,
    -- None of what an older register says.
    place_of_issue   text,
    -- Of an entry taken over: who recorded it and from what, and the paper's own words for its school and qualification.
    recorded_by              text,
    confidence               text check (confidence in ('ORIGINAL_REGISTER', 'COPY_OF_REGISTER', 'PAPER_SHOWN')),
    school_as_written        text,
    qualification_as_written text,
    primary key (institution, diploma, content_version),
    foreign key (institution, diploma) references diploma (institution, id),
    constraint diploma_content_template_fields
        check (template in ('TT10-2017', 'UNKNOWN') or sex is null and training_mode is null),
    constraint diploma_content_taken_over
        check (num_nulls(recorded_by, confidence, qualification_as_written) in (0, 3)
               and (recorded_by is not null or school_as_written is null and template <> 'UNKNOWN'
                    and num_nulls(qualification, level, occupation_code) = 0))
);
-- The register is read by name, and searched through the names in the index alone.
create index diploma_content_list on diploma_content (institution, given_name, name_order, diploma) include (search, content_version);
create index diploma_content_search on diploma_content using gin (search gin_trgm_ops);
select lock_rows('diploma_content');
revoke update, delete on diploma_content from gdnn_institution, gdnn_ministry;
-- Anyone: what the paper shows, of diplomas that anyone may see.
grant select (institution, diploma, content_version, in_force_from, template, qualification, level, institution_name,
              occupation_name, occupation_code, high_quality, full_name, search, date_of_birth, sex, training_mode, graduation_class,
              decision_number, place_of_issue, recorded_by, confidence, school_as_written, qualification_as_written)
    on diploma_content to gdnn_public;
create policy issued on diploma_content for select to gdnn_public using (exists (
    select from diploma d where d.institution = diploma_content.institution and d.id = diploma_content.diploma));

-- Whose diploma is awaited: the recognitions that no diploma was issued on yet, and those of whom a new paper is not. Each
-- recognition and each act of the register keeps it, so that nobody looks for them among all who have theirs.
-- owner: register.deadline
create table diploma_awaited (
    institution text not null,
    enrolment   uuid not null,
    recognition uuid not null,
    primary key (institution, enrolment),
    foreign key (institution, recognition) references recognition (institution, id)
);
select lock_rows('diploma_awaited');

-- Every act on a diploma, appended; nobody is granted the change of one.
-- owner: register.entry
create table diploma_act (
    institution     text not null,
    diploma         uuid not null,
    number          int not null,
    kind            text not null check (kind in
        ('REGISTERED', 'DIGITISED', 'REFRESHED', 'SIGNED', 'BLANK_REPLACED', 'CANCELLED', 'ISSUED', 'CORRECTED', 'REPLACED',
         'COPIED', 'RETURNED', 'REVOKED', 'RESEALED')),
    -- The version of the content that was in force after the act.
    content_version int not null default 1,
    acted_on        date not null,
    actor           text not null,
    actor_name      text,
    actor_title     text,
    decision_number text,
    decided_on      date,
    effective_on    date,
    -- The ground of a correction or a revocation, or the relation of who asked for a copy; reference names the copy, the
    -- blank that was spoiled or lost, or the entry that this one replaces or is replaced by.
    ground          text check (ground ~ '^[A-Z_]{1,40}$'),
    reference       text,
    reason          text,
    recorded_at     timestamptz not null default now(),
    primary key (institution, diploma, number),
    foreign key (institution, diploma) references diploma (institution, id)
);
select lock_rows('diploma_act');
revoke update, delete on diploma_act from gdnn_institution, gdnn_ministry;
-- Anyone: the acts from the issue on that change what a diploma says, whether it is valid or how it is sealed, and since
-- when the register knows of them, without who acted and why; certified copies not at all.
grant select (institution, diploma, number, kind, content_version, acted_on, ground, decision_number, decided_on, effective_on,
              recorded_at) on diploma_act to gdnn_public;
create policy issued on diploma_act for select to gdnn_public using (
    kind in ('DIGITISED', 'ISSUED', 'CORRECTED', 'REPLACED', 'REVOKED', 'RESEALED')
    and exists (select from diploma d where d.institution = diploma_act.institution and d.id = diploma_act.diploma));

-- owner: register.amendment
create table certified_copy (
    institution     text not null,
    id              uuid not null,
    diploma         uuid not null,
    copy_number     text not null,
    content_version int not null,
    relation           text not null,
    -- Who asked instead of the holder; the number of the paper shown is sealed.
    requester_name     text,
    requester_identity bytea,
    relation_evidence  text,
    purpose            text,
    received_at        timestamp not null,
    due_on             date not null,
    copied_on          date not null,
    copied_by          text not null,
    copied_by_name     text not null,
    recorded_at     timestamptz not null default now(),
    primary key (institution, id),
    constraint copy_number_taken unique (institution, copy_number),
    foreign key (institution, diploma, content_version)
        references diploma_content (institution, diploma, content_version),
    check (num_nonnulls(requester_name, requester_identity, relation_evidence) = case relation when 'HOLDER' then 0 else 3 end)
);
create index certified_copy_of_diploma on certified_copy (institution, diploma);
select lock_rows('certified_copy');
revoke update, delete on certified_copy from gdnn_institution, gdnn_ministry;

-- Lines of old registers that wait for a second person, as the file had them. Nobody outside the school sees them; once
-- decided they are deleted, and after 90 days without a decision too.
-- owner: register.digitisation
create table old_entry (
    institution              text not null,
    id                       uuid not null,
    batch                    uuid not null,
    line                     bigint not null,
    student_code             text not null,
    serial_number            text not null,
    register_number          text not null,
    register_year            int,
    predecessor              text,
    graduation_class         text not null,
    decision_number          text not null,
    recognised_on            date not null,
    issued_on                date not null,
    signed_by                text not null,
    signer_title             text,
    sex                      text,
    training_mode            text,
    full_name                text not null,
    date_of_birth            birth_date not null,
    occupation_name          text not null,
    occupation_code          text,
    level                    text,
    qualification_as_written text not null,
    school_as_written        text,
    confidence               text not null,
    form                     text,
    high_quality             boolean not null,
    staged_at                timestamptz not null default now(),
    primary key (institution, id),
    foreign key (institution) references tenant (code),
    foreign key (institution, predecessor) references predecessor (institution, code)
);
create index old_entry_of_batch on old_entry (institution, batch, line);
create index old_entry_number on old_entry (institution, folded_number(register_number));
create index old_entry_age on old_entry (staged_at);
select lock_rows('old_entry');
revoke update on old_entry from gdnn_institution, gdnn_ministry;
grant select (institution, id, staged_at), delete on old_entry to gdnn_plumbing;
create policy age on old_entry for select to gdnn_plumbing using (true);
create policy purge on old_entry for delete to gdnn_plumbing using (staged_at < now() - interval '90 days');

-- A picture of an old paper or of its page in the register, for the second person and for whoever reads the entry; none is
-- changed or taken away. The entry is a line that waits, or the diploma that it became, which keeps its id.
-- owner: register.digitisation
create table old_paper_scan (
    institution text not null,
    id          uuid not null,
    entry       uuid not null,
    waiting     uuid,
    diploma     uuid,
    media_type  text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    content     bytea storage external not null check (octet_length(content) <= 5242880),
    digest      bytea not null,
    added_by    text not null,
    added_at    timestamptz not null default now(),
    primary key (institution, id),
    constraint scan_kept unique (institution, entry, digest),
    foreign key (institution) references tenant (code),
    constraint entry_of_scan foreign key (institution, waiting) references old_entry (institution, id),
    foreign key (institution, diploma) references diploma (institution, id),
    constraint waiting_or_taken_over check (num_nonnulls(waiting, diploma) = 1 and coalesce(waiting, diploma) = entry),
    constraint digest_of_content check (digest = sha256(content))
);
create index old_paper_scan_waiting on old_paper_scan (institution, waiting) where waiting is not null;
select lock_rows('old_paper_scan');
revoke update, delete on old_paper_scan from gdnn_institution, gdnn_ministry;
create policy taken_over on old_paper_scan as restrictive for select to gdnn_province using (waiting is null);

-- The scans of a line that stops waiting go with it into the register, or away with it.
create function follow_old_entry() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update old_paper_scan set diploma = old.id, waiting = null
    where institution = old.institution and waiting = old.id
        and exists (select from diploma d where d.institution = old.institution and d.id = old.id);
    delete from old_paper_scan where institution = old.institution and waiting = old.id;
    return old;
end
$$;
create trigger scans_follow before delete on old_entry for each row execute function follow_old_entry();
