-- The public half of every key an institution, a province or the ministry has signed with. A row stays for as long as something it signed may be
-- checked; all that is ever added to one is when it was retired, and whether because somebody else may have it.
-- owner: credential.key
create table institution_key (
    institution  text not null,
    key_id       text not null,
    use          text not null check (use in ('CREDENTIAL', 'DOCUMENT', 'TRAINING', 'SIGNER')),
    -- The account of the person whose own key it is.
    holder       text,
    algorithm    text not null check (algorithm in ('Ed25519', 'ES256')),
    public_key   bytea not null,
    certificates bytea[] not null check (cardinality(certificates) > 0),
    valid_from   timestamptz not null,
    valid_to     timestamptz not null,
    started_at   timestamptz not null default now(),
    retired_at   timestamptz,
    compromised  boolean not null default false,
    -- From when on somebody else may have had it, as its report says.
    compromised_since timestamptz,
    primary key (institution, key_id),
    foreign key (institution) references body (code),
    -- No body signs diplomas, nor does anyone in its name.
    constraint institution_key_of_body check (institution = upper(institution) or use in ('TRAINING', 'DOCUMENT')),
    check (not compromised or retired_at is not null),
    check (compromised or compromised_since is null),
    constraint institution_key_holder check ((use = 'SIGNER') = (holder is not null))
);
create unique index institution_key_in_use on institution_key (institution, use, holder) nulls not distinct
    where retired_at is null;
-- Few schools ever disown a key: whether one of theirs is among them is asked with every answer.
create index institution_key_disowned on institution_key (institution, key_id) where compromised;
select lock_rows('institution_key');
revoke update, delete on institution_key from gdnn_institution, gdnn_ministry;
grant update (retired_at, compromised, compromised_since) on institution_key to gdnn_institution;
select open_to_body('institution_key', 'select, insert, update (retired_at, compromised, compromised_since)');
-- Anyone: every key, to check what it signed; not whose account it belongs to.
grant select (institution, key_id, use, algorithm, public_key, certificates, valid_from, valid_to, started_at,
              retired_at, compromised, compromised_since) on institution_key to gdnn_public;
create policy anyone on institution_key for select to gdnn_public using (true);
