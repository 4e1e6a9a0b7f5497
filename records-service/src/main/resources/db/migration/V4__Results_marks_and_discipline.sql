-- A posted result is frozen: nobody is granted its change.
-- owner: learning.result
create table module_result (
    institution    text not null,
    id             uuid not null,
    enrolment      uuid not null,
    module_code    text not null,
    attempt        int not null check (attempt between 1 and 20),
    term           text check (term ~ '^\d{4}-\d{4}\.[1-3]S?$'),
    regular_marks  numeric[] not null,
    periodic_marks numeric[] not null,
    exam_mark      numeric not null check (exam_mark between 0 and 10),
    -- The marks of both markers where they are known; exam_mark is their average.
    examiner_marks numeric[] not null default '{}',
    score          numeric(3, 1) not null check (score between 0 and 10),
    letter         text check (letter in ('A', 'B', 'C', 'D', 'F')),
    passed         boolean not null,
    rule_set       text not null,
    -- Whether the school says that a module not passed was studied again for it; what else an attempt is the others tell.
    studied_again  boolean not null default false,
    posted_on      date not null,
    recorded_at    timestamptz not null default clock_timestamp(),
    changed_in     xid8 not null default pg_current_xact_id(),
    primary key (institution, id),
    constraint result_posted unique (institution, enrolment, module_code, attempt),
    foreign key (institution, enrolment) references enrolment (institution, id)
);
select lock_rows('module_result');
revoke update, delete on module_result from gdnn_institution, gdnn_ministry;
select follow_changes('module_result', 'RESULTS');

-- A posted result changes only by a decision; what was posted and each value since stay.
-- owner: learning.result
create table result_correction (
    institution     text not null,
    result          uuid not null,
    number          int not null,
    regular_marks   numeric[] not null,
    periodic_marks  numeric[] not null,
    exam_mark       numeric not null check (exam_mark between 0 and 10),
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
    changed_in      xid8 not null default pg_current_xact_id(),
    primary key (institution, result, number),
    foreign key (institution, result) references module_result (institution, id)
);
select lock_rows('result_correction');
revoke update, delete on result_correction from gdnn_institution, gdnn_ministry;

-- A correction changes the result that is followed.
create function note_corrected() returns trigger language plpgsql as $$
begin
    perform note_changes(c.institution, 'RESULTS', 'UPSERTED', array_agg(c.result)) from changed c group by c.institution;
    return null;
end
$$;
create trigger result_corrected after insert on result_correction
    referencing new table as changed for each statement execute function note_corrected();

-- What a file of corrections asks for, and what a second person decided on as one; a line is kept as it was seen.
-- owner: learning.correction
create table correction_line (
    institution     text not null,
    id              uuid not null,
    file            uuid not null,
    line            bigint not null,
    enrolment       uuid not null,
    result          uuid not null,
    -- How often the result had been corrected when the file was read.
    corrections     int not null,
    regular_marks   numeric[] not null,
    periodic_marks  numeric[] not null,
    -- Said by one mark or by those of two markers.
    exam_mark       numeric check (exam_mark between 0 and 10),
    examiner_marks  numeric[] not null,
    decision_number text not null,
    decided_on      date not null,
    reason          text not null,
    primary key (institution, id),
    constraint correction_line_of_file unique (institution, file, line),
    foreign key (institution, enrolment) references enrolment (institution, id),
    foreign key (institution, result) references module_result (institution, id),
    check ((exam_mark is null) = (examiner_marks <> '{}'))
);
select lock_rows('correction_line');
revoke update, delete on correction_line from gdnn_institution, gdnn_ministry;

-- The transactions in which a file posted results: they tell a line named twice in one file from a result posted before.
-- owner: learning.result
create table result_batch (
    institution text not null,
    job         uuid not null,
    posted_in   xid8 not null default pg_current_xact_id(),
    primary key (institution, job, posted_in),
    foreign key (institution) references tenant (code)
);
select lock_rows('result_batch');
revoke update, delete on result_batch from gdnn_institution, gdnn_ministry;

