-- Who is one person at several schools: the keyed hash of a number and a random id; each kind of number has hashes of its own. No scope reads it, and the id
-- tells nothing of when it was made or whether another school asked for it.
-- owner: person
create table person (
    number_hash bytea not null primary key,
    id          uuid not null unique default gen_random_uuid()
);
alter table person enable row level security;

-- The ids of these numbers, made where there were none; the answer is the same in both cases. In the order of the hashes, so
-- that two schools that tell the same numbers wait for each other and do not lock each other out.
create function persons_of(hashes bytea[]) returns table (hash bytea, person uuid) language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    insert into person (number_hash) select distinct h from unnest(hashes) h order by h on conflict do nothing;
    return query select p.number_hash, p.id from person p where p.number_hash = any (hashes);
end
$$;
revoke execute on function persons_of(bytea[]) from public;
grant execute on function persons_of(bytea[]) to gdnn_institution;

-- owner: staff
create table staff_member (
    institution          text not null,
    id                   uuid not null,
    version              bigint not null,
    code                 text not null,
    full_name            text not null,
    name_order           text[] collate vietnamese not null generated always as (name_order(full_name)) stored,
    given_name           text collate vietnamese not null generated always as (given_name(full_name)) stored,
    search               text not null generated always as (folded_name(full_name)) stored,
    date_of_birth        birth_date not null,
    sex                  text check (sex in ('MALE', 'FEMALE')),
    qualification        text, -- in the words of its paper
    employment_kind      text, -- in the words of the decision or contract
    subject_taught       text,
    email                text, -- where the person wants letters; nobody outside the school is shown it
    position             text not null check (position in ('TEACHER', 'MANAGER', 'TEACHER_MANAGER')),
    personal_number      bytea,
    personal_number_hash bytea,
    legacy_number        bytea, -- the older number, of 9 digits
    legacy_number_hash   bytea,
    passport             bytea,
    passport_hash        bytea,
    person               uuid not null, -- that of the personal number, else of another; without any, of this member alone
    employment           int not null default 1, -- the number of the latest employment, which began on employed_since
    employed_since       date not null,
    left_on              date, -- the first day no longer at work; a retirement may be announced
    left_as              text check (left_as in ('RESIGNED', 'RETIRED', 'TRANSFERRED', 'DIED', 'OTHER')),
    former_left_on       date, -- the end of the employment before
    primary key (institution, id),
    constraint staff_member_code unique (institution, code),
    foreign key (institution) references tenant (code),
    check ((personal_number is null) = (personal_number_hash is null)),
    check ((legacy_number is null) = (legacy_number_hash is null)),
    check ((passport is null) = (passport_hash is null)),
    check (left_on >= employed_since),
    check ((left_on is null) = (left_as is null)),
    check (employed_since >= former_left_on),
    check ((employment = 1) = (former_left_on is null))
);
-- A number may come back after its holder left, for instance when a record was entered twice by mistake.
create unique index staff_member_personal_number on staff_member (institution, personal_number_hash) where left_on is null;
create index staff_member_legacy_number on staff_member (legacy_number_hash) where legacy_number_hash is not null;
create index staff_member_passport on staff_member (passport_hash) where passport_hash is not null;
create index staff_member_known_by_others on staff_member (institution, id)
    where personal_number_hash is null and (legacy_number_hash is not null or passport_hash is not null);
create index staff_member_list on staff_member (institution, given_name, name_order, id);
create index staff_member_named on staff_member (institution, search);
create index staff_member_search on staff_member using gin (search gin_trgm_ops);
select lock_rows('staff_member');
select lock_for_person('staff_member', 'id');
select follow_changes('staff_member', 'STAFF');

-- By which number somebody is known whose personal one nobody told: the one personal number that is on record anywhere beside the
-- older number or the passport; where there is none, or several, the older number, or the one beside the passport, or the passport.
create function telling_number(by_legacy bytea, by_passport bytea) returns bytea language plpgsql stable security definer
    set search_path = public, pg_temp as $$
declare
    beside bytea[] := array(select distinct m.personal_number_hash from staff_member m
        where m.personal_number_hash is not null and (m.legacy_number_hash = by_legacy or m.passport_hash = by_passport) limit 2);
begin
    if cardinality(beside) = 1 then
        return beside[1];
    elsif by_legacy is not null or cardinality(beside) = 2 then
        return coalesce(by_legacy, by_passport);
    end if;
    beside := array(select distinct m.legacy_number_hash from staff_member m
        where m.legacy_number_hash is not null and m.passport_hash = by_passport limit 2);
    return case when cardinality(beside) = 1 then telling_number(beside[1], null) else by_passport end;
