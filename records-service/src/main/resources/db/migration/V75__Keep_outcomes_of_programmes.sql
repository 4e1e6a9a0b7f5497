-- What a graduate knows or can do, as the curriculum service tells it; versions told before this have none.
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

alter table programme_outcome enable row level security;
grant select on programme_outcome to gdnn_institution, gdnn_province;
grant select, insert, update, delete on programme_outcome to gdnn_ministry;
create policy own_institution on programme_outcome for select to gdnn_institution using (institution = (select current_setting('app.tenant', true)));
create policy own_province on programme_outcome for select to gdnn_province using (institution in (select code from tenant));
create policy everything on programme_outcome to gdnn_ministry using (true);

-- The diplomas of such a programme say "chương trình chất lượng cao" (circular 24/2020).
alter table programme add column high_quality boolean not null default false;
