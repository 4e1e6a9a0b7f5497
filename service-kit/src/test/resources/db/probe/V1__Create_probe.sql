create table probe (
    institution text not null,
    province    text not null default tenant_province(),
    id          uuid not null,
    version     bigint not null,
    name        text not null,
    primary key (institution, id),
    foreign key (institution, province) references tenant (code, province) on update cascade
);
select lock_rows('probe');
