-- A student changes schools by handshake: the old school offers, the new one accepts. The receiver named sees what the
-- offer holds while it stands, and nothing else of the old school.
-- owner: learning.transfer
create table transfer_offer (
    institution          text not null,
    id                   uuid not null,
    version              bigint not null,
    enrolment            uuid not null,
    to_institution       text not null,
    status               text not null check (status in ('OFFERED', 'WITHDRAWN', 'ACCEPTED')),
    decision_number      text not null,
    decided_on           date not null,
    full_name            text not null,
    date_of_birth        birth_date not null,
    personal_number      bytea,
    personal_number_hash bytea,
    programme_name       text not null,
    rule_set             text not null,
    offered_by           text not null,
    offered_at           timestamptz not null default clock_timestamp(),
    -- An offer is accepted for one enrolment of the new school; repeated for another one it is refused.
    accepted_enrolment   uuid,
    primary key (institution, id),
    foreign key (institution, enrolment) references enrolment (institution, id),
    foreign key (to_institution) references tenant (code),
    check (to_institution <> institution)
);
create unique index transfer_offered_already on transfer_offer (institution, enrolment) where status in ('OFFERED', 'ACCEPTED');
create index transfer_offer_to on transfer_offer (to_institution);
select lock_rows('transfer_offer');
revoke update, delete on transfer_offer from gdnn_institution, gdnn_ministry;
grant update (version, status, accepted_enrolment) on transfer_offer to gdnn_institution;
create policy named_receiver on transfer_offer for select to gdnn_institution
    using (to_institution = (select current_setting('app.tenant', true)) and status <> 'WITHDRAWN');

-- owner: learning.transfer
create table transfer_offer_result (
    institution text not null,
    offer       uuid not null,
    module_code text not null,
    module_name text not null,
    credits     int not null,
    score       numeric(3, 1) not null,
    letter      text,
    passed      boolean not null,
    kind        text not null check (kind in ('FIRST', 'RESIT', 'RESTUDY')),
    primary key (institution, offer, module_code),
    foreign key (institution, offer) references transfer_offer (institution, id)
);
select lock_rows('transfer_offer_result');
revoke update, delete on transfer_offer_result from gdnn_institution, gdnn_ministry;
create policy named_receiver on transfer_offer_result for select to gdnn_institution using (exists (
    select from transfer_offer o where o.institution = transfer_offer_result.institution
        and o.id = transfer_offer_result.offer
        and o.to_institution = (select current_setting('app.tenant', true)) and o.status <> 'WITHDRAWN'));