end
$$;
revoke execute on function telling_number(bytea, bytea) from public;

-- The id of whom no personal number is on record; the answer is the same whether any school knows the numbers or none.
create function person_known_by(by_legacy bytea, by_passport bytea) returns uuid language sql security definer
    set search_path = public, pg_temp as $$
    select person from persons_of(array[telling_number(by_legacy, by_passport)])
$$;
revoke execute on function person_known_by(bytea, bytea) from public;
grant execute on function person_known_by(bytea, bytea) to gdnn_institution;

-- What a new employment of the same person replaced in staff_member; written once.
-- owner: staff
create table former_employment (
    institution    text not null,
    staff_member   uuid not null,
    number         int not null,
    position       text not null check (position in ('TEACHER', 'MANAGER', 'TEACHER_MANAGER')),
    employed_since date not null,
    left_on        date not null,
    left_as        text not null check (left_as in ('RESIGNED', 'RETIRED', 'TRANSFERRED', 'DIED', 'OTHER')),
    primary key (institution, staff_member, number),
    foreign key (institution, staff_member) references staff_member (institution, id),
    check (left_on >= employed_since)
);
select lock_rows('former_employment');
select lock_for_person('former_employment', 'staff_member');
revoke update, delete on former_employment from gdnn_institution, gdnn_ministry;

-- Why and when an employment ended, or is going to, as it was entered; what was annulled stays.
-- owner: staff
create table departure (
    institution      text not null,
    id               uuid not null,
    staff_member     uuid not null,
    employment       int not null,
    left_on          date not null,
    kind             text not null check (kind in ('RESIGNED', 'RETIRED', 'TRANSFERRED', 'DIED', 'OTHER')),
    reason           text,
    decision_number  text,
    transfer         uuid, -- the offer that another school accepted
    entered_at       timestamptz not null default now(),
    entered_by       text not null,
    annulled_at      timestamptz,
    annulled_by      text,
    annulment_reason text,
    primary key (institution, id),
    foreign key (institution, staff_member) references staff_member (institution, id),
    check ((annulled_at is null) = (annulled_by is null) and (annulled_at is null) = (annulment_reason is null)),
    check (transfer is null or kind = 'TRANSFERRED' and annulled_at is null)
);
create unique index departure_of_employment on departure (institution, staff_member, employment) where annulled_at is null;
create index departure_of_member on departure (institution, staff_member, id);
select lock_rows('departure');
select lock_for_person('departure', 'staff_member');
revoke update, delete on departure from gdnn_institution, gdnn_ministry;
revoke insert on departure from gdnn_ministry;
grant update (annulled_at, annulled_by, annulment_reason) on departure to gdnn_institution;
-- What was annulled stays so.
create policy annulled_once on departure as restrictive for update to gdnn_institution
    using (annulled_at is null) with check (annulled_at is not null);

-- Ends the latest employment of a member whom another school took over, who stays in the position held last before that day.
create function leave_by_transfer(m staff_member, day date, transfer uuid, reason text, decision_number text, actor text) returns void
    language plpgsql as $$
begin
    update staff_member f set left_on = day, left_as = 'TRANSFERRED', version = f.version + 1, position = (
            select h.position from held_position h where h.institution = m.institution and h.staff_member = m.id
                and h.employment = m.employment and h.replaced_at is null
            order by (h.since < day) desc, case when h.since < day then date '1900-01-01' - h.since end, h.since limit 1)
    where f.institution = m.institution and f.id = m.id;
    insert into departure (institution, id, staff_member, employment, left_on, kind, reason, decision_number, transfer, entered_by)
    values (m.institution, uuidv7(), m.id, m.employment, day, 'TRANSFERRED', reason, decision_number, transfer, actor);
end
$$;
revoke execute on function leave_by_transfer(staff_member, date, uuid, text, text, text) from public;

-- From when on somebody held a position, as it was entered: an entry is never changed, another takes its place.
-- owner: employment
create table held_position (
    institution  text not null,
    id           uuid not null,
    staff_member uuid not null,
    employment   int not null,
    position     text not null check (position in ('TEACHER', 'MANAGER', 'TEACHER_MANAGER')),
    since        date not null,
    entered_at   timestamptz not null default now(),
    entered_by   text not null,
    reason       text, -- of an entry for days gone by and of a correction
    corrects     uuid, -- the entry whose place it took
    replaced_at  timestamptz, -- null while it stands
    primary key (institution, id),
    foreign key (institution) references tenant (code)
);
create unique index held_position_day on held_position (institution, staff_member, employment, since) where replaced_at is null;
create index held_position_of_member on held_position (institution, staff_member, employment, since);
select lock_rows('held_position');
select lock_for_person('held_position', 'staff_member');
revoke update, delete on held_position from gdnn_institution, gdnn_ministry;
grant update (replaced_at) on held_position to gdnn_institution;
-- What another took the place of stays so.
create policy replaced_once on held_position as restrictive for update to gdnn_institution
    using (replaced_at is null) with check (replaced_at is not null);

