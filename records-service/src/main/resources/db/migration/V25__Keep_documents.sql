-- What a school prints beside the words of the register: its name in English, its head's title, the place of issue.
create table document_wording (
    institution        text not null primary key,
    province           text not null default tenant_province(),
    english_name       text,
    head_title         text not null,
    english_head_title text not null,
    place              text,
    foreign key (institution, province) references tenant (code, province) on update cascade
);
select lock_rows('document_wording');

create table occupation_wording (
    institution     text not null,
    province        text not null default tenant_province(),
    occupation_code text not null,
    english_name    text not null,
    primary key (institution, occupation_code),
    foreign key (institution, province) references tenant (code, province) on update cascade
);
select lock_rows('occupation_wording');

-- "chương trình chất lượng cao" stands on diplomas of such programmes.
alter table diploma_content add column high_quality boolean not null default false;
grant select (high_quality) on diploma_content to gdnn_public;

-- The beginning that the documents of the whole country share: paper, faces, colour profile. No personal data.
create table document_template (
    digest bytea not null primary key,
    prefix bytea not null
);
alter table document_template alter column prefix set storage external;
alter table document_template enable row level security;
grant select, insert on document_template to gdnn_institution;
grant select on document_template to gdnn_public, gdnn_province, gdnn_ministry;
create policy shared on document_template to gdnn_institution using (true) with check (true);
create policy read on document_template for select to gdnn_public, gdnn_province, gdnn_ministry using (true);

-- The signed document of each version of the content, made once: template and rest, one behind the other, are the file.
create table diploma_document (
    institution     text not null,
    province        text not null default tenant_province(),
    diploma         uuid not null,
    content_version int not null,
    template        bytea not null references document_template (digest),
    rest            bytea not null,
    digest          bytea not null,
    key_id          text not null,
    made_at         timestamptz not null,
    primary key (institution, diploma, content_version),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, diploma, content_version)
        references diploma_content (institution, diploma, content_version)
);
alter table diploma_document alter column rest set storage external;
select lock_rows('diploma_document');
revoke update, delete on diploma_document from gdnn_institution, gdnn_ministry;
grant select on diploma_document to gdnn_public;
create policy in_force on diploma_document for select to gdnn_public using (exists (
    select from diploma d where d.institution = diploma_document.institution and d.id = diploma_document.diploma
        and d.content_version = diploma_document.content_version));