-- Results taken over from another school, with their origin; marked R in the transcript.
-- owner: learning.result
create table recognised_result (
    institution        text not null,
    enrolment          uuid not null,
    module_code        text not null,
    score              numeric(3, 1) not null check (score between 0 and 10),
    kind               text not null check (kind in ('FIRST', 'RESIT', 'RESTUDY')),
    offer              uuid not null,
    origin_institution text not null,
    origin_module_code text not null,
    origin_module_name text not null,
    recorded_by        text not null,
    recorded_at        timestamptz not null default clock_timestamp(),
    changed_in         xid8 not null default pg_current_xact_id(),
    primary key (institution, enrolment, module_code),
    foreign key (institution, enrolment) references enrolment (institution, id)
);
select lock_rows('recognised_result');
revoke update, delete on recognised_result from gdnn_institution, gdnn_ministry;

-- Modules granted without study here, and grants taken back, each by a decision for some students; a request counts from the
-- moment another person agrees, and the last act on a module holds.
-- owner: learning.result
create table exemption_request (
    institution     text not null,
    id              uuid not null,
    act             text not null check (act in ('GRANT', 'WITHDRAW')),
    decision_number text not null,
    decided_on      date not null,
    asked_by        text not null,
    asked_at        timestamptz not null default clock_timestamp(),
    agreed_at       timestamptz,
    agreed_in       xid8,
    primary key (institution, id),
    foreign key (institution) references tenant (code)
);
select lock_rows('exemption_request');
revoke update, delete on exemption_request from gdnn_institution, gdnn_ministry;
grant update (agreed_at, agreed_in) on exemption_request to gdnn_institution;
create policy agreed_once on exemption_request as restrictive for update to gdnn_institution
    using (agreed_at is null) with check (true);

-- owner: learning.result
create table exemption (
    institution    text not null,
    request        uuid not null,
    enrolment      uuid not null,
    module_code    text not null,
    ground         text not null,
    evidence       text not null,
    -- The result of an earlier enrolment of the same person that is taken over, as it stood when it was asked for; what
    -- counts is what the earlier enrolment has.
    from_enrolment uuid,
    from_module    text,
    score          numeric(3, 1) check (score between 0 and 10),
    kind           text check (kind in ('FIRST', 'RESIT', 'RESTUDY')),
    primary key (institution, request, enrolment, module_code),
    foreign key (institution, request) references exemption_request (institution, id),
    foreign key (institution, enrolment) references enrolment (institution, id),
    foreign key (institution, from_enrolment) references enrolment (institution, id),
    check (num_nulls(from_enrolment, from_module, score, kind) in (0, 4))
);
create index exemption_of_enrolment on exemption (institution, enrolment);
create index exemption_of_earlier on exemption (institution, from_enrolment, from_module) where from_enrolment is not null;
select lock_rows('exemption');
revoke update, delete on exemption from gdnn_institution, gdnn_ministry;

-- The enrolments to which a module of an enrolment was taken over, from there to others, and so on; without the first.
create function takers_of(school text, source uuid, source_module text) returns setof uuid
language sql stable as $$
    with recursive taker (enrolment, module_code) as (
        select source, source_module
        union
        select x.enrolment, x.module_code from taker t
        join exemption x on x.institution = school and x.from_enrolment = t.enrolment and x.from_module = t.module_code
        join exemption_request r on r.institution = x.institution and r.id = x.request
        where r.act = 'GRANT' and r.agreed_at is not null)
    select distinct enrolment from taker where enrolment <> source
$$;

-- The modules of other enrolments that were taken over to an enrolment, and what those had taken over, and so on.
create function earlier_of(school text, taker uuid) returns table (enrolment uuid, module_code text, taken_as text)
language sql stable as $$
    with recursive earlier (enrolment, module_code, taken_as) as (
        select x.from_enrolment, x.from_module, x.module_code from exemption x
        join exemption_request r on r.institution = x.institution and r.id = x.request
        where x.institution = school and x.enrolment = taker and x.from_enrolment is not null and r.act = 'GRANT'
          and r.agreed_at is not null
        union
        select x.from_enrolment, x.from_module, e.taken_as from earlier e
        join exemption x on x.institution = school and x.enrolment = e.enrolment and x.module_code = e.module_code
        join exemption_request r on r.institution = x.institution and r.id = x.request
        where x.from_enrolment is not null and r.act = 'GRANT' and r.agreed_at is not null)
    select enrolment, module_code, taken_as from earlier
$$;

