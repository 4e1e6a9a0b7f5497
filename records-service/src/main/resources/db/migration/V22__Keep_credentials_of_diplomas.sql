-- A credential per content of a diploma, as it was signed: the document, its Data Integrity proof and its JWT.
create table diploma_credential (
    institution     text not null,
    province        text not null default tenant_province(),
    diploma         uuid not null,
    content_version int not null,
    public_id       text not null,
    key_id          text not null,
    status_list     int not null,
    status_index    int not null,
    document        text not null,
    proof           text not null,
    jwt_header      text not null,
    jwt_signature   bytea not null,
    made_at         timestamptz not null default now(),
    primary key (institution, diploma, content_version),
    unique (institution, status_list, status_index),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, diploma, content_version)
        references diploma_content (institution, diploma, content_version),
    foreign key (institution, key_id) references institution_key (institution, key_id),
    foreign key (institution, status_list) references status_list (institution, number)
);
-- Not unique, as the diploma's own: 160 random bits need no check.
create index diploma_credential_public_id on diploma_credential (public_id);
select lock_rows('diploma_credential');
revoke update, delete on diploma_credential from gdnn_institution, gdnn_ministry;
grant select (institution, diploma, content_version, public_id, status_list, status_index, document, proof, jwt_header,
              jwt_signature) on diploma_credential to gdnn_public;
create policy anyone on diploma_credential for select to gdnn_public using (true);
