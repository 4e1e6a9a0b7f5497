-- One upload and how far it came. Progress commits together with the rows it speaks of.
-- owner: kit.imports
create table import_job (
    institution text not null,
    id          uuid not null,
    kind        text not null,
    mode        text not null check (mode in ('PARTIAL', 'ALL_OR_NOTHING')),
    format      text not null check (format in ('CSV', 'NDJSON')),
    header      text[] not null,
    sent_by     text not null, -- the account that sent the file: what it brings in counts as done by this account
    status      text not null check (status in ('UPLOADING', 'RECEIVED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED')),
    failure     text,
    first_byte  bigint not null,
    first_line  bigint not null,
    next_byte   bigint not null,
    next_line   bigint not null,
    total_bytes bigint not null default 0,
    rows_read   bigint not null default 0,
    accepted    bigint not null default 0,
    refused     bigint not null default 0,
    unchanged   bigint not null default 0,
    warnings    bigint not null default 0,
    errors_kept bigint not null default 0,
    attempts    int not null default 0,
    worker      uuid,
    lease_until timestamptz,
    received_at timestamptz not null default now(),
    -- Since when it waits for its turn.
    turn_at     timestamptz not null default now(),
    finished_at timestamptz,
    -- The name that the sender gave the request, and a keyed digest of the whole file: sent again, it is not taken twice.
    sent_as     text,
    file_digest bytea,
    -- The SHA-256 of the bytes for the receipt, sealed: of a short file it could be guessed.
    file_sha256 bytea,
    primary key (institution, id),
    foreign key (institution) references tenant (code)
);
create unique index import_job_one_at_a_time on import_job (institution) where status = 'RUNNING';
create unique index import_job_sent_once on import_job (institution, sent_by, sent_as) where sent_as is not null;
create index import_job_waiting on import_job (turn_at) where status in ('RECEIVED', 'RUNNING');
create index import_job_age on import_job (received_at);
select lock_rows('import_job');
-- The picker sees who waits and takes the lease; it reads no counts and writes no progress.
grant select (institution, id, kind, mode, status, attempts, worker, lease_until, received_at, turn_at),
      update (status, attempts, worker, lease_until, turn_at), delete on import_job to gdnn_plumbing;
create policy pick on import_job for select to gdnn_plumbing using (true);
create policy lease on import_job for update to gdnn_plumbing using (status in ('RECEIVED', 'RUNNING'));
create policy purge on import_job for delete to gdnn_plumbing using (
    received_at < now() - interval '90 days' or status = 'UPLOADING' and received_at < now() - interval '1 day');

-- The upload itself, in order; gone when the job ends. Nobody but the institution may read it.
-- owner: kit.imports
create table import_chunk (
    institution text not null,
    job         uuid not null,
    number      int not null,
    content     bytea storage external not null,
    primary key (institution, job, number),
    foreign key (institution, job) references import_job (institution, id) on delete cascade
);
alter table import_chunk enable row level security;
grant select, insert, delete on import_chunk to gdnn_institution;
create policy own_institution on import_chunk to gdnn_institution using (institution = (select current_setting('app.tenant', true)));

-- Digests of the business keys one file has named so far: a key named twice is refused, whichever slice it stands in.
-- No foreign key: a job's end deletes its keys, nothing writes keys for a job that is over, and the check of each row cost
-- more than the row.
-- owner: kit.imports
create table import_key (
    institution text not null,
    job         uuid not null,
    key         uuid not null,
    primary key (institution, job, key)
);
alter table import_key enable row level security;
grant select, insert, delete on import_key to gdnn_institution;
create policy own_institution on import_key to gdnn_institution using (institution = (select current_setting('app.tenant', true)));

-- Why a line was refused: a code and its limits, never the value itself.
-- owner: kit.imports
create table import_error (
    institution text not null,
    job         uuid not null,
    line        bigint not null,
    column_name text not null,
    code        text not null,
    bundle      text not null,
    arguments   text[] not null,
    primary key (institution, job, line, column_name),
    foreign key (institution, job) references import_job (institution, id) on delete cascade
);
alter table import_error enable row level security;
grant select, insert, delete on import_error to gdnn_institution;
create policy own_institution on import_error to gdnn_institution using (institution = (select current_setting('app.tenant', true)));

-- What is odd about a line that was taken over all the same: a code, never the value itself.
-- owner: kit.imports
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

-- In which lines rows begin that were accepted, a row for each step of the job.
-- owner: kit.imports
create table import_accepted (
    institution text not null,
    job         uuid not null,
    last_line   bigint not null,
    lines       int8multirange not null,
    primary key (institution, job, last_line),
    foreign key (institution, job) references import_job (institution, id) on delete cascade
);
alter table import_accepted enable row level security;
grant select, insert, delete on import_accepted to gdnn_institution;
create policy own_institution on import_accepted to gdnn_institution using (institution = (select current_setting('app.tenant', true)));

-- A receipt is evidence for as long as somebody keeps it: its key stays published when another takes its place.
-- owner: kit.imports
create table import_receipt_key (
    number     int not null primary key,
    key_id     text not null unique,
    public_key bytea not null,
    sealed_key bytea not null, -- PKCS 8, by the key of personal numbers
    begun_at   timestamptz not null default now()
);
alter table import_receipt_key enable row level security;
grant select (number, key_id, public_key) on import_receipt_key to gdnn_public;
grant select, insert on import_receipt_key to gdnn_plumbing;
create policy anyone on import_receipt_key for select to gdnn_public, gdnn_plumbing using (true);
create policy begin_key on import_receipt_key for insert to gdnn_plumbing with check (true);
