-- Certificates of completed trainings: their numbers, the credential of each as it was signed, every act on one as the
-- country's log keeps it, and what still waits for one.

-- How numbers of certificates look from a year on; without a row the default pattern stands.
-- owner: certificate
create table certificate_pattern (
    institution text not null,
    year        int not null,
    pattern     text not null,
    primary key (institution, year),
    foreign key (institution) references body (code)
);
select lock_rows('certificate_pattern');
select open_to_body('certificate_pattern', 'select, insert, update (pattern)');

-- One row per series of numbers; its lock makes the numbers gap-free.
-- owner: certificate
create table certificate_counter (
    institution text not null,
    series      text not null,
    last_number bigint not null,
    primary key (institution, series),
    foreign key (institution) references body (code)
);
select lock_rows('certificate_counter');
select open_to_body('certificate_counter', 'select, insert, update (last_number)');

-- Whose key signs the certificate of a completion: the body's that keeps the course which was taken, else the school's own. As the
-- owner of the tables, for a school that moved sees no session of its former province.
create function issuer_of(school text, session uuid) returns text language sql stable security definer
    set search_path = public, pg_temp as $$
    select coalesce((select coalesce(s.institution, 'province-' || s.province, 'ministry')
        from course_session s where s.id = issuer_of.session), school)
$$;
revoke execute on function issuer_of(text, uuid) from public;
grant execute on function issuer_of(text, uuid) to gdnn_institution, gdnn_ministry;

-- What a certificate says stands in it for ever; all that is added is that it was revoked. The school is that of the person who
-- completed the training, whoever signed.
-- owner: certificate
create table certificate (
    institution       text not null,
    id                uuid not null,
    version           bigint not null default 0,
    -- Begins with a letter that no diploma's id has: the address alone says whom to ask.
    public_id         text not null check (public_id ~ '^u[0-9a-hjkmnp-tv-z]{32}$'),
    completion        uuid not null,
    staff_member      uuid not null,
    issuer            text not null, -- the code of the body whose key signed it
    issuer_name       text not null,
    school_name       text not null,
    number            text not null,
    number_folded     text not null generated always as (folded_number(number)) stored,
    full_name         text not null,
    date_of_birth     birth_date not null,
    subject           text not null,
    title             text not null,
    provider          text not null,
    components        text[] not null,
    completed_on      date not null,
    issued_on         date not null,
    issued_at         timestamptz not null,
    issued_by         text not null, -- the account; empty where the completion itself brought it about
    valid_until       date, -- the first day on which it holds no more; null: for ever
    key_id            text not null,
    status_list       int not null,
    status_index      int not null,
    document          text not null,
    proof             text not null,
    jwt_header        text not null,
    jwt_signature     bytea not null,
    revoked_from      date,
    revocation_reason text,
    revoked_by        text,
    primary key (institution, id),
    constraint certificate_number_taken unique (issuer, number_folded),
    unique (issuer, status_list, status_index),
    foreign key (institution, completion) references completed_training (institution, id),
    foreign key (issuer, key_id) references institution_key (institution, key_id),
    foreign key (issuer, status_list) references status_list (institution, number),
    check (num_nonnulls(revoked_from, revocation_reason, revoked_by) in (0, 3))
);
-- One certificate in force for a completion; where one was revoked for its words another may take its place.
create unique index certificate_issued_already on certificate (institution, completion) where revoked_from is null;
create index certificate_of_completion on certificate (institution, completion);
create index certificate_of_key on certificate (institution, key_id, id);
create index certificate_of_issuer on certificate (issuer, institution, id);
create index certificate_of_member on certificate (institution, staff_member, id);
-- Not unique: 160 random bits need no check, and a check across institutions could not be distributed.
create index certificate_public_id on certificate (public_id);
select lock_rows('certificate');
revoke update, delete on certificate from gdnn_institution, gdnn_ministry;
grant update (version, revoked_from, revocation_reason, revoked_by) on certificate to gdnn_institution;
create policy revoked_once on certificate as restrictive for update to gdnn_institution, gdnn_body
    using (revoked_from is null) with check (revoked_from is not null);
-- A school's certificate under the key of another is of a course which that one keeps, and of nothing else.
create policy issued_by_keeper on certificate as restrictive for insert to gdnn_institution, gdnn_ministry with check (issuer =
    (select issuer_of(t.institution, t.session) from completed_training t
     where t.institution = certificate.institution and t.id = certificate.completion));
-- It revokes what it issued itself; what another issued, where it rests on nothing any more.
create policy revoked_by_issuer on certificate as restrictive for update to gdnn_institution using (issuer = institution
    or exists (select from completed_training t where t.institution = certificate.institution and t.id = certificate.completion
        and (t.annulled_on is not null or t.standing = 'REFUSED')));
-- The body that issued it sees it, at whatever school, and revokes it.
grant select, update (version, revoked_from, revocation_reason, revoked_by) on certificate to gdnn_body;
create policy issued_by_body on certificate for select to gdnn_body using (issuer = (select current_setting('app.tenant', true)));
create policy revoked_by_body on certificate for update to gdnn_body using (issuer = (select current_setting('app.tenant', true)));
create policy issued_by_province on certificate for select to gdnn_province
    using (issuer = 'province-' || (select current_setting('app.province', true)));
