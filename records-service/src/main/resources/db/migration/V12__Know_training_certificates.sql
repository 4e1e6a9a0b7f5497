-- What training-service tells of its certificates: the keys that sign them, and commitments for the log. No certificate, no
-- number and no person.

-- The public half of every key that an institution signs certificates of training with. No check of a diploma looks here.
-- owner: credentials.keys
create table training_key (
    institution text not null,
    key_id      text not null check (key_id ~ '^training-[0-9a-f]{16}$'),
    public_key  bytea not null,
    valid_from  timestamptz not null,
    valid_to    timestamptz not null,
    started_at  timestamptz not null,
    retired_at  timestamptz,
    compromised boolean not null default false,
    primary key (institution, key_id),
    check (not compromised or retired_at is not null)
);
select lock_copy('training_key');
revoke update, delete on training_key from gdnn_ministry;
grant update (retired_at, compromised) on training_key to gdnn_ministry;
-- Anyone: to check what it signed.
grant select on training_key to gdnn_public;
create policy anyone on training_key for select to gdnn_public using (true);

-- A leaf of the log for each act on a certificate of training, of a kind of its own beside those of the register.
-- owner: register.log
create table certificate_leaf (
    institution text not null,
    certificate uuid not null,
    act         int not null check (act between 1 and 2), -- its issue, its revocation
    commitment  bytea not null check (octet_length(commitment) = 32),
    recorded_at timestamptz not null default now(),
    log_index   bigint,
    primary key (institution, certificate, act)
);
create index certificate_leaf_pending on certificate_leaf (recorded_at, institution, certificate, act)
    where log_index is null;
create index certificate_leaf_index on certificate_leaf (log_index);
create index certificate_leaf_hash on certificate_leaf using hash (sha256('\x00'::bytea || commitment));
select lock_copy('certificate_leaf');
revoke update, delete on certificate_leaf from gdnn_ministry;
-- The sequencer gives an index to a leaf that has none; nobody changes one that is given.
grant select, update (log_index) on certificate_leaf to gdnn_plumbing;
create policy sequence on certificate_leaf for select to gdnn_plumbing using (true);
create policy give_index on certificate_leaf for update to gdnn_plumbing
    using (log_index is null) with check (log_index is not null);
-- Anyone: where a commitment stands.
grant select (commitment, log_index) on certificate_leaf to gdnn_public;
create policy anyone on certificate_leaf for select to gdnn_public using (true);
