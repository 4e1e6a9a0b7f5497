-- The leaf of an act: what hides its text, what it commits to, and those facts of the diploma that a later act may change.
-- No foreign key to the act: whether both are there is for the audit to say.
-- owner: register.log
create table register_leaf (
    institution   text not null,
    diploma       uuid not null,
    act           int not null,
    salt          bytea not null check (octet_length(salt) = 32),
    withheld_salt bytea not null check (octet_length(withheld_salt) = 32),
    withheld      bytea not null check (octet_length(withheld) = 32),
    commitment    bytea not null check (octet_length(commitment) = 32),
    issued_on     date,
    signed_by     text,
    signer_title  text,
    signed_on     date,
    recorded_at   timestamptz not null default now(),
    log_index     bigint,
    primary key (institution, diploma, act),
    foreign key (institution) references tenant (code)
);
create index register_leaf_pending on register_leaf (recorded_at, institution, diploma, act) where log_index is null;
-- Not unique: the sequencer's lock makes it so, and a check across institutions could not be distributed.
create index register_leaf_index on register_leaf (log_index);
create index register_leaf_hash on register_leaf using hash (sha256('\x00'::bytea || commitment));
select lock_rows('register_leaf');
revoke update, delete on register_leaf from gdnn_institution, gdnn_ministry;
-- The sequencer gives an index to a leaf that has none; nobody changes one that is given.
grant select (institution, diploma, act, commitment, recorded_at, log_index), update (log_index)
    on register_leaf to gdnn_plumbing;
create policy sequence on register_leaf for select to gdnn_plumbing using (true);
create policy give_index on register_leaf for update to gdnn_plumbing
    using (log_index is null) with check (log_index is not null);
-- Anyone: what a leaf of an issued diploma commits to, apart from what is withheld.
grant select (institution, diploma, act, salt, withheld, commitment, issued_on, signed_by, signer_title, signed_on,
              recorded_at, log_index)
    on register_leaf to gdnn_public;
create policy issued on register_leaf for select to gdnn_public using (exists (
    select from diploma d where d.institution = register_leaf.institution and d.id = register_leaf.diploma));

-- The country's logs: hashes by level, the leaves' contents at level -1. A tile grows until it is full.
-- owner: register.tree
create table log_tile (
    log     int not null default 1 check (log > 0),
    level   smallint not null check (level between -1 and 63),
    number  bigint not null check (number >= 0),
    content bytea storage external not null,
    primary key (log, level, number)
);
alter table log_tile enable row level security;
grant select on log_tile to gdnn_public, gdnn_institution, gdnn_province, gdnn_ministry, gdnn_plumbing;
grant insert, update (content) on log_tile to gdnn_plumbing;
create policy anyone on log_tile for select to gdnn_public, gdnn_institution, gdnn_province, gdnn_ministry, gdnn_plumbing
    using (true);
create policy begin_tile on log_tile for insert to gdnn_plumbing with check (true);
create policy continue_tile on log_tile for update to gdnn_plumbing using (true);

create function only_grows() returns trigger language plpgsql as $$
begin
    if substr(new.content, 1, octet_length(old.content)) <> old.content then
        raise exception 'a tile only grows';
    end if;
    return new;
end
$$;
create trigger only_grows before update on log_tile for each row execute function only_grows();

-- Every tree that was published; the same one again where witnesses cosigned it later.
-- owner: register.tree
create table log_checkpoint (
    log         int not null default 1 check (log > 0),
    size        bigint not null,
    root        bytea not null,
    note        text not null,
    signed_at   timestamptz not null default now(),
    cosigned_at timestamptz,
    primary key (log, size, signed_at)
);
alter table log_checkpoint enable row level security;
grant select on log_checkpoint to gdnn_public, gdnn_institution, gdnn_province, gdnn_ministry, gdnn_plumbing;
grant insert on log_checkpoint to gdnn_plumbing;
create policy anyone on log_checkpoint for select
    to gdnn_public, gdnn_institution, gdnn_province, gdnn_ministry, gdnn_plumbing using (true);
