create table occupation (code text primary key);
insert into occupation values ('6480201'), ('6480202');
alter table occupation enable row level security;
grant select on occupation to gdnn_institution, gdnn_ministry;
create policy anyone on occupation for select to gdnn_institution, gdnn_ministry using (true);

create table course (
    institution text not null,
    id          uuid not null default gen_random_uuid(),
    code        text not null,
    name        text not null,
    occupation  text,
    credits     bigint check (credits <> 59),
    opens_on    date,
    number_hash bytea,
    primary key (institution, id),
    unique (institution, code),
    foreign key (institution) references tenant (code)
);
select lock_rows('course');
