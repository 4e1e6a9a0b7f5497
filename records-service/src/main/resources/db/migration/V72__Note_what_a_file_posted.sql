-- The transactions in which a file posted results: they tell a line named twice in one file from a result posted before.
create table result_batch (
    institution text not null,
    province    text not null default tenant_province(),
    job         uuid not null,
    posted_in   xid8 not null default pg_current_xact_id(),
    primary key (institution, job, posted_in),
    foreign key (institution, province) references tenant (code, province) on update cascade
);
select lock_rows('result_batch');
revoke update, delete on result_batch from gdnn_institution, gdnn_ministry;