create policy sign on log_checkpoint for insert to gdnn_plumbing with check (true);

-- A new log in the place of one that was lost: one person of the ministry asks for it, another approves. Its first leaf is
-- the last known checkpoint of the log before.
-- owner: register.opening
create table log_opening (
    id              uuid not null primary key,
    last_checkpoint text not null,
    reason          text not null,
    requested_by    text not null,
    requested_name  text not null,
    requested_at    timestamptz not null default now(),
    outcome         text check (outcome in ('APPROVED', 'REJECTED')),
    decided_by      text,
    decided_name    text,
    decided_at      timestamptz,
    log             int unique check (log > 1),
    check ((outcome is null) = (decided_by is null)),
    check ((outcome is not distinct from 'APPROVED') = (log is not null)),
    check (outcome is distinct from 'APPROVED' or decided_by <> requested_by)
);
create unique index log_opening_pending on log_opening ((true)) where outcome is null;
alter table log_opening enable row level security;
grant select, insert (id, last_checkpoint, reason, requested_by, requested_name),
      update (outcome, decided_by, decided_name, decided_at, log)
    on log_opening to gdnn_ministry;
create policy ask on log_opening to gdnn_ministry using (true);

-- The logs after the first: what each begins with, and the two people who decided so.
-- owner: register.tree
create table log_begun (
    log          int not null primary key check (log > 1),
    first_leaf   text not null,
    requested_by text not null,
    approved_by  text not null check (approved_by <> requested_by),
    begun_at     timestamptz not null default now()
);
alter table log_begun enable row level security;
grant select on log_begun to gdnn_ministry, gdnn_plumbing;
grant insert on log_begun to gdnn_ministry;
create policy read_begun on log_begun for select to gdnn_ministry, gdnn_plumbing using (true);
create policy begin_log on log_begun for insert to gdnn_ministry with check (true);

-- An audit compares every row of the register with the log; it goes on where a worker that died left it.
-- owner: register.audit
create table register_audit (
    id           uuid not null primary key,
    institution  text references tenant (code),
    requested_by text not null,
    requested_at timestamptz not null default now(),
    status       text not null default 'WAITING' check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    phase        text not null default 'LEAVES' check (phase in ('LEAVES', 'DIPLOMAS', 'COUNTERS', 'END')),
    log          int not null default 1,
    tree_size    bigint not null,
    position     bigint not null default 0,
    range_state  bytea not null default '',
    cursor       text not null default '',
    checked      bigint not null default 0,
    expected     bigint not null,
    findings     bigint not null default 0,
    attempts     int not null default 0,
    worker       uuid,
    lease_until  timestamptz,
    finished_at  timestamptz
);
create index register_audit_waiting on register_audit (id) where status in ('WAITING', 'RUNNING');
alter table register_audit enable row level security;
grant select, insert,
      update (status, phase, position, range_state, cursor, checked, findings, attempts, worker, lease_until, finished_at)
    on register_audit to gdnn_ministry;
create policy everything on register_audit to gdnn_ministry using (true);

-- owner: register.audit
create table register_audit_finding (
    audit       uuid not null references register_audit (id),
    number      bigint not null,
    kind        text not null check (kind in ('ROW_CHANGED', 'ROW_MISSING', 'ROW_NOT_LOGGED', 'LEAF_REORDERED',
                                              'TREE_MISMATCH', 'STATE_MISMATCH', 'REGISTER_GAP')),
    institution text,
    diploma     uuid,
    act         int,
    log_index   bigint,
    what        text not null,
    primary key (audit, number)
);
alter table register_audit_finding enable row level security;
grant select, insert on register_audit_finding to gdnn_ministry;
create policy everything on register_audit_finding to gdnn_ministry using (true);
