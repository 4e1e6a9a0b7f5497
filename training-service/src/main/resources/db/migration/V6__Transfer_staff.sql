-- Staff change schools by handshake: the old school offers, the new one accepts or rejects, and an offer runs out. The receiver
-- named sees what the offer holds while it stands and of what it answered, and nothing else of the old school.
-- owner: transfer
create table staff_transfer (
    institution          text not null, -- the old school
    id                   uuid not null,
    version              bigint not null default 0,
    staff_member         uuid not null,
    to_institution       text not null,
    status               text not null default 'OFFERED' check (status in ('OFFERED', 'WITHDRAWN', 'REJECTED', 'ACCEPTED', 'EXPIRED')),
    starts_on            date not null, -- the first day at the new school
    reason               text not null,
    decision_number      text,
    open_until           date not null, -- the last day on which it is accepted
    full_name            text not null,
    date_of_birth        birth_date not null,
    sex                  text check (sex in ('MALE', 'FEMALE')),
    position             text not null check (position in ('TEACHER', 'MANAGER', 'TEACHER_MANAGER')),
    qualification        text,
    subject_taught       text,
    personal_number      bytea,
    personal_number_hash bytea,
    legacy_number        bytea,
    legacy_number_hash   bytea,
    passport             bytea,
    passport_hash        bytea,
    person               uuid not null,
    offered_by           text not null,
    offered_at           timestamptz not null default now(),
    answered_by          text,
    answered_at          timestamptz,
    answer               text, -- why it was rejected
    accepted_member      uuid, -- the person at the new school
    accepted_in          xid8,
    primary key (institution, id),
    foreign key (institution, staff_member) references staff_member (institution, id),
    foreign key (to_institution, accepted_member) references staff_member (institution, id),
    constraint staff_transfer_receiver foreign key (to_institution) references tenant (code),
    check (to_institution <> institution),
    check ((status = 'REJECTED') = (answer is not null)),
    check ((status = 'ACCEPTED') = (accepted_in is not null)),
    check ((personal_number is null) = (personal_number_hash is null)),
    check ((legacy_number is null) = (legacy_number_hash is null)),
    check ((passport is null) = (passport_hash is null))
);
create unique index staff_transfer_offered_already on staff_transfer (institution, staff_member) where status = 'OFFERED';
create index staff_transfer_to on staff_transfer (to_institution, institution, id);
create index staff_transfer_of_status on staff_transfer (institution, status, id);
select lock_rows('staff_transfer');
revoke update, delete on staff_transfer from gdnn_institution, gdnn_ministry;
revoke insert on staff_transfer from gdnn_ministry;
grant update (version, status, answered_by, answered_at, answer) on staff_transfer to gdnn_institution;
create policy named_receiver on staff_transfer for select to gdnn_institution
    using (to_institution = (select current_setting('app.tenant', true)) and (status in ('ACCEPTED', 'REJECTED')
        or status = 'OFFERED' and open_until >= (now() at time zone 'Asia/Ho_Chi_Minh')::date));
create policy province_of_receiver on staff_transfer for select to gdnn_province using (to_institution = any (array(
    select code from tenant where province = (select current_setting('app.province', true)))));
create policy answered_by_receiver on staff_transfer for update to gdnn_institution
    using (to_institution = (select current_setting('app.tenant', true)));
-- Each school answers for itself and once; what is accepted is so by the function below alone.
create policy answered_once on staff_transfer as restrictive for update to gdnn_institution using (status = 'OFFERED')
    with check (status in ('WITHDRAWN', 'EXPIRED') and institution = (select current_setting('app.tenant', true))
        or status = 'REJECTED' and to_institution = (select current_setting('app.tenant', true)));

alter table departure add foreign key (institution, transfer) references staff_transfer (institution, id);

-- Ends the employment at the old school because the school at hand, to which the person was offered, accepts: ACCEPTED, or why not.
-- Whoever offers, withdraws, accepts or records a departure of the same person waits.
create function release_member(wanted uuid, actor text, moment timestamptz) returns text language plpgsql security definer
    set search_path = public, pg_temp as $$
declare
    school text := current_setting('app.tenant');
    today  date := (moment at time zone 'Asia/Ho_Chi_Minh')::date;
    t      staff_transfer;
    m      staff_member;
