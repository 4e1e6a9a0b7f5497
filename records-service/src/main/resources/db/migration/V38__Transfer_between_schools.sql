-- A student changes schools by handshake: the old school offers, the new one accepts. The receiver named sees what the
-- offer holds while it stands, and nothing else of the old school.
create table transfer_offer (
    institution          text not null,
    province             text not null default tenant_province(),
    id                   uuid not null,
    version              bigint not null,
    enrolment            uuid not null,
    to_institution       text not null,
    status               text not null check (status in ('OFFERED', 'WITHDRAWN', 'ACCEPTED')),
    decision_number      text not null,
    decided_on           date not null,
    full_name            text not null,
    date_of_birth        date not null,
    personal_number      bytea,
    personal_number_hash bytea,
    programme_name       text not null,
    rule_set             text not null,
    offered_by           text not null,
    offered_at           timestamptz not null default clock_timestamp(),
    primary key (institution, id),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, enrolment) references enrolment (institution, id),
    check (to_institution <> institution)
);
create unique index transfer_offered_already on transfer_offer (institution, enrolment) where status in ('OFFERED', 'ACCEPTED');
create index transfer_offer_to on transfer_offer (to_institution);
select lock_rows('transfer_offer');
revoke update, delete on transfer_offer from gdnn_institution, gdnn_ministry;
grant update (version, status) on transfer_offer to gdnn_institution;
create policy named_receiver on transfer_offer for select to gdnn_institution
    using (to_institution = (select current_setting('app.tenant', true)) and status <> 'WITHDRAWN');

create table transfer_offer_result (
    institution text not null,
    province    text not null default tenant_province(),
    offer       uuid not null,
    module_code text not null,
    module_name text not null,
    credits     int not null,
    score       numeric(3, 1) not null,
    letter      text,
    passed      boolean not null,
    primary key (institution, offer, module_code),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, offer) references transfer_offer (institution, id)
);
select lock_rows('transfer_offer_result');
revoke update, delete on transfer_offer_result from gdnn_institution, gdnn_ministry;
create policy named_receiver on transfer_offer_result for select to gdnn_institution using (exists (
    select from transfer_offer o where o.institution = transfer_offer_result.institution
        and o.id = transfer_offer_result.offer
        and o.to_institution = (select current_setting('app.tenant', true)) and o.status <> 'WITHDRAWN'));

-- Results taken over from another school, with their origin; marked R in the transcript.
create table recognised_result (
    institution        text not null,
    province           text not null default tenant_province(),
    enrolment          uuid not null,
    module_code        text not null,
    score              numeric(3, 1) not null check (score between 0 and 10),
    offer              uuid not null,
    origin_institution text not null,
    origin_module_code text not null,
    origin_module_name text not null,
    recorded_by        text not null,
    recorded_at        timestamptz not null default clock_timestamp(),
    primary key (institution, enrolment, module_code),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, enrolment) references enrolment (institution, id)
);
select lock_rows('recognised_result');
revoke update, delete on recognised_result from gdnn_institution, gdnn_ministry;
