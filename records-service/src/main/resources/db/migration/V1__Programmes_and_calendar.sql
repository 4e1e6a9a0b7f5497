-- Copies of what other services own, and the calendar of the country. The topics keep no order among each other: a
-- programme may arrive before its institution.

-- Every version of a programme that was ever approved, as the curriculum service published it.
-- owner: learning.programme
create table programme (
    institution         text not null,
    id                  uuid not null,
    version             int not null,
    code                text not null,
    name                text not null,
    occupation_code     text not null,
    -- What the national list called the occupation at the approval; the programme's own name where that was not told.
    occupation_name     text not null,
    occupation_english  text,
    level               text not null check (level in ('COLLEGE', 'INTERMEDIATE')),
    credits             int not null,
    -- The designed time and the maximum it leads to under either circular; a time the school set itself (programme_time)
    -- comes first.
    months              int,
    most_months_04_2022 int,
    most_months_09_2017 int,
    -- The diplomas of such a programme say "chương trình chất lượng cao" (circular 24/2020).
    high_quality        boolean not null default false,
    in_force_from       date not null,
    retired_on          date,
    primary key (institution, id, version)
);
create index programme_code on programme (institution, code);
select lock_copy('programme');

-- Where the occupation of a version stands in the classifications of others, as told, from which day on: a diploma has the row of the
-- day on which it was issued. What is not known is null.
-- owner: learning.programme
create table programme_classification (
    institution         text not null,
    programme           uuid not null,
    programme_version   int not null,
    since               date not null,
    isco08              text,
    isced_f             text,
    esco_uri            text,
    qualification_level int,
    primary key (institution, programme, programme_version, since),
    foreign key (institution, programme, programme_version) references programme (institution, id, version)
);
select lock_copy('programme_classification');

-- owner: learning.programme
create table programme_module (
    institution       text not null,
    programme         uuid not null,
    programme_version int not null,
    code              text not null,
    position          int not null,
    name              text not null,
    credits           int not null,
    compulsory        boolean not null,
    condition         boolean not null,
    -- The group it may be chosen from.
    elective_group    text,
    primary key (institution, programme, programme_version, code),
    foreign key (institution, programme, programme_version) references programme (institution, id, version)
);
select lock_copy('programme_module');

-- Groups of modules of which so many credits, or so many modules, are to be chosen.
-- owner: learning.programme
create table programme_elective (
    institution       text not null,
    programme         uuid not null,
    programme_version int not null,
    code              text not null,
    position          int not null,
    name              text not null,
    minimum_credits   int not null,
    minimum_modules   int not null,
    primary key (institution, programme, programme_version, code),
    foreign key (institution, programme, programme_version) references programme (institution, id, version)
);
select lock_copy('programme_elective');

-- What a graduate knows or can do.
-- owner: learning.programme
create table programme_outcome (
    institution       text not null,
    programme         uuid not null,
    programme_version int not null,
    code              text not null,
    position          int not null,
    statement         text not null,
    primary key (institution, programme, programme_version, code),
    foreign key (institution, programme, programme_version) references programme (institution, id, version)
);
select lock_copy('programme_outcome');

-- The calendar of a year, each time it is set a version more; nothing earlier is changed. Clocks count by a version from
-- known_from on, and what had ended before keeps its day.
-- owner: register.deadline
create table calendar (
    year        int not null,
    version     int not null,
    complete    boolean not null,
    source      text not null,
    certainty   text not null check (certainty in ('DECIDED', 'PRESS', 'RECALLED', 'INFERRED')),
    known_from  date not null,
    recorded_by text not null,
    recorded_at timestamptz not null default now(),
    primary key (year, version)
);
alter table calendar enable row level security;
grant select on calendar to gdnn_institution, gdnn_province;
grant select, insert on calendar to gdnn_ministry;
create policy anybody on calendar for select to gdnn_institution, gdnn_province using (true);
create policy everything on calendar to gdnn_ministry using (true);

-- Public holidays of a version of a year, and weekend days declared working; the same for the whole country.
-- owner: register.deadline
create table holiday (
    year      int not null,
    version   int not null,
    day       date not null,
    name      text not null,
    working   boolean not null,
    source    text not null,
    certainty text not null check (certainty in ('DECIDED', 'PRESS', 'RECALLED', 'INFERRED')),
    primary key (year, version, day),
    foreign key (year, version) references calendar (year, version),
    check (extract(year from day) = year)
);
alter table holiday enable row level security;
grant select on holiday to gdnn_institution, gdnn_province;
grant select, insert on holiday to gdnn_ministry;
create policy anybody on holiday for select to gdnn_institution, gdnn_province using (true);
create policy everything on holiday to gdnn_ministry using (true);

-- Whether a day is worked, by the calendar as it was known on another day.
create function is_worked(day date, known date) returns boolean language sql stable as $$
    select coalesce(
        (select h.working from holiday h
         where h.day = is_worked.day and h.year = extract(year from is_worked.day)::int
           and h.version = (select max(c.version) from calendar c where c.year = h.year and c.known_from <= is_worked.known)),
        extract(isodow from is_worked.day) < 6)
$$;

-- The day on which a time of so many days ends, working or calendar days; the day it starts from does not count. Calendar
-- days that end on a day of rest end on the next working day (Civil Code 2015, art. 148.5). A calendar that became known
-- after that day leaves it as it was.
create function time_ends_on(start date, days int, working boolean) returns date language plpgsql stable as $$
declare
    known   date := start;
    ends_on date;
    changed date;
begin
    loop
        ends_on := case when working then start else start + days end;
        if working then
            for counted in 1..days loop
                ends_on := ends_on + 1;
                while not is_worked(ends_on, known) loop
                    ends_on := ends_on + 1;
                end loop;
            end loop;
        else
            while not is_worked(ends_on, known) loop
                ends_on := ends_on + 1;
            end loop;
        end if;
        select min(c.known_from) into changed from calendar c
        where c.known_from > known and c.known_from <= ends_on
          and c.year between extract(year from start) and extract(year from ends_on);
        if changed is null then
            return ends_on;
        end if;
        known := changed;
    end loop;
end
$$;
