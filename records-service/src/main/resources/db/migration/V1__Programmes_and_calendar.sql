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
    primary key (institution, programme, programme_version, code),
    foreign key (institution, programme, programme_version) references programme (institution, id, version)
);
select lock_copy('programme_module');

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

-- Public holidays as the ministry imports them, and weekend days declared working; the same for the whole country.
-- owner: register.deadline
create table holiday (
    day     date not null primary key,
    name    text not null,
    working boolean not null
);
alter table holiday enable row level security;
grant select on holiday to gdnn_institution, gdnn_province;
grant select, insert, update, delete on holiday to gdnn_ministry;
create policy anybody on holiday for select to gdnn_institution, gdnn_province using (true);
create policy everything on holiday to gdnn_ministry using (true);

-- The day that is so many working days after another, which itself does not count.
create function working_days_after(start date, days int) returns date language sql stable as $$
    select counted.day
    from (select start + n as day, row_number() over (order by n) as position
          from generate_series(1, days * 3 + 60) n
          left join holiday h on h.day = start + n
          where coalesce(h.working, extract(isodow from start + n) < 6)) counted
    where counted.position = days
$$;
