-- What the events of the other services amount to, as far as figures need it. Every row is reached by the same values
-- whatever the order of topics, so that a replay from the start gives the same numbers. No personal data.

-- An employment of a person; the numbers begin with 1, and whoever is hired again has the next one. A row without "since"
-- knows of a departure before it knows of the employment; it is not counted. The person is the same at several schools: who
-- may see an institution learns the id, and no scope but the ministry's may compare it beyond what it sees.
-- owner: staff
create table employment (
    institution    text not null,
    staff_id       uuid not null,
    number         int not null,
    person_id      uuid not null, -- as the latest fact tells; the staff id where none was told
    person_told_at timestamptz, -- when that fact happened
    position       text,
    position_since date,
    position_told_at timestamptz, -- when the latest fact happened that tells all positions, null where none does
    since          date,
    since_told     boolean not null default false, -- for certain, not as the earliest day named
    left_on        date, -- may lie ahead; null too where a departure that was told was a mistake
    left_told_at   timestamptz, -- when the latest fact happened that tells of it
    teaching       datemultirange, -- the days on which the person holds a position of a teacher; where none is told, by the last position
    -- The person's completed, not annulled trainings at any institution. The first day of one in digital competence, as rule
    -- T1-3 asks; then the days on which one holds, by its subject and its standing on the day; null where there are none.
    trained_on            date,
    competence_declared   datemultirange,
    competence_verified   datemultirange,
    competence_completed  datemultirange,
    materials_declared    datemultirange,
    materials_verified    datemultirange,
    materials_completed   datemultirange,
    primary key (institution, staff_id, number)
);
create index employment_on_day on employment (institution, since, left_on, trained_on);
create index employment_of_person on employment (person_id, institution, staff_id);
select lock_copy('employment');

-- owner: staff
create table training_completion (
    institution  text not null,
    id           uuid not null,
    staff_id     uuid not null,
    subject      text not null,
    completed_on date, -- null while only the annulment is known
    valid_until  date, -- the first day on which it holds no more; null: for ever
    standing     text not null default 'DECLARED', -- when it was recorded: DECLARED or COMPLETED
    told_at      timestamptz, -- when the latest fact happened that tells of the completion
    annulled_on  date,
    primary key (institution, id)
);
create index training_completion_of_staff on training_completion (institution, staff_id);
select lock_copy('training_completion');

-- What a declared completion was judged from that day on. Of one day the judgement told last holds.
-- owner: staff
create table training_judgement (
    institution text not null,
    completion  uuid not null,
    judged_on   date not null,
    standing    text not null,
    told_at     timestamptz not null,
    primary key (institution, completion, judged_on)
);
select lock_copy('training_judgement');

-- owner: programme
create table programme_version (
    institution                  text not null,
    id                           uuid not null,
    version                      int not null,
    code                         text not null,
    in_force_from                date not null,
    competence_in_outcomes       boolean not null,
    content_fits_digital_methods boolean not null,
    digital_technology           boolean not null,
    content_confirmed_on         date, -- the day on which somebody else confirmed that the content fits
    -- The components of digital competence that modules develop, each with its highest level ('1.1/3'), the highest first; null
    -- where no outcome names modules: not measured.
    developed                    text[],
    primary key (institution, id, version)
);
select lock_copy('programme_version');

-- From which day on which signal speaks against a version; told anew when something was done about it, as of that day. A day may lie ahead:
-- the programme ages without an event.
-- owner: programme
create table programme_currency (
    institution           text not null,
    id                    uuid not null,
    version               int not null,
    since                 date not null,
    occupation_changed_on date,
    framework_changed_on  date,
    technology_outdated_on date,
    review_overdue_on     date,
    primary key (institution, id, version, since)
);
select lock_copy('programme_currency');

-- owner: programme
create table programme_retirement (
    institution text not null,
    id          uuid not null,
    retired_on  date not null,
    primary key (institution, id)
);
select lock_copy('programme_retirement');

-- The first evidence that an institution digitised a kind of record.
-- owner: digitisation
create table digitisation (
    institution text not null,
    kind        text not null check (kind in ('LEARNING_PROCESS', 'LEARNING_RESULTS', 'DIPLOMAS')),
    first_on    date not null,
    evidence    uuid not null,
    primary key (institution, kind)
);
select lock_copy('digitisation');
