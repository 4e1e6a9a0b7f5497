-- A deputy who signs names the decision that assigned the school to him; the head needs none.
alter table diploma add column signer_decision text;
grant update (signer_decision) on diploma to gdnn_institution;

-- What a job of issue is to print; the signature is added once, by whoever approves the job.
create table issue_order (
    institution     text not null,
    province        text not null default tenant_province(),
    job             uuid not null,
    issued_on       date not null,
    serial_prefix   text,
    serial_width    int,
    blank_range     uuid,
    signer          text,
    signer_name     text,
    signer_title    text,
    signer_decision text,
    primary key (institution, job),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, job) references job (institution, id),
    foreign key (institution, blank_range) references blank_range (institution, id),
    check ((serial_prefix is null) <> (blank_range is null))
);
select lock_rows('issue_order');
revoke update, delete on issue_order from gdnn_institution, gdnn_ministry;
grant update (signer, signer_name, signer_title, signer_decision) on issue_order to gdnn_institution;
create policy signed_once on issue_order as restrictive for update to gdnn_institution
    using (signer is null) with check (signer is not null);

create index recognition_of_decision on recognition (institution, decision_number);
create index diploma_of_enrolment on diploma (institution, enrolment) where enrolment is not null;
