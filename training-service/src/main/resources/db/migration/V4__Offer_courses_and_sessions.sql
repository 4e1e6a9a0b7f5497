-- Locks what a school, a province or the ministry keeps for those below it. Where neither school nor province is named, the
-- ministry keeps it. Whoever stands above a school sees all that the school has; of the rows of a province or the ministry
-- those below see what is shown. Nobody but the owner writes, and nobody deletes.
create function lock_owned(target regclass, shown text) returns void language plpgsql as $$
declare
    school      text := '(select current_setting(''app.tenant'', true))';
    province    text := '(select current_setting(''app.province'', true))';
    of_school   text := '(select t.province from tenant t where t.code = ' || school || ')';
    in_province text := 'institution = any (array(select code from tenant where province = ' || province || '))';
    kept_by     text;
    keeper      text;
begin
    execute format('alter table %s enable row level security', target);
    execute format('grant select, insert, update on %s to gdnn_institution, gdnn_province, gdnn_ministry', target);
    execute format('grant select on %s to gdnn_person', target);
    execute format('create policy seen_by_school on %s for select to gdnn_institution, gdnn_person using (institution = %s
        or institution is null and (province is null or province = %s) and %s)', target, school, of_school, shown);
    execute format('create policy seen_by_province on %s for select to gdnn_province using (province = %s or %s
        or institution is null and province is null and %s)', target, province, in_province, shown);
    execute format('create policy seen_by_ministry on %s for select to gdnn_ministry using (true)', target);
    foreach keeper in array array['institution', 'province', 'ministry'] loop
        kept_by := case keeper when 'institution' then 'province is null and institution = ' || school
            when 'province' then 'institution is null and province = ' || province
            else 'institution is null and province is null' end;
        execute format('create policy entered_by_%s on %s for insert to gdnn_%1$s with check (%3$s)', keeper, target, kept_by);
        execute format('create policy changed_by_%s on %s for update to gdnn_%1$s using (%3$s) with check (%3$s)', keeper, target, kept_by);
    end loop;
end
$$;

-- A version of a course. What was offered is changed by the next version alone; outcome n is level n in component n.
-- owner: course
create table course (
    id                 uuid not null primary key,
    course             uuid not null, -- the id of its first version, the same in all
    number             int not null check (number > 0),
    version            bigint not null,
    institution        text references tenant (code),
    province           text check (province ~ '^\d{2}$'),
    code               text not null,
    status             text not null check (status in ('DRAFT', 'OFFERED', 'REPLACED', 'WITHDRAWN')),
    subject            text not null check (subject in ('DIGITAL_COMPETENCE', 'DIGITAL_MATERIALS', 'OTHER')),
    title              text not null,
    provider           text not null,
    framework          text not null,
    framework_version  int not null,
    components         text[] not null,
    levels             text[] not null,
    hours_online       int not null check (hours_online >= 0),
    hours_face_to_face int not null check (hours_face_to_face >= 0),
    languages          text[] not null,
    prerequisites      uuid[] not null, -- courses, whichever version of them
    validity_months    int check (validity_months > 0), -- null: for ever
    attendance_percent int not null check (attendance_percent between 0 and 100),
    mark_needed        numeric(3, 1) check (mark_needed between 0 and 10),
    satisfaction       text, -- the code of a questionnaire that must be answered
    written_by         text[] not null, -- every account that wrote something of the draft
    offered_by         text,
    offered_at         timestamptz,
    withdrawn_on       date,
    withdrawal_reason  text,
    foreign key (framework, framework_version) references framework_version (framework, version),
    constraint course_number unique (course, number),
    check (num_nonnulls(institution, province) < 2),
    check (cardinality(components) = cardinality(levels)),
    check ((offered_by is null) = (status = 'DRAFT') and (offered_by is null) = (offered_at is null)),
    constraint course_offered_by_another check (offered_by <> all (written_by)),
    check ((status = 'WITHDRAWN') = (withdrawn_on is not null) and (withdrawn_on is null) = (withdrawal_reason is null))
);
create unique index course_code on course (institution, province, code) nulls not distinct where number = 1;
create unique index course_draft on course (course) where status = 'DRAFT';
create unique index course_offered on course (course) where status = 'OFFERED';
create index course_list on course (code, id);
create index course_of_status on course (status, code, id);
create index course_of_subject on course (subject, code, id);
create index course_of_institution on course (institution, code, id);
create index course_of_province on course (province, code, id);
create index course_components on course using gin (components);
select lock_owned('course', '(status <> ''DRAFT'')');
revoke update on course from gdnn_institution, gdnn_province, gdnn_ministry;
grant update (version, code, status, subject, title, provider, framework, framework_version, components, levels, hours_online,
    hours_face_to_face, languages, prerequisites, validity_months, attendance_percent, mark_needed, satisfaction, written_by,
    offered_by, offered_at, withdrawn_on, withdrawal_reason) on course to gdnn_institution, gdnn_province, gdnn_ministry;

