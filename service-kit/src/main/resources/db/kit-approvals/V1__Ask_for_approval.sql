-- What one person asks for and another must approve or reject, and the path where; who asked may only withdraw. The outcome
-- is written once.
-- owner: kit.approvals
create table approval_request (
    institution    text not null,
    id             uuid not null,
    kind           text not null,
    subject        uuid not null,
    particulars    bytea not null,
    place          text not null check (place like '/api/%'),
    requested_by   text not null,
    requested_name text not null,
    requested_at   timestamptz not null default now(),
    outcome        text check (outcome in ('APPROVED', 'REJECTED', 'WITHDRAWN')),
    decided_by     text,
    decided_name   text,
    decided_at     timestamptz,
    reason         text,
    primary key (institution, id),
    foreign key (institution) references body (code),
    check ((outcome is null) = (decided_by is null) and (outcome is null) = (decided_at is null)),
    constraint approval_by_requester check ((outcome = 'WITHDRAWN') = (decided_by = requested_by))
);
create unique index approval_pending on approval_request (institution, kind, subject) where outcome is null;
create index approval_of_subject on approval_request (institution, subject);
create index approval_waiting on approval_request (institution, id) where outcome is null;
select lock_rows('approval_request');
revoke update, delete on approval_request from gdnn_institution, gdnn_ministry;
grant update (outcome, decided_by, decided_name, decided_at, reason) on approval_request to gdnn_institution, gdnn_province, gdnn_ministry;
create policy decided_once on approval_request as restrictive for update to gdnn_institution, gdnn_body, gdnn_province, gdnn_ministry
    using (outcome is null) with check (outcome is not null);
select open_to_body('approval_request', 'select, insert, update (outcome, decided_by, decided_name, decided_at, reason)');
-- What the officers of a province ask of each other, they see among what waits and withdraw.
create policy own_office on approval_request for select to gdnn_province
    using (institution = 'province-' || (select current_setting('app.province', true)));
create policy own_office_withdraws on approval_request for update to gdnn_province
    using (institution = 'province-' || (select current_setting('app.province', true)));