-- Marks while a module is running: they change, every value is kept, and posting makes a result of them. They are followed
-- like every other collection: an id places them in the feed.
-- owner: learning.gradebook
create table running_mark (
    institution    text not null,
    id             uuid not null default gen_random_uuid(),
    enrolment      uuid not null,
    module_code    text not null,
    attempt        int not null check (attempt between 1 and 20),
    version        bigint not null,
    regular_marks  numeric[] not null,
    periodic_marks numeric[] not null,
    exam_mark      numeric(4, 2),
    examiner_marks numeric[] not null,
    recorded_by    text not null,
    recorded_at    timestamptz not null default clock_timestamp(),
    changed_in     xid8 not null default pg_current_xact_id(),
    primary key (institution, enrolment, module_code, attempt),
    foreign key (institution, enrolment) references enrolment (institution, id)
);
create unique index running_mark_id on running_mark (institution, id);
select lock_rows('running_mark');
revoke delete on running_mark from gdnn_institution, gdnn_ministry;
select follow_changes('running_mark', 'MARKS');

-- owner: learning.gradebook
create table running_mark_history (
    institution    text not null,
    enrolment      uuid not null,
    module_code    text not null,
    attempt        int not null,
    version        bigint not null,
    regular_marks  numeric[] not null,
    periodic_marks numeric[] not null,
    exam_mark      numeric(4, 2),
    examiner_marks numeric[] not null,
    recorded_by    text not null,
    recorded_at    timestamptz not null,
    primary key (institution, enrolment, module_code, attempt, version),
    foreign key (institution) references tenant (code)
);
select lock_rows('running_mark_history');
revoke update, delete on running_mark_history from gdnn_institution, gdnn_ministry;

create function keep_running_mark() returns trigger language plpgsql as $$
begin
    insert into running_mark_history (institution, enrolment, module_code, attempt, version, regular_marks,
                                      periodic_marks, exam_mark, examiner_marks, recorded_by, recorded_at)
    values (old.institution, old.enrolment, old.module_code, old.attempt, old.version, old.regular_marks,
            old.periodic_marks, old.exam_mark, old.examiner_marks, old.recorded_by, old.recorded_at);
    new.recorded_at := clock_timestamp();
    new.changed_in := pg_current_xact_id();
    return new;
end
$$;
create trigger running_mark_state before update on running_mark
    for each row execute function keep_running_mark();

-- Whatever posts running marks as a result tells of their end. A school that sends its results as they are has no running
-- marks to look through for every row of a file; the limits keep a plan made for a whole file from reading all marks of the
-- school when one result is posted.
create function note_posted_marks() returns trigger language plpgsql as $$
begin
    if exists (
        select from (select distinct institution from posted) p
        cross join lateral (select from running_mark k where k.institution = p.institution limit 1) k) then
        perform note_changes(k.institution, 'MARKS', 'DELETED', array_agg(k.id))
        from posted p
        cross join lateral (
            select * from running_mark k where k.institution = p.institution and k.enrolment = p.enrolment
               and k.module_code = p.module_code and k.attempt = p.attempt limit 1) k
        group by k.institution;
    end if;
    return null;
end
$$;
create trigger module_result_posted after insert on module_result
    referencing new table as posted for each statement execute function note_posted_marks();

-- Discipline of students, by semester; it costs a class at classification and may stand in the way of graduation.
-- owner: learning.discipline
create table discipline (
    institution     text not null,
    id              uuid not null,
    enrolment       uuid not null,
    level           text not null check (level in ('REPRIMAND', 'WARNING', 'SUSPENSION', 'EXPULSION')),
    term            text not null check (term ~ '^\d{4}-\d{4}\.[1-3]S?$'),
    decision_number text not null,
    decided_on      date not null,
    effective_from  date not null,
    effective_until date check (effective_until >= effective_from),
    reason          text,
    -- A measure that costs no class.
    legal_basis     text check (legal_basis in ('ART_17_2', 'ART_17_3')),
    actor           text not null,
    recorded_at     timestamptz not null default clock_timestamp(),
    changed_in      xid8 not null default pg_current_xact_id(),
    primary key (institution, id),
    foreign key (institution, enrolment) references enrolment (institution, id)
);
create index discipline_of_enrolment on discipline (institution, enrolment);
select lock_rows('discipline');
revoke update, delete on discipline from gdnn_institution, gdnn_ministry;