-- A course as it is held: meeting n begins and ends at moment n. Its row is what sign-ups wait for each other at.
-- owner: session
create table course_session (
    id            uuid not null primary key,
    version       bigint not null,
    institution   text references tenant (code),
    province      text check (province ~ '^\d{2}$'),
    course        uuid not null references course (id), -- the version that is taught
    begins        timestamptz[] not null,
    ends          timestamptz[] not null,
    first_begin   timestamptz not null generated always as (begins[1]) stored,
    last_end      timestamptz not null generated always as (ends[cardinality(ends)]) stored,
    seats         int not null check (seats > 0),
    taken         int not null default 0,
    waiting       int not null default 0 check (waiting >= 0),
    queued        int not null default 0, -- how many ever signed up
    place         text,
    link          text check (link like 'https://%'),
    trainers      text[] not null, -- account names
    sign_up_until timestamptz not null,
    cancelled_at  timestamptz,
    cancel_reason text,
    check (num_nonnulls(institution, province) < 2),
    check (num_nonnulls(place, link) > 0),
    check (cardinality(begins) = cardinality(ends) and cardinality(begins) > 0),
    constraint course_session_seats check (taken between 0 and seats),
    check ((cancelled_at is null) = (cancel_reason is null))
);
create index course_session_list on course_session (first_begin, id);
create index course_session_of_course on course_session (course, first_begin, id);
create index course_session_of_institution on course_session (institution, first_begin, id);
create index course_session_of_province on course_session (province, first_begin, id);
create index course_session_of_trainer on course_session using gin (trainers);
select lock_owned('course_session', 'true');
revoke update on course_session from gdnn_institution, gdnn_province, gdnn_ministry;
grant update (version, begins, ends, seats, place, link, trainers, sign_up_until, cancelled_at, cancel_reason) on course_session
    to gdnn_institution, gdnn_province, gdnn_ministry;

-- Whether the scope at hand is that of a trainer whom a session of the own school names, and who works there today. As the owner
-- of the tables: what a trainer sees hangs on it.
create function trains(wanted uuid) returns boolean language sql stable security definer set search_path = public, pg_temp as $$
    select is_trainer() and exists (select from course_session s
        join staff_member m on m.institution = s.institution and m.id = nullif(current_setting('app.trainer', true), '')::uuid
        where s.id = wanted and s.institution = current_setting('app.tenant', true)
          and s.trainers @> array[current_setting('app.account', true)]
          and m.employed_since <= (now() at time zone 'Asia/Ho_Chi_Minh')::date
          and (m.left_on is null or m.left_on > (now() at time zone 'Asia/Ho_Chi_Minh')::date))
$$;
create policy of_trainer on course_session as restrictive for select to gdnn_person using (not is_trainer() or trains(id));

-- A session, whoever runs it, held until the transaction ends: what of it was read before may be past.
create function hold_session(wanted uuid) returns course_session language sql security definer
    set search_path = public, pg_temp as $$
    select * from course_session where id = wanted for update
