-- A council's session on many candidates, from the list of those in scope to one decision that recognises them.
-- owner: graduation.round
create table graduation_round (
    institution     text not null,
    id              uuid not null,
    version         bigint not null default 0,
    title           text not null,
    status          text not null check (status in ('OPEN', 'RECOGNISED')),
    job             uuid,
    minutes_number  text,
    minutes_on      date,
    decision_number text,
    decided_on      date,
    signer_name     text,
    signer_title    text,
    signer_decision text,
    opened_on       date not null,
    created_by      text not null,
    created_at      timestamptz not null default now(),
    -- Who opened it, had it evaluated or entered a verdict; none of them decides.
    prepared_by     text[] not null,
    primary key (institution, id),
    foreign key (institution) references tenant (code),
    foreign key (institution, job) references job (institution, id),
    check ((status = 'RECOGNISED') = (decision_number is not null)),
    check (status = 'OPEN' or minutes_number is not null and decided_on is not null and signer_title is not null),
    check (minutes_on between opened_on and decided_on)
);
create index graduation_round_of_job on graduation_round (institution, job) where job is not null;
select lock_rows('graduation_round');
revoke update, delete on graduation_round from gdnn_institution, gdnn_ministry;
grant update (version, status, job, prepared_by, minutes_number, minutes_on, decision_number, decided_on, signer_name, signer_title,
              signer_decision) on graduation_round to gdnn_institution;
-- What was recognised stays as it was decided.
create policy decided_once on graduation_round as restrictive for update to gdnn_institution
    using (status = 'OPEN') with check (true);

-- owner: graduation.round
create table round_scope (
    institution    text not null,
    round          uuid not null,
    programme_code text not null,
    cohort         int not null,
    primary key (institution, round, programme_code, cohort),
    foreign key (institution, round) references graduation_round (institution, id)
);
select lock_rows('round_scope');
revoke update, delete on round_scope from gdnn_institution, gdnn_ministry;

-- owner: graduation.round
create table round_member (
    institution text not null,
    round       uuid not null,
    position    int not null,
    full_name   text not null,
    role        text not null check (role in ('CHAIR', 'SECRETARY', 'MEMBER')),
    primary key (institution, round, position),
    foreign key (institution, round) references graduation_round (institution, id)
);
select lock_rows('round_member');
revoke update, delete on round_member from gdnn_institution, gdnn_ministry;

-- owner: graduation.round
create table round_candidate (
    institution      text not null,
    round            uuid not null,
    enrolment        uuid not null,
    qualified        boolean not null,
    average          numeric(4, 2),
    -- The class that the average reaches, the one given, and why it is lower.
    class_reached    text,
    graduation_class text,
    class_reasons    jsonb not null default '[]',
    class_entered    boolean not null,
    rule_set         text not null,
    conditions       jsonb not null,
    evaluated_at     timestamptz not null,
    -- Which transactions the evaluation saw: what any other one changes is not in it.
    evaluated_in     pg_snapshot not null,
    included         boolean not null default true,
    reason           text,
    primary key (institution, round, enrolment),
    foreign key (institution, round) references graduation_round (institution, id),
    foreign key (institution, enrolment) references enrolment (institution, id),
    check (included or reason is not null),
    check ((class_reached is null) = (graduation_class is null))
);
select lock_rows('round_candidate');
revoke delete on round_candidate from gdnn_institution, gdnn_ministry;

-- The decision that a student has graduated and, beside it, each condition as it was found that day. It stands until
-- another decision withdraws it: an enrolment that is GRADUATED has exactly one that stands.
-- owner: graduation.recognition
create table recognition (
    institution       text not null,
    id                uuid not null,
    enrolment         uuid not null,
    round             uuid,
    decision_number   text not null,
    decided_on        date not null,
    class_reached     text not null,
    graduation_class  text not null,
    average           numeric(4, 2),
    rule_set          text not null,
    -- Why a second qualification of the same level and occupation was given.
    reason            text,
    recognised_by     text not null,
    recorded_at       timestamptz not null default now(),
    withdrawn_at      timestamptz,
    withdrawn_by      text,
    withdrawn_on      date check (withdrawn_on >= decided_on),
    withdrawal_number text,
    withdrawal_reason text,
    primary key (institution, id),
    check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_on, withdrawal_number, withdrawal_reason) in (0, 5)),
    foreign key (institution, enrolment) references enrolment (institution, id),
    constraint recognition_round_fkey foreign key (institution, round) references graduation_round (institution, id)
);
create index recognition_decided on recognition (institution, decided_on);
create index recognition_of_decision on recognition (institution, decision_number);
create index recognition_withdrawn on recognition (institution, id) where withdrawn_at is not null;
create unique index recognised_already on recognition (institution, enrolment) where withdrawn_at is null;
select lock_rows('recognition');
revoke update, delete on recognition from gdnn_institution, gdnn_ministry;

-- Which of these enrolments of the caller's school are of a person who, by the links of the ministry, has a recognition that
-- stands at another school at the same level and in the same occupation. A school sees no link, and this tells no more.
create function graduated_elsewhere(enrolments uuid[]) returns setof uuid language sql stable security definer
    set search_path = public, pg_temp as $$
    select distinct e.id
    from entries_of_people(current_setting('app.tenant', true), array(
        select e.student from enrolment e
        where e.institution = current_setting('app.tenant', true) and e.id = any (enrolments)
          -- whoever is entered elsewhere is so by a link of this school
          and exists (select 1 from person_link l where l.undone_by is null
                      and current_setting('app.tenant', true) in (l.institution, l.other_institution)))) o
    join enrolment e on e.institution = current_setting('app.tenant', true) and e.student = o.person
         and e.id = any (enrolments)
    join programme p on p.institution = e.institution and p.id = e.programme and p.version = e.programme_version
    join enrolment h on h.institution = o.institution and h.student = o.student and h.institution <> e.institution
    join recognition r on r.institution = h.institution and r.enrolment = h.id and r.withdrawn_at is null
    join programme q on q.institution = h.institution and q.id = h.programme and q.version = h.programme_version
    where q.level = p.level and q.occupation_code = p.occupation_code
$$;
revoke execute on function graduated_elsewhere(uuid[]) from public;
grant execute on function graduated_elsewhere(uuid[]) to gdnn_institution;
grant update (withdrawn_at, withdrawn_by, withdrawn_on, withdrawal_number, withdrawal_reason) on recognition to gdnn_institution;
-- What was withdrawn stays withdrawn.
create policy withdrawn_once on recognition as restrictive for update to gdnn_institution
    using (withdrawn_at is null) with check (true);

-- owner: graduation.recognition
create table recognition_condition (
    institution text not null,
    recognition uuid not null,
    code        text not null,
    finding     text not null check (finding in ('MET', 'NOT_MET', 'NOT_RECORDED')),
    evidence    text not null,
    primary key (institution, recognition, code),
    foreign key (institution, recognition) references recognition (institution, id)
);
select lock_rows('recognition_condition');
revoke update, delete on recognition_condition from gdnn_institution, gdnn_ministry;

-- Why the class given is below the one reached.
-- owner: graduation.recognition
create table recognition_class_reason (
    institution text not null,
    recognition uuid not null,
    code        text not null,
    evidence    text not null,
    primary key (institution, recognition, code),
    foreign key (institution, recognition) references recognition (institution, id)
);
select lock_rows('recognition_class_reason');
revoke update, delete on recognition_class_reason from gdnn_institution, gdnn_ministry;
