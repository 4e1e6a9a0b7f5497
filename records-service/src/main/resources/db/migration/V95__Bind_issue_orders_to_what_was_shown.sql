-- What each diploma of an order was to say when the order was made: the signature covers that, and nothing else is issued.
create table issue_item (
    institution text not null,
    province    text not null default tenant_province(),
    job         uuid not null,
    position    int not null,
    digest      bytea not null,
    primary key (institution, job, position),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, job, position) references job_item (institution, job, position)
);
select lock_rows('issue_item');
revoke update, delete on issue_item from gdnn_institution, gdnn_ministry;
