-- An audit compares every row of the register with the log; it goes on where a worker that died left it.
create table register_audit (
    id           uuid not null primary key,
    institution  text references tenant (code) on update cascade,
    requested_by text not null,
    requested_at timestamptz not null default now(),
    status       text not null default 'WAITING' check (status in ('WAITING', 'RUNNING', 'DONE', 'FAILED')),
    phase        text not null default 'LEAVES' check (phase in ('LEAVES', 'DIPLOMAS', 'COUNTERS', 'END')),
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
