create table errand (
    id          uuid primary key default gen_random_uuid(),
    institution text not null,
    status      text not null default 'WAITING',
    steps       integer not null,
    done        integer not null default 0,
    worker      uuid,
    attempts    integer not null default 0,
    lease_until timestamptz
);
create unique index errand_one_at_a_time on errand (institution) where status = 'RUNNING';
alter table errand enable row level security;
grant select, insert, update on errand to gdnn_plumbing, gdnn_institution;
create policy everything on errand to gdnn_plumbing, gdnn_institution using (true);