begin
    select * into t from staff_transfer o where o.to_institution = school and o.id = wanted;
    if not found then
        return 'TRANSFER_OFFER_NOT_FOUND';
    end if;
    perform hold_persons(array[t.person]);
    select * into t from staff_transfer o where o.institution = t.institution and o.id = wanted for update;
    if t.status <> 'OFFERED' or t.open_until < today then
        return 'TRANSFER_NOT_OPEN';
    end if;
    select * into m from staff_member f where f.institution = t.institution and f.id = t.staff_member for update;
    if m.left_on is not null then
        return 'STAFF_LEFT';
    elsif m.person <> t.person then
        return 'TRANSFER_OF_ANOTHER_PERSON';
    elsif t.starts_on < m.employed_since or exists (select from held_position h where h.institution = m.institution
            and h.staff_member = m.id and h.employment = m.employment and h.replaced_at is null and h.since > t.starts_on) then
        return 'TRANSFER_DATE_INVALID';
    end if;
    update staff_transfer o set status = 'ACCEPTED', version = o.version + 1, answered_by = actor, answered_at = moment,
        accepted_in = pg_current_xact_id() where o.institution = t.institution and o.id = wanted;
    perform leave_by_transfer(m, t.starts_on, t.id, t.reason, t.decision_number, t.offered_by);
    return 'ACCEPTED';
end
$$;

-- What is to be told of the old school's member, to the transaction that accepts and to no other.
create function released_member(wanted uuid) returns table (institution text, member uuid, person uuid, sex text, employment int,
    employed_since date, left_on date, "position" text, since date) language sql stable security definer set search_path = public, pg_temp as $$
    select m.institution, m.id, m.person, m.sex, h.employment, coalesce(f.employed_since, m.employed_since),
        coalesce(f.left_on, m.left_on), h.position, h.since
    from staff_transfer t join staff_member m on m.institution = t.institution and m.id = t.staff_member
    join held_position h on h.institution = m.institution and h.staff_member = m.id and h.replaced_at is null
    left join former_employment f on f.institution = m.institution and f.staff_member = m.id and f.number = h.employment
    where t.id = wanted and t.to_institution = current_setting('app.tenant') and t.accepted_in = pg_current_xact_id()
    order by h.employment, h.since
$$;

-- Names the person at the new school, to whom go the seats of sessions in which that school may take part; the others go to who
-- waits.
create function admit_member(wanted uuid, successor uuid, actor text, moment timestamptz) returns void language plpgsql
    security definer set search_path = public, pg_temp as $$
declare
    t staff_transfer;
    m staff_member;
begin
    select * into strict t from staff_transfer o where o.id = wanted and o.to_institution = current_setting('app.tenant')
        and o.accepted_in = pg_current_xact_id() and o.accepted_member is null;
    select * into strict m from staff_member f where f.institution = t.to_institution and f.id = successor
        and f.person = t.person and f.employed_since = t.starts_on;
    update staff_transfer o set accepted_member = successor where o.institution = t.institution and o.id = wanted;
    perform free_seats(t.institution, t.staff_member, t.starts_on, actor, moment, m);
end
$$;

-- Who has another person's id than the numbers on record tell by now, because another school entered or corrected one since; no
-- number and no id. Who is offered to another school is the person offered until that is answered.
create function staff_known_otherwise() returns table (institution text, member uuid) language sql stable security definer
    set search_path = public, pg_temp as $$
    select m.institution, m.id
    from staff_member m left join person p on p.number_hash = telling_number(m.legacy_number_hash, m.passport_hash)
    where m.personal_number_hash is null and (m.legacy_number_hash is not null or m.passport_hash is not null)
      and p.id is distinct from m.person
      and not exists (select from staff_transfer t where t.institution = m.institution and t.staff_member = m.id
        and t.status = 'OFFERED' and t.open_until >= (now() at time zone 'Asia/Ho_Chi_Minh')::date)
    order by m.institution, m.id
$$;
revoke execute on function staff_known_otherwise() from public;
grant execute on function staff_known_otherwise() to gdnn_ministry;

-- What the old school has on record of trainings that count for T1 and T2, until the day of the transfer and as they stand now:
-- no title, no paper, nothing of other subjects, and nothing before the school at hand has the person.
create function transferred_trainings(wanted uuid) returns table (subject text, completed_on date, standing text, valid_until date)
    language sql stable security definer set search_path = public, pg_temp as $$
    select c.subject, c.completed_on, c.standing, c.valid_until
    from staff_transfer t join completed_training c on c.institution = t.institution and c.staff_member = t.staff_member
    where t.id = wanted and t.to_institution = current_setting('app.tenant') and t.status = 'ACCEPTED'
      and c.annulled_on is null and c.completed_on < t.starts_on and c.subject <> 'OTHER'
    order by c.completed_on, c.id
$$;
revoke execute on function release_member(uuid, text, timestamptz), released_member(uuid), admit_member(uuid, uuid, text, timestamptz),
    transferred_trainings(uuid) from public;
grant execute on function release_member(uuid, text, timestamptz), released_member(uuid), admit_member(uuid, uuid, text, timestamptz),
    transferred_trainings(uuid) to gdnn_institution;

-- The transaction that accepts tells of the old school's member too.
create policy of_transfer on outbox for insert to gdnn_institution with check (
    tenant <> (select current_setting('app.tenant', true)) and exists (select from staff_transfer t
        where t.to_institution = (select current_setting('app.tenant', true)) and t.institution = outbox.tenant
          and t.accepted_in = pg_current_xact_id()));
