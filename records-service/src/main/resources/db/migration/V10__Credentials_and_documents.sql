-- A credential per content and seal of a diploma, as it was signed: the document, its Data Integrity proof and its JWT. The
-- highest seal of a content is the one to believe.
-- owner: credentials.diploma
create table diploma_credential (
    institution     text not null,
    diploma         uuid not null,
    content_version int not null,
    seal            int not null default 1,
    public_id       text not null,
    key_id          text not null,
    status_list     int not null,
    status_index    int not null,
    document        text not null,
    proof           text not null,
    jwt_header      text not null,
    jwt_signature   bytea not null,
    made_at         timestamptz not null default now(),
    primary key (institution, diploma, content_version, seal),
    unique (institution, status_list, status_index),
    foreign key (institution, diploma, content_version)
        references diploma_content (institution, diploma, content_version),
    foreign key (institution, key_id) references institution_key (institution, key_id),
    foreign key (institution, status_list) references status_list (institution, number)
);
-- Not unique, as the diploma's own: 160 random bits need no check.
create index diploma_credential_public_id on diploma_credential (public_id);
select lock_rows('diploma_credential');
revoke update, delete on diploma_credential from gdnn_institution, gdnn_ministry;
-- Anyone: the credential itself, and the key it was signed with, by which each answer about a diploma is checked.
grant select (institution, diploma, content_version, seal, public_id, key_id, status_list, status_index, document, proof,
              jwt_header, jwt_signature) on diploma_credential to gdnn_public;
create policy anyone on diploma_credential for select to gdnn_public using (true);

-- The beginning that the documents of the whole country share: paper, faces, colour profile. No personal data. No school can
-- put other bytes under a digest that others use.
-- owner: credentials.document
create table document_template (
    digest bytea not null primary key,
    prefix bytea storage external not null,
    constraint digest_of_prefix check (digest = sha256(prefix))
);
alter table document_template enable row level security;
grant select, insert on document_template to gdnn_institution;
grant select on document_template to gdnn_public, gdnn_province, gdnn_ministry;
create policy shared on document_template to gdnn_institution using (true) with check (true);
create policy read on document_template for select to gdnn_public, gdnn_province, gdnn_ministry using (true);

-- The signed document of each version of the content and each seal: template and rest, one behind the other, are the file.
-- What is added behind it later, timestamps and what belongs to them, is a further revision: only what was added, so that
-- nothing before it can differ, and the digest of all of it.
-- owner: credentials.document
create table diploma_document (
    institution     text not null,
    diploma         uuid not null,
    content_version int not null,
    seal            int not null default 1,
    revision        int not null default 1 check (revision > 0),
    template        bytea not null references document_template (digest),
    rest            bytea storage external not null,
    digest          bytea not null,
    key_id          text not null,
    -- The own key of whoever signed the diploma, where documents are signed by persons too.
    signer_key_id   text,
    made_at         timestamptz not null,
    primary key (institution, diploma, content_version, seal, revision),
    foreign key (institution, diploma, content_version)
        references diploma_content (institution, diploma, content_version)
);
-- A document that somebody brings along is found by its digest.
create index diploma_document_digest on diploma_document (digest);
select lock_rows('diploma_document');
revoke update, delete on diploma_document from gdnn_institution, gdnn_ministry;
-- Anyone: the document of the content in force, of diplomas that anyone may see.
grant select on diploma_document to gdnn_public;
create policy in_force on diploma_document for select to gdnn_public using (exists (
    select from diploma d where d.institution = diploma_document.institution and d.id = diploma_document.diploma
        and d.content_version = diploma_document.content_version));

-- Of which diploma a document is whose words were corrected since. The document itself is handed out no more; whoever brings
-- it along has it already, and this tells no more than that it was genuine.
create function document_of_earlier_words(sought bytea) returns table (public_id text, made_at timestamptz)
    language sql stable security definer set search_path = public, pg_temp as $$
    select d.public_id, f.made_at from diploma_document k
    join diploma_document f on f.institution = k.institution and f.diploma = k.diploma
         and f.content_version = k.content_version and f.seal = k.seal and f.revision = 1
    join diploma d on d.institution = k.institution and d.id = k.diploma
    where k.digest = sought and k.content_version < d.content_version
