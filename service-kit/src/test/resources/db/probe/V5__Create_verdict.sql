-- What is said of a school by those who stand over it; the school itself says nothing here.
create table verdict (
    institution text not null,
    id          uuid not null,
    words       text not null,
    read_by     text,
    primary key (institution, id),
    foreign key (institution) references tenant (code)
);
select lock_rows('verdict');
revoke insert, update, delete on verdict from gdnn_institution, gdnn_ministry;
select open_acts('verdict', 'words');
select follow_changes('verdict', 'VERDICTS');