-- What a staff member completed. Its standing: DECLARED by the school, then VERIFIED or REFUSED by who stands over the school,
-- or COMPLETED in a session of this system, of which nothing is to be judged.
-- owner: completion
create table completed_training (
    institution        text not null,
    id                 uuid not null,
    version            bigint not null,
    staff_member       uuid not null,
    subject            text not null check (subject in ('DIGITAL_COMPETENCE', 'DIGITAL_MATERIALS', 'OTHER')),
    title              text not null,
    provider           text not null,
    competences        text[] not null default '{}',
    levels             text[] not null default '{}', -- level n is that in competence n, empty where none is told
    completed_on       date not null,
    valid_until        date, -- the first day on which it holds no more; null: for ever
    certificate_number text,
    standing           text not null default 'DECLARED' check (standing in ('DECLARED', 'VERIFIED', 'REFUSED', 'COMPLETED')),
    recorded_by        text, -- the account that declared it
    session            uuid, -- in which it was completed here
    annulled_on        date,
    annulment_reason   text,
    primary key (institution, id),
    constraint completed_training_once unique nulls not distinct
        (institution, staff_member, subject, title, completed_on, session),
    foreign key (institution, staff_member) references staff_member (institution, id),
    check ((annulled_on is null) = (annulment_reason is null)),
    check ((standing = 'COMPLETED') = (session is not null)),
    check (valid_until > completed_on),
    check (cardinality(levels) in (0, cardinality(competences)))
);
create unique index completed_training_of_session on completed_training (institution, session, staff_member)
    where session is not null;
create index completed_training_of_member on completed_training (institution, staff_member, completed_on, id);
create index completed_training_of_standing on completed_training (institution, standing, completed_on, id)
    where annulled_on is null;
create index completed_training_expiring on completed_training (institution, valid_until, id)
    where annulled_on is null and valid_until is not null;
select lock_rows('completed_training');
select lock_for_person('completed_training', 'staff_member');
select open_acts('completed_training', 'standing', 'version');
select follow_changes('completed_training', 'TRAININGS');

-- Papers that speak for or against what a school declared. Their content lies where files are kept, under the same id.
-- owner: completion
create table training_evidence (
    institution text not null,
    id          uuid not null,
    training    uuid not null,
    media_type  text not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
    size        int not null check (size > 0),
    digest      bytea not null check (octet_length(digest) = 32), -- SHA-256 of the content
    scan        text not null check (scan in ('CLEAN', 'UNSCANNED')),
    added_by    text not null,
    added_name  text not null,
    added_at    timestamptz not null default now(),
    primary key (institution, id),
    constraint training_evidence_once unique (institution, training, digest),
    foreign key (institution, training) references completed_training (institution, id)
);
select lock_rows('training_evidence');
revoke update, delete on training_evidence from gdnn_institution, gdnn_ministry;
select open_acts('training_evidence');

-- What who stands over the school found of its declarations, from a day on until the next; added and never changed. Nobody
-- judges what they declared.
-- owner: completion
create table training_judgement (
    institution text not null,
    id          uuid not null,
    training    uuid not null,
    standing    text not null check (standing in ('VERIFIED', 'REFUSED')),
    reason      text not null,
    judged_on   date not null,
    evidence    uuid[] not null, -- the papers that were looked at
    recorded_by text, -- who declared the training
    judged_by   text not null,
    judged_name text not null,
    judged_at   timestamptz not null default now(),
    primary key (institution, id),
    foreign key (institution, training) references completed_training (institution, id),
    constraint judged_by_another check (judged_by is distinct from recorded_by),
    check (standing = 'REFUSED' or cardinality(evidence) > 0)
);
create index training_judgement_of_training on training_judgement (institution, training, judged_on, id);
select lock_rows('training_judgement');
revoke insert, update, delete on training_judgement from gdnn_institution, gdnn_ministry;
select open_acts('training_judgement');