$$;
-- As many sessions, in the order of their ids, so that two who hold several wait for each other and no longer.
create function hold_sessions(wanted uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
    select 1 from unnest(wanted) w cross join lateral (select hold_session(w)) h order by w
$$;
-- Counts seats given and places in the queue; one seat too many is refused by the table.
create function count_seats(wanted uuid, seated int, queueing int, entered int) returns void language sql security definer
    set search_path = public, pg_temp as $$
    update course_session set taken = taken + seated, waiting = waiting + queueing, queued = queued + entered where id = wanted
$$;
revoke execute on function hold_session(uuid), hold_sessions(uuid[]), count_seats(uuid, int, int, int) from public;
grant execute on function hold_sessions(uuid[]) to gdnn_institution;

-- Who of a school takes part in a session or waits for a seat.
-- owner: signup
create table sign_up (
    institution  text not null,
    id           uuid not null,
    version      bigint not null default 0,
    session      uuid not null references course_session (id),
    staff_member uuid not null,
    person       uuid not null,
    state        text not null check (state in ('SEATED', 'WAITING', 'WITHDRAWN')),
    place        int not null, -- in the order in which people signed up
    signed_up_at timestamptz not null,
    signed_up_by text not null,
    seated_at    timestamptz,
    withdrawn_at timestamptz,
    withdrawn_by text,
    primary key (institution, id),
    foreign key (institution, staff_member) references staff_member (institution, id),
    check ((state = 'WITHDRAWN') = (withdrawn_at is not null) and (withdrawn_at is null) = (withdrawn_by is null)),
    check (state <> 'SEATED' or seated_at is not null)
);
create unique index sign_up_once on sign_up (session, person) where state <> 'WITHDRAWN';
create index sign_up_waiting on sign_up (session, place) where state = 'WAITING';
create index sign_up_of_person on sign_up (person) where state <> 'WITHDRAWN';
create index sign_up_of_session on sign_up (session, institution, id);
create index sign_up_of_member on sign_up (institution, staff_member, id);
select lock_rows('sign_up');
select lock_for_person('sign_up', 'staff_member');
create policy of_trainer on sign_up for select to gdnn_person
    using (institution = (select current_setting('app.tenant', true)) and trains(session));
-- Seats are given by the functions below alone.
revoke insert, update, delete on sign_up from gdnn_institution, gdnn_ministry;

-- Makes all who are about to sign these people up wait for each other, whatever session it is for.
create function hold_persons(people uuid[]) returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended('sign-up ' || p, 0)) from unnest(people) p order by p
$$;

-- Which of these courses the person has not completed in a session, at whatever school, or not so that it counts on that day.
create function courses_lacking(who uuid, wanted uuid[], day date) returns uuid[] language sql stable security definer
    set search_path = public, pg_temp as $$
    select array(select w from unnest(wanted) w where not exists (
        select from sign_up u join course_session o on o.id = u.session join course v on v.id = o.course
        join completed_training t
            on t.institution = u.institution and t.session = u.session and t.staff_member = u.staff_member
        where u.person = who and u.state = 'SEATED' and v.course = w and t.annulled_on is null
          and (t.valid_until is null or t.valid_until > day)))
$$;
revoke execute on function courses_lacking(uuid, uuid[], date) from public;

-- Whether the scope at hand acts for that member: a school for each of its staff, a person for oneself, a trainer for nobody.
create function acts_for(member uuid) returns boolean language sql stable as $$
    select not is_trainer() and coalesce(nullif(current_setting('app.person', true), '')::uuid = member, true)
$$;

-- Signs a member of the caller's school up: SEATED, WAITING, or why not. The person is held first, then the session.
create function sign_up_member(wanted uuid, member uuid, id uuid, actor text, moment timestamptz) returns text
    language plpgsql security definer set search_path = public, pg_temp as $$
declare
    school text := current_setting('app.tenant');
    s      course_session;
    held   uuid;
    m      record;
    day    date := (moment at time zone 'Asia/Ho_Chi_Minh')::date;
    seated boolean;
begin
    loop
        select f.person into strict held from staff_member f where f.institution = school and f.id = member and acts_for(f.id);
        perform hold_persons(array[held]);
        -- Read once the person is held: whoever records a departure holds the person too.
        select person, employed_since, left_on into strict m from staff_member f where f.institution = school and f.id = member;
        exit when m.person = held;
    end loop;
    s := hold_session(wanted);
    if s.cancelled_at is not null then
        return 'SESSION_CANCELLED';
    elsif moment > s.sign_up_until then
        return 'SIGN_UP_CLOSED';
    elsif exists (select from sign_up u where u.session = wanted and u.person = m.person and u.state <> 'WITHDRAWN') then
        return 'ALREADY_SIGNED_UP';
    elsif m.employed_since > (s.first_begin at time zone 'Asia/Ho_Chi_Minh')::date
            or m.left_on <= (s.last_end at time zone 'Asia/Ho_Chi_Minh')::date then
        return 'NOT_AT_WORK_THEN';
    elsif courses_lacking(m.person, (select c.prerequisites from course c where c.id = s.course), day) <> '{}' then
        return 'PREREQUISITE_MISSING';
    elsif exists (select from sign_up u join course_session o on o.id = u.session
            where u.person = m.person and u.state <> 'WITHDRAWN' and o.cancelled_at is null
              and o.first_begin < s.last_end and o.last_end > s.first_begin
              and exists (select from unnest(o.begins, o.ends) theirs (b, e), unnest(s.begins, s.ends) ours (b, e)
                  where theirs.b < ours.e and theirs.e > ours.b)) then
        return 'SESSIONS_OVERLAP';
    end if;
    seated := s.taken < s.seats;
    perform count_seats(wanted, seated::int, (not seated)::int, 1);
    insert into sign_up (institution, id, session, staff_member, person, state, place, signed_up_at, signed_up_by, seated_at)
    values (school, sign_up_member.id, wanted, member, m.person, case when seated then 'SEATED' else 'WAITING' end,
        s.queued + 1, moment, actor, case when seated then moment end);
    return case when seated then 'SEATED' else 'WAITING' end;