$$;
revoke execute on function document_of_earlier_words(bytea) from public;
grant execute on function document_of_earlier_words(bytea) to gdnn_public;

-- When the document in force of each diploma is to get its next archive timestamp, and how long it can be verified by itself.
-- owner: credentials.document
create table document_renewal (
    institution     text not null,
    diploma         uuid not null,
    content_version int not null,
    seal            int not null,
    level           text not null check (level in ('B', 'T', 'LT', 'LTA')),
    renew_at        timestamptz not null,
    taken_up_at     timestamptz,
    primary key (institution, diploma),
    foreign key (institution, diploma) references diploma (institution, id)
);
create index document_renewal_due on document_renewal (renew_at);
select lock_rows('document_renewal');
revoke insert, update, delete on document_renewal from gdnn_ministry;

-- The signed document of a certified copy, one for each, the same whenever it is asked for.
-- owner: credentials.document
create table certified_copy_document (
    institution     text not null,
    copy            uuid not null,
    diploma         uuid not null,
    content_version int not null,
    pdf             bytea storage external not null,
    digest          bytea not null,
    key_id          text not null,
    made_at         timestamptz not null,
    primary key (institution, copy),
    foreign key (institution, copy) references certified_copy (institution, id),
    foreign key (institution, diploma) references diploma (institution, id)
);
create index certified_copy_document_digest on certified_copy_document (digest);
select lock_rows('certified_copy_document');
revoke update, delete on certified_copy_document from gdnn_institution, gdnn_ministry;
-- Anyone who brings a copy along is told of which diploma it is, and whether the register still says that.
grant select (institution, diploma, content_version, digest, made_at) on certified_copy_document to gdnn_public;
create policy given on certified_copy_document for select to gdnn_public using (exists (
    select from diploma d where d.institution = certified_copy_document.institution
        and d.id = certified_copy_document.diploma));

-- A version of a school's own form of the transcript: by which name, from which day, and by which two people.
-- owner: credentials.template
create table transcript_template (
    institution   text not null,
    version       int not null check (version > 0),
    code          text not null,
    in_force_from date not null,
    request       uuid not null,
    proposed_by   text not null,
    approved_by   text not null,
    approved_at   timestamptz not null default now(),
    primary key (institution, version),
    foreign key (institution) references tenant (code)
);
select lock_rows('transcript_template');
revoke update, delete on transcript_template from gdnn_institution, gdnn_ministry;

-- What stands on the page, one below the other, in both languages, with fields in braces.
-- owner: credentials.template
create table transcript_template_block (
    institution text not null,
    version     int not null,
    position    int not null,
    kind        text not null check (kind in ('TITLE', 'FACT', 'TEXT', 'NOTE', 'RESULTS')),
    label_vi    text,
    label_en    text,
    text_vi     text,
    text_en     text,
    primary key (institution, version, position),
    foreign key (institution, version) references transcript_template (institution, version),
    constraint both_languages check ((label_vi is null) = (label_en is null) and (text_vi is null) = (text_en is null))
);
select lock_rows('transcript_template_block');
revoke update, delete on transcript_template_block from gdnn_institution, gdnn_ministry;

-- What is to be sealed anew, as it was asked for: since when the disowned key cannot be relied on, and whether the diplomas
-- were named one by one after a closer look. The rest of the order is the job's.
-- owner: credentials.reseal
create table reseal_order (
    institution       text not null,
    job               uuid not null,
    key_id            text not null,
    compromised_since timestamptz not null,
    examined          boolean not null,
    primary key (institution, job),
    foreign key (institution, job) references job (institution, id),
    foreign key (institution, key_id) references institution_key (institution, key_id)
);
select lock_rows('reseal_order');
revoke update, delete on reseal_order from gdnn_institution, gdnn_ministry;
