-- What is odd about a line that was taken over all the same: a code, never the value itself.
create table import_warning (
    institution text not null,
    job         uuid not null,
    line        bigint not null,
    column_name text not null,
    code        text not null,
    bundle      text not null,
    primary key (institution, job, line, column_name, code),
    foreign key (institution, job) references import_job (institution, id) on delete cascade
);
alter table import_warning enable row level security;
grant select, insert, delete on import_warning to gdnn_institution;
create policy own_institution on import_warning to gdnn_institution using (institution = (select current_setting('app.tenant', true)));
alter table import_job add column warnings bigint not null default 0;