end
$$;

-- Gives free seats of a session that has not begun to those who wait, in their order; who left meanwhile is passed over.
create function move_up(wanted uuid, moment timestamptz) returns int language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    s     course_session := hold_session(wanted);
    moved int;
begin
    if s.cancelled_at is not null or moment >= s.first_begin or s.taken >= s.seats or s.waiting = 0 then
        return 0;
    end if;
    update sign_up u set state = 'SEATED', seated_at = moment, version = u.version + 1
    where u.session = wanted and u.state = 'WAITING' and u.place in (
        select w.place from sign_up w join staff_member f on f.institution = w.institution and f.id = w.staff_member
        where w.session = wanted and w.state = 'WAITING'
          and (f.left_on is null or f.left_on > (s.last_end at time zone 'Asia/Ho_Chi_Minh')::date)
        order by w.place limit s.seats - s.taken);
    get diagnostics moved = row_count;
    perform count_seats(wanted, moved, -moved, 0);
    return moved;
end
$$;

-- Takes a member of the caller's school out of a session that has not begun: WITHDRAWN, or why not. The next in the queue
-- moves up.
create function withdraw_member(sign_up_id uuid, actor text, moment timestamptz) returns text language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    school text := current_setting('app.tenant');
    s      course_session;
    was    text;
begin
    s := hold_session((select u.session from sign_up u where u.institution = school and u.id = sign_up_id));
    select u.state into strict was from sign_up u where u.institution = school and u.id = sign_up_id and acts_for(u.staff_member);
    if was = 'WITHDRAWN' then
        return 'SIGN_UP_WITHDRAWN';
    elsif moment >= s.first_begin then
        return 'SESSION_BEGUN';
    end if;
    update sign_up u set state = 'WITHDRAWN', withdrawn_at = moment, withdrawn_by = actor, version = u.version + 1
    where u.institution = school and u.id = sign_up_id;
    perform count_seats(s.id, -(was = 'SEATED')::int, -(was = 'WAITING')::int, 0);
    perform move_up(s.id, moment);
    return 'WITHDRAWN';
end
$$;

-- Writes to who moved up and has an address, once for each sign-up. As the owner of the tables: the seat may have been freed by
-- another school.
create function write_to_who_moved_up() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    perform write_letter(new.institution, 'MOVED_UP', new.staff_member, new.id::text,
        (new.seated_at at time zone 'Asia/Ho_Chi_Minh')::date);
    return null;
end $$;
revoke execute on function write_to_who_moved_up() from public;
create trigger moved_up after update on sign_up
    for each row when (old.state = 'WAITING' and new.state = 'SEATED') execute function write_to_who_moved_up();

-- Takes a member of a school out of every session that has not begun and ends on that day or later; the next in each queue
-- moves up. Where an heir is named, the same person at the school that took the person over from that day on, a seat or a
-- place in the queue stays the person's if that school may take part. Whoever asks holds the person.
create function free_seats(school text, member uuid, day date, actor text, moment timestamptz, heir staff_member)
    returns void language plpgsql security definer set search_path = public, pg_temp as $$
declare
    u record;
