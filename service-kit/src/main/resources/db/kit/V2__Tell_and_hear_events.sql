-- Columns as Debezium's outbox event router expects them (id, aggregatetype, aggregateid, type, payload).
-- owner: kit.outbox
create table outbox (
    position      bigint generated always as identity primary key,
    id            uuid not null unique,
    aggregatetype text not null,
    aggregateid   text not null,
    type          text not null,
    payload       text not null,
    tenant        text not null,
    traceparent   text,
    recorded_at   timestamptz not null,
    sent_at       timestamptz
);
create index outbox_unsent on outbox (position) where sent_at is null;
create index outbox_sent on outbox (sent_at) where sent_at is not null;
alter table outbox enable row level security;
grant insert on outbox to gdnn_institution, gdnn_person, gdnn_body, gdnn_province, gdnn_ministry;
grant select, update, delete on outbox to gdnn_plumbing;
create policy own_institution on outbox for insert to gdnn_institution, gdnn_person, gdnn_body with check (tenant = (select current_setting('app.tenant', true)));
create policy own_province on outbox for insert to gdnn_province with check (
    tenant = 'province-' || (select current_setting('app.province', true)) or tenant = any (array(
        select code from tenant where province = (select current_setting('app.province', true)))));
create policy any_institution on outbox for insert to gdnn_ministry with check (true);
create policy relay on outbox to gdnn_plumbing using (true);

-- owner: kit.inbox
create table inbox (
    consumer    text not null,
    event_id    uuid not null,
    received_at timestamptz not null default now(),
    primary key (consumer, event_id)
);
create index inbox_received on inbox (received_at);
alter table inbox enable row level security;
grant select, insert on inbox to gdnn_ministry;
grant select, delete on inbox to gdnn_plumbing;
create policy consumer on inbox to gdnn_ministry using (true);
create policy purge on inbox to gdnn_plumbing using (true);

-- Events that could not be applied, kept for a person to look at: nothing is lost.
-- owner: kit.inbox
create table parked_event (
    consumer     text not null,
    topic        text not null,
    partition_no int not null,
    kafka_offset bigint not null,
    event_key    text,
    headers      jsonb not null,
    payload      text,
    reason       text not null,
    parked_at    timestamptz not null default now(),
    applied_at   timestamptz,
    applied_by   text check ((applied_at is null) = (applied_by is null)),
    id           uuid not null unique,
    primary key (consumer, topic, partition_no, kafka_offset)
);
create index parked_event_waiting on parked_event (id) where applied_at is null;
alter table parked_event enable row level security;
grant select, insert, update (applied_at, applied_by) on parked_event to gdnn_ministry;
grant select on parked_event to gdnn_plumbing;
create policy consumer on parked_event to gdnn_ministry using (true);
create policy watch on parked_event for select to gdnn_plumbing using (true);
