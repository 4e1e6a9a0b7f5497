-- Long work on many items, in chunks; how far it came commits together with the rows it made.
-- owner: kit.jobs
create table job (
    institution    text not null,
    id             uuid not null,
    kind           text not null,
    status         text not null check (status in ('WAITING', 'READY', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    failure        text,
    total          int not null,
    next_position  int not null default 1,
    done           int not null default 0,
    refused        int not null default 0,
    attempts       int not null default 0,
    worker         uuid,
    lease_until    timestamptz,
    requested_by   text not null,
    requested_name text not null,
    created_at     timestamptz not null default now(),
    finished_at    timestamptz,
    followed_by    uuid,
    primary key (institution, id),
    foreign key (institution) references tenant (code),
    foreign key (institution, followed_by) references job (institution, id)
);
create unique index job_one_at_a_time on job (institution) where status = 'RUNNING';
create index job_waiting on job (created_at) where status in ('READY', 'RUNNING');
select lock_rows('job');
revoke delete on job from gdnn_institution, gdnn_ministry;
-- The picker sees who waits and takes the lease; it reads no counts and writes no progress.
grant select (institution, id, kind, status, attempts, worker, lease_until, created_at),
      update (status, attempts, worker, lease_until) on job to gdnn_plumbing;
create policy pick on job for select to gdnn_plumbing using (true);
create policy lease on job for update to gdnn_plumbing using (status in ('READY', 'RUNNING'));

-- owner: kit.jobs
create table job_item (
    institution text not null,
    job         uuid not null,
    position    int not null,
    subject     uuid not null,
    code        text,
    primary key (institution, job, position),
    foreign key (institution, job) references job (institution, id)
);
create index job_item_refused on job_item (institution, job, position) where code is not null;
select lock_rows('job_item');
revoke update, delete on job_item from gdnn_institution, gdnn_ministry;
grant update (code) on job_item to gdnn_institution;