create policy of_certificate on outbox for insert to gdnn_body with check (aggregatetype = 'training.certificate'
    and exists (select from certificate c where c.institution = tenant and c.id = aggregateid::uuid));
-- Anyone with the public id: what the paper says and what became of it; not why, nor by whose hand.
grant select (institution, id, public_id, issuer, issuer_name, school_name, number, full_name, subject, title, provider, components,
              completed_on, issued_on, issued_at, valid_until, key_id, status_list, status_index, document, proof, jwt_header,
              jwt_signature, revoked_from) on certificate to gdnn_public;
create policy anyone on certificate for select to gdnn_public using (true);

-- Acts on a certificate, 1 its issue and 2 its revocation, as they were told to the log: what hides the text, and the text.
-- owner: certificate
create table certificate_act (
    institution text not null,
    certificate uuid not null,
    act         int not null check (act between 1 and 2),
    salt        bytea not null check (octet_length(salt) = 32),
    text        text not null,
    commitment  bytea not null check (octet_length(commitment) = 32),
    recorded_at timestamptz not null,
    primary key (institution, certificate, act),
    foreign key (institution, certificate) references certificate (institution, id)
);
select lock_rows('certificate_act');
revoke update, delete on certificate_act from gdnn_institution, gdnn_ministry;
grant insert on certificate_act to gdnn_body;
create policy revoked_by_body on certificate_act for insert to gdnn_body with check (act = 2 and exists (
    select from certificate c where c.institution = certificate_act.institution and c.id = certificate_act.certificate
      and c.revoked_from is not null));
grant select on certificate_act to gdnn_public;
create policy anyone on certificate_act for select to gdnn_public using (true);

-- What is to be done for completions and was not done yet: a certificate for one that was completed here, the end of one whose
-- completion was refused. A row is written with the completion, by the database itself, and goes when it is done.
-- owner: certificate
create table certificate_due (
    institution text not null,
    completion  uuid not null,
    act         text not null check (act in ('ISSUE', 'REVOKE')),
    since       timestamptz not null default now(),
    reason      text, -- the refusal that stood in the way last
    attempts    int not null default 0,
    worker      uuid,
    lease_until timestamptz,
    primary key (institution, completion),
    foreign key (institution, completion) references completed_training (institution, id)
);
create index certificate_due_since on certificate_due (since);
select lock_rows('certificate_due');
grant select (institution, completion, since, attempts, worker, lease_until), update (attempts, worker, lease_until)
    on certificate_due to gdnn_plumbing;
create policy pick on certificate_due for select to gdnn_plumbing using (true);
create policy lease on certificate_due for update to gdnn_plumbing using (true);

-- As the owner of the tables: whoever judges a completion has no rights on certificates.
create function keep_certificate_due() returns trigger language plpgsql security definer
    set search_path = public, pg_temp as $$
begin
    delete from certificate_due where institution = new.institution and completion = new.id;
    if new.annulled_on is null and new.standing = 'COMPLETED' then
        insert into certificate_due (institution, completion, act) values (new.institution, new.id, 'ISSUE');
    elsif new.standing = 'REFUSED' then
        insert into certificate_due (institution, completion, act)
        select c.institution, c.completion, 'REVOKE' from certificate c
        where c.institution = new.institution and c.completion = new.id and c.revoked_from is null;
    end if;
    return null;
end $$;
revoke execute on function keep_certificate_due() from public;
create trigger certificate_due_at_entry after insert on completed_training
    for each row when (new.standing = 'COMPLETED') execute function keep_certificate_due();
create trigger certificate_due_at_change after update on completed_training
    for each row when (old.standing <> new.standing or old.annulled_on is distinct from new.annulled_on)
    execute function keep_certificate_due();

-- The beginning that files share: paper, faces, colour profile. No personal data. No school can put other bytes under a digest
-- that others use.
-- owner: certificate
create table certificate_template (
    digest bytea not null primary key,
    prefix bytea storage external not null,
    constraint digest_of_prefix check (digest = sha256(prefix))
);
alter table certificate_template enable row level security;
grant select, insert on certificate_template to gdnn_institution;
grant select on certificate_template to gdnn_public, gdnn_province, gdnn_ministry;
create policy shared on certificate_template to gdnn_institution using (true) with check (true);
create policy read on certificate_template for select to gdnn_public, gdnn_province, gdnn_ministry using (true);

-- The sealed file of a certificate: template and rest, one behind the other; made once and never changed.
-- owner: certificate
create table certificate_document (
    institution text not null,
    certificate uuid not null,
    template    bytea not null references certificate_template (digest),
    rest        bytea storage external not null,
    digest      bytea not null,
    key_id      text not null,
    made_at     timestamptz not null,
    primary key (institution, certificate),
    foreign key (institution, certificate) references certificate (institution, id)
);
create index certificate_document_of_key on certificate_document (institution, key_id, certificate);
select lock_rows('certificate_document');
revoke update, delete on certificate_document from gdnn_institution, gdnn_ministry;
grant select on certificate_document to gdnn_public;
create policy anyone on certificate_document for select to gdnn_public using (true);