-- Where a school wants its letters; of an office, not of a person.
-- owner: letter
create table mail_address (
    institution text not null primary key references tenant (code),
    version     bigint not null,
    address     text not null,
    entered_by  text not null,
    entered_at  timestamptz not null default now()
);
select lock_rows('mail_address');
revoke insert, update, delete on mail_address from gdnn_ministry;
revoke delete on mail_address from gdnn_institution;
grant select (institution) on mail_address to gdnn_plumbing;
create policy post on mail_address for select to gdnn_plumbing using (true);

-- A letter to a school or to one of its staff. It waits until it was sent or is needed no more; where the address was refused
-- for good it is set aside until there is another.
-- owner: letter
create table letter (
    institution  text not null,
    id           uuid not null,
    kind         text not null check (kind in ('TRAININGS_OF_SCHOOL_END', 'TRAININGS_END', 'MOVED_UP', 'EFFECT_ASKED')),
    staff_member uuid, -- null: to the school itself
    occasion     text not null, -- what it is written for
    made_on      date not null,
    status       text not null default 'WAITING' check (status in ('WAITING', 'RUNNING', 'SENT', 'NOT_NEEDED', 'SET_ASIDE')),
    attempts     int not null default 0,
    worker       uuid,
    lease_until  timestamptz,
    settled_at   timestamptz, -- when it was sent, needed no more or set aside
    primary key (institution, id),
    constraint letter_once unique nulls not distinct (institution, kind, staff_member, occasion),
    foreign key (institution) references tenant (code),
    foreign key (institution, staff_member) references staff_member (institution, id),
    check ((staff_member is null) = (kind = 'TRAININGS_OF_SCHOOL_END'))
);
create index letter_waiting on letter (made_on, id) where status in ('WAITING', 'RUNNING');
create index letter_of_status on letter (institution, status, id);
select lock_rows('letter');
revoke delete on letter from gdnn_institution;
revoke insert, update, delete on letter from gdnn_ministry;
-- The picker sees who waits and takes the lease.
grant select (institution, id, staff_member, made_on, status, attempts, worker, lease_until),
      update (status, attempts, worker, lease_until) on letter to gdnn_plumbing;
create policy pick on letter for select to gdnn_plumbing using (true);
create policy lease on letter for update to gdnn_plumbing using (status in ('WAITING', 'RUNNING'));

-- Writes to a member who gave an address, once for an occasion. Of use to functions that work as the owner of the tables.
create function write_letter(school text, written text, member uuid, what_for text, day date) returns void language sql as $$
    insert into letter (institution, id, kind, staff_member, occasion, made_on)
    select m.institution, uuidv7(), written, m.id, what_for, day from staff_member m
    where m.institution = school and m.id = member and m.email is not null
    on conflict on constraint letter_once do nothing
$$;
revoke execute on function write_letter(text, text, uuid, text, date) from public;

-- What was set aside is sent once the person has another address. As the owner of the tables: a file changes addresses too.
create function take_letters_up() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update letter set status = 'WAITING', attempts = 0, settled_at = null
    where institution = new.institution and staff_member = new.id and status = 'SET_ASIDE';
    return null;
end $$;
revoke execute on function take_letters_up() from public;
create trigger letters_taken_up after update on staff_member
    for each row when (old.email is distinct from new.email) execute function take_letters_up();

-- That a training ends so many days later, told once to the school and once to the person.
-- owner: expiry
create table training_reminder (
    institution text not null,
    training    uuid not null,
    valid_until date not null,
    days_before int not null check (days_before in (60, 14)),
    told        text not null check (told in ('SCHOOL', 'PERSON')),
    letter      uuid not null,
    primary key (institution, training, valid_until, told, days_before),
    foreign key (institution, training) references completed_training (institution, id),
    foreign key (institution, letter) references letter (institution, id)
);
create index training_reminder_of_letter on training_reminder (institution, letter);
select lock_rows('training_reminder');
revoke update, delete on training_reminder from gdnn_institution, gdnn_ministry;

-- That all facts are told anew, and how far that came; it goes from school to school, in each from member to member.
-- owner: retelling
create table retelling (
    id           uuid not null primary key,
    asked_by     text not null,
    asked_at     timestamptz not null default now(),
    status       text not null default 'WAITING' check (status in ('WAITING', 'RUNNING', 'DONE')),
    attempts     int not null default 0,
    worker       uuid,
    lease_until  timestamptz,
    institution  text not null default '', -- of the last member told of
    staff_member uuid not null default '00000000-0000-0000-0000-000000000000',
    members      bigint not null default 0,
    finished_at  timestamptz
);
create unique index retelling_one_at_a_time on retelling ((true)) where status <> 'DONE';
alter table retelling enable row level security;
grant select, insert, update on retelling to gdnn_ministry;
create policy keeper on retelling to gdnn_ministry using (true);
