-- Public holidays as the ministry imports them, and weekend days declared working; the same for the whole country.
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

create index recognition_decided on recognition (institution, decided_on);