begin
    perform hold_sessions(array(select f.session from sign_up f join course_session s on s.id = f.session
        where f.institution = school and f.staff_member = member and f.state <> 'WITHDRAWN' and s.first_begin > moment));
    for u in select f.id, f.session, f.state, f.place, f.signed_up_at, f.seated_at,
            heir.id is not null and s.institution is null
                and (s.province is null or s.province = (select t.province from tenant t where t.code = heir.institution))
                and (s.first_begin at time zone 'Asia/Ho_Chi_Minh')::date >= free_seats.day as inherited
        from sign_up f join course_session s on s.id = f.session
        where f.institution = school and f.staff_member = member and f.state <> 'WITHDRAWN' and s.cancelled_at is null
          and s.first_begin > moment and (s.last_end at time zone 'Asia/Ho_Chi_Minh')::date >= free_seats.day order by f.session
    loop
        update sign_up w set state = 'WITHDRAWN', withdrawn_at = moment, withdrawn_by = actor, version = w.version + 1
        where w.institution = school and w.id = u.id;
        if u.inherited then
            insert into sign_up (institution, id, session, staff_member, person, state, place, signed_up_at, signed_up_by, seated_at)
            values (heir.institution, uuidv7(), u.session, heir.id, heir.person, u.state, u.place, u.signed_up_at, actor, u.seated_at)
            on conflict (session, person) where state <> 'WITHDRAWN' do nothing;
            continue when found;
        end if;
        perform count_seats(u.session, -(u.state = 'SEATED')::int, -(u.state = 'WAITING')::int, 0);
        perform move_up(u.session, moment);
    end loop;
end
$$;
-- The same for a member of the caller's school who leaves on that day.
create function leave_seats(member uuid, day date, actor text, moment timestamptz) returns void language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    perform free_seats(m.institution, m.id, leave_seats.day, actor, moment, null) from staff_member m
    where m.institution = current_setting('app.tenant') and m.id = member and m.left_on = leave_seats.day and acts_for(m.id);
end
$$;
-- The sessions in which these members of the caller's school have a seat or wait for one, held as hold_sessions does.
create function hold_sessions_of(members uuid[]) returns void language sql security definer set search_path = public, pg_temp as $$
    select hold_sessions(array(select u.session from sign_up u where u.institution = current_setting('app.tenant')
        and u.staff_member = any (members) and u.state <> 'WITHDRAWN'))
$$;
-- How many stand in the queue of a session up to that place, whichever school they come from.
create function queue_place(wanted uuid, upto int) returns int language sql stable security definer
    set search_path = public, pg_temp as $$
    select count(*) from sign_up u where u.session = wanted and u.state = 'WAITING' and u.place <= upto
$$;
revoke execute on function queue_place(uuid, int), sign_up_member(uuid, uuid, uuid, text, timestamptz), withdraw_member(uuid, text, timestamptz),
    move_up(uuid, timestamptz), free_seats(text, uuid, date, text, timestamptz, staff_member), leave_seats(uuid, date, text, timestamptz),
    hold_sessions_of(uuid[]) from public;
grant execute on function leave_seats(uuid, date, text, timestamptz), hold_sessions_of(uuid[]) to gdnn_institution;
grant execute on function sign_up_member(uuid, uuid, uuid, text, timestamptz), withdraw_member(uuid, text, timestamptz)
    to gdnn_institution, gdnn_person;
grant execute on function move_up(uuid, timestamptz), queue_place(uuid, int) to gdnn_institution, gdnn_person, gdnn_province, gdnn_ministry;

-- Who was there at which meeting; noted by whoever runs the session, and put right by the same.
-- owner: participation
create table attendance (
    institution text not null,
    sign_up     uuid not null,
    meeting     int not null check (meeting > 0),
    present     boolean not null,
    noted_at    timestamptz not null default now(),
    noted_by    text not null,
    primary key (institution, sign_up, meeting),
    foreign key (institution, sign_up) references sign_up (institution, id)
);
select lock_rows('attendance');
revoke delete on attendance from gdnn_institution, gdnn_ministry;
select open_acts('attendance', 'present', 'noted_at', 'noted_by');

-- What an attempt was worth; given by whoever runs the session, and never changed.
-- owner: participation
create table assessment_attempt (
    institution text not null,
    id          uuid not null,
    sign_up     uuid not null,
    mark        numeric(3, 1) not null check (mark between 0 and 10),
    taken_on    date not null,
    noted_at    timestamptz not null default now(),
    noted_by    text not null,
    primary key (institution, id),
    constraint assessment_attempt_of_day unique (institution, sign_up, taken_on),
    foreign key (institution, sign_up) references sign_up (institution, id)
);
select lock_rows('assessment_attempt');
revoke update, delete on assessment_attempt from gdnn_institution, gdnn_ministry;
select open_acts('assessment_attempt');

-- Whether the scope at hand runs the session of a sign-up.
create function runs_session(wanted uuid) returns boolean language sql stable as $$
    select exists (select from sign_up u join course_session s on s.id = u.session where u.id = wanted
        and s.institution is not distinct from nullif(current_setting('app.tenant', true), '')
        and s.province is not distinct from nullif(current_setting('app.province', true), ''))
