create table probe (
    institution text not null,
    id          uuid not null,
    version     bigint not null,
    name        text not null,
    primary key (institution, id),
    foreign key (institution) references tenant (code)
);
select lock_rows('probe');
select follow_changes('probe', 'PROBES');
