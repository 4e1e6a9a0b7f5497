-- The institutions this service knows. Every tenant table references (code, province).
create table tenant (
    code     text not null primary key check (code ~ '^[A-Z0-9]{2,20}$'),
    province text not null check (province ~ '^\d{2}$'),
    name     text not null,
    unique (code, province)
);
alter table tenant enable row level security;
grant select on tenant to gdnn_institution, gdnn_province, gdnn_public, gdnn_plumbing;
grant select, insert, update on tenant to gdnn_ministry;
create policy own_institution on tenant to gdnn_institution using (code = (select current_setting('app.tenant', true)));
create policy own_province on tenant to gdnn_province using (province = (select current_setting('app.province', true)));
create policy everything on tenant to gdnn_ministry using (true);
create policy names on tenant for select to gdnn_public, gdnn_plumbing using (true);

-- The province of the institution at work; the default of every tenant table's province.
create function tenant_province() returns text language plpgsql stable as $$
declare
    found_province text;
begin
    select province into found_province from tenant where code = current_setting('app.tenant', true);
    if found_province is null then
        raise exception 'institution unknown' using errcode = 'GD001';
    end if;
    return found_province;
end
$$;

-- Names searched without marks: the same normalisation for the stored text and for the pattern.
create function unmarked(value text) returns text language sql immutable parallel safe strict
    return lower(public.unaccent('public.unaccent'::regdictionary, value));

-- Locks a table with the policies of every scope: the one place that says what they are.
create function lock_rows(target regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('grant select, insert, update, delete on %s to gdnn_institution, gdnn_ministry', target);
    execute format('grant select on %s to gdnn_province', target);
    execute format('create policy own_institution on %s to gdnn_institution using (institution = (select current_setting(''app.tenant'', true)))', target);
    execute format('create policy own_province on %s for select to gdnn_province using (province = (select current_setting(''app.province'', true)))', target);
    execute format('create policy everything on %s to gdnn_ministry using (true)', target);
end
$$;

-- Columns as Debezium's outbox event router expects them (id, aggregatetype, aggregateid, type, payload).
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
grant insert on outbox to gdnn_institution, gdnn_ministry;
grant select, update, delete on outbox to gdnn_plumbing;
create policy own_institution on outbox for insert to gdnn_institution with check (tenant = (select current_setting('app.tenant', true)));
create policy any_institution on outbox for insert to gdnn_ministry with check (true);
create policy relay on outbox to gdnn_plumbing using (true);

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
    primary key (consumer, topic, partition_no, kafka_offset)
);
alter table parked_event enable row level security;
grant select, insert on parked_event to gdnn_ministry;
grant select on parked_event to gdnn_plumbing;
create policy consumer on parked_event to gdnn_ministry using (true);
create policy watch on parked_event for select to gdnn_plumbing using (true);

-- Which request a key belonged to, and what was answered; the row commits with the change itself.
create table idempotency_key (
    caller       text not null,
    key          text not null,
    request_hash bytea not null,
    status       int,
    headers      jsonb,
    body         bytea,
    recorded_at  timestamptz not null default now(),
    primary key (caller, key)
);
create index idempotency_key_recorded on idempotency_key (recorded_at);
alter table idempotency_key enable row level security;
grant insert on idempotency_key to gdnn_institution, gdnn_province, gdnn_ministry, gdnn_public;
grant select, update, delete on idempotency_key to gdnn_plumbing;
create policy mine on idempotency_key for insert to gdnn_institution, gdnn_province, gdnn_ministry, gdnn_public with check (true);
create policy replay on idempotency_key to gdnn_plumbing using (true);

-- Who read which person's record; written by readers of every scope, changed by nobody.
create table access_log (
    institution text not null references tenant (code),
    id          uuid not null,
    person      uuid not null,
    reader      text not null,
    purpose     text not null,
    read_at     timestamptz not null default now(),
    primary key (institution, id)
);
create index access_log_person on access_log (institution, person, read_at);
alter table access_log enable row level security;
grant select, insert on access_log to gdnn_institution, gdnn_ministry;
grant insert on access_log to gdnn_province;
create policy own_institution on access_log to gdnn_institution using (institution = (select current_setting('app.tenant', true)));
create policy everything on access_log to gdnn_ministry using (true);
create policy readers on access_log for insert to gdnn_province with check (true);