$$;
create policy noted_by_runner on attendance as restrictive for insert with check (runs_session(sign_up));
create policy changed_by_runner on attendance as restrictive for update using (runs_session(sign_up));
create policy given_by_runner on assessment_attempt as restrictive for insert with check (runs_session(sign_up));

-- Whether somebody has a seat in a session whose last meeting has begun: of nobody else a person or a trainer records a completion.
create function may_complete(wanted uuid, member uuid) returns boolean language sql stable as $$
    select exists (select from sign_up u join course_session s on s.id = u.session
        where u.session = wanted and u.staff_member = member and u.state = 'SEATED' and s.begins[cardinality(s.begins)] <= now())
$$;
-- Whether the scope at hand sees that sign-up: a person the own ones, a trainer those of the sessions taught.
create function sees_sign_up(wanted uuid) returns boolean language sql stable as $$
    select exists (select from sign_up u where u.id = wanted)
$$;
grant select on attendance, assessment_attempt to gdnn_person;
grant insert on attendance, assessment_attempt, completed_training to gdnn_person;
grant update (present, noted_at, noted_by) on attendance to gdnn_person;
create policy of_person on attendance for select to gdnn_person
    using (institution = (select current_setting('app.tenant', true)) and sees_sign_up(sign_up));
create policy of_person on assessment_attempt for select to gdnn_person
    using (institution = (select current_setting('app.tenant', true)) and sees_sign_up(sign_up));
create policy noted_by_trainer on attendance for insert to gdnn_person
    with check (is_trainer() and institution = (select current_setting('app.tenant', true)) and sees_sign_up(sign_up));
create policy changed_by_trainer on attendance for update to gdnn_person
    using (is_trainer() and institution = (select current_setting('app.tenant', true)) and sees_sign_up(sign_up));
create policy given_by_trainer on assessment_attempt for insert to gdnn_person
    with check (is_trainer() and institution = (select current_setting('app.tenant', true)) and sees_sign_up(sign_up));

-- Those whom a trainer teaches, as far as the completion of the course asks for them.
create policy of_trainer on staff_member for select to gdnn_person using ((select is_trainer())
    and institution = (select current_setting('app.tenant', true)) and exists (select from sign_up u
        where u.institution = staff_member.institution and u.staff_member = staff_member.id and u.state = 'SEATED'));
create policy of_trainer on former_employment for select to gdnn_person using ((select is_trainer())
    and institution = (select current_setting('app.tenant', true)) and exists (select from sign_up u
        where u.institution = former_employment.institution and u.staff_member = former_employment.staff_member
          and u.state = 'SEATED'));
create policy of_trainer on completed_training for select to gdnn_person
    using (institution = (select current_setting('app.tenant', true)) and trains(session));
create policy completed_by_person on completed_training for insert to gdnn_person with check (standing = 'COMPLETED'
    and institution = (select current_setting('app.tenant', true)) and may_complete(session, staff_member));

-- What who took part answered about a session, once; answer n is that to question n.
-- owner: participation
create table satisfaction_answer (
    institution           text not null,
    sign_up               uuid not null,
    questionnaire         text not null,
    questionnaire_version int not null,
    questions             text[] not null,
    answers               text[] not null,
    answered_at           timestamptz not null default now(),
    entered_by            text not null,
    primary key (institution, sign_up),
    foreign key (institution, sign_up) references sign_up (institution, id),
    foreign key (questionnaire, questionnaire_version) references questionnaire (code, version),
    check (cardinality(questions) = cardinality(answers) and cardinality(questions) > 0)
);
select lock_rows('satisfaction_answer');
revoke update, delete on satisfaction_answer from gdnn_institution, gdnn_ministry;
revoke insert on satisfaction_answer from gdnn_ministry;
grant select, insert on satisfaction_answer to gdnn_person;
create policy of_person on satisfaction_answer for select to gdnn_person
    using (institution = (select current_setting('app.tenant', true)) and sees_sign_up(sign_up));
create policy answered_by_person on satisfaction_answer for insert to gdnn_person
    with check (not is_trainer() and institution = (select current_setting('app.tenant', true)) and sees_sign_up(sign_up));

-- Makes all who write of what people did in these sessions wait for each other: a course is completed by the last piece, once.
create function hold_participations(wanted uuid[]) returns void language sql as $$
    select pg_advisory_xact_lock(hashtextextended('participation ' || w, 0)) from unnest(wanted) w order by w
$$;
