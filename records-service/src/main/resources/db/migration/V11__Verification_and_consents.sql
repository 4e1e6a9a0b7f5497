-- A receipt is evidence for as long as somebody keeps it: its key stays published when another takes its place.
-- owner: verification.lookup
create table receipt_key (
    key_id     text not null primary key,
    public_key bytea not null,
    started_at timestamptz not null default now()
);
alter table receipt_key enable row level security;
grant select on receipt_key to gdnn_public, gdnn_plumbing;
grant insert on receipt_key to gdnn_plumbing;
create policy anyone on receipt_key for select to gdnn_public, gdnn_plumbing using (true);
create policy begin_key on receipt_key for insert to gdnn_plumbing with check (true);

-- What only the holder of a diploma has: a code that the school hands over with it, kept as a digest only.
-- owner: verification.consent
create table holder_code (
    institution text not null,
    diploma     uuid not null,
    code_hash   text not null,
    made_by     text not null,
    made_at     timestamptz not null default now(),
    primary key (institution, diploma),
    foreign key (institution, diploma) references diploma (institution, id)
);
select lock_rows('holder_code');
revoke update, delete on holder_code from gdnn_institution, gdnn_ministry;
grant update (code_hash, made_by, made_at) on holder_code to gdnn_institution;

-- What a holder allows somebody to check. Whoever has the holder's code is the holder; the token is kept as a digest only,
-- and the one change ever made is its withdrawal.
-- owner: verification.consent
create table consent (
    institution  text not null,
    id           uuid not null,
    diploma      uuid not null,
    audience     text not null,
    purpose      text not null,
    token_hash   text not null,
    expires_on   date not null,
    granted_at   timestamptz not null default now(),
    withdrawn_at timestamptz,
    primary key (institution, id),
    unique (institution, token_hash),
    foreign key (institution, diploma) references diploma (institution, id)
);
create index consent_of_diploma on consent (institution, diploma);
select lock_rows('consent');
revoke update, delete on consent from gdnn_institution, gdnn_ministry;
grant update (withdrawn_at) on consent to gdnn_institution;

-- Each use of a token, for the holder to see.
-- owner: verification.consent
create table consent_use (
    institution     text not null,
    id              uuid not null,
    consent         uuid not null,
    stated_audience text not null,
    outcome         text not null,
    used_at         timestamptz not null default now(),
    primary key (institution, id),
    foreign key (institution, consent) references consent (institution, id)
);
create index consent_use_of_consent on consent_use (institution, consent, used_at);
select lock_rows('consent_use');
revoke update, delete on consent_use from gdnn_institution, gdnn_ministry;
