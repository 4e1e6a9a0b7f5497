-- Blanks (phôi) as they came from the printer; each is accounted for until it is used or destroyed.
-- owner: register.blank
create table blank_range (
    institution  text not null,
    id           uuid not null,
    prefix       text not null,
    first_number bigint not null,
    last_number  bigint not null,
    width        int not null,
    printed_on   date not null,
    printer      text not null,
    recorded_by  text not null,
    recorded_at  timestamptz not null default now(),
    primary key (institution, id),
    foreign key (institution) references tenant (code),
    check (first_number >= 0 and last_number >= first_number)
);
select lock_rows('blank_range');
revoke update, delete on blank_range from gdnn_institution, gdnn_ministry;

-- The minutes of a council: blanks spoiled, lost or destroyed.
-- owner: register.blank
create table blank_minutes (
    institution            text not null,
    id                     uuid not null,
    kind                   text not null check (kind in ('SPOILED', 'LOST', 'DESTROYED')),
    minutes_number         text not null,
    dated                  date not null,
    council                text[] not null,
    reason                 text not null,
    police_notified_on     date,
    department_notified_on date,
    report_due_on          date,
    reported_on            date,
    recorded_by            text not null,
    recorded_at            timestamptz not null default now(),
    primary key (institution, id),
    foreign key (institution) references tenant (code),
    check ((report_due_on is not null) = (kind = 'DESTROYED')),
    check (reported_on is null or kind = 'DESTROYED')
);
create index blank_minutes_unreported on blank_minutes (institution, report_due_on)
    where report_due_on is not null and reported_on is null;
select lock_rows('blank_minutes');
revoke update, delete on blank_minutes from gdnn_institution, gdnn_ministry;
grant update (reported_on, police_notified_on, department_notified_on) on blank_minutes to gdnn_institution;

-- A blank that the stock never held has no range: it was spoiled or lost with an entry on it.
-- owner: register.blank
create table blank (
    institution   text not null,
    serial_number text not null,
    serial_folded text not null generated always as (folded_number(serial_number)) stored,
    range         uuid,
    status        text not null check (status in ('IN_STOCK', 'ASSIGNED', 'SPOILED', 'LOST', 'DESTROYED')),
    diploma       uuid,
    minutes       uuid,
    primary key (institution, serial_number),
    constraint blank_exists unique (institution, serial_folded),
    foreign key (institution) references tenant (code),
    foreign key (institution, range) references blank_range (institution, id),
    foreign key (institution, minutes) references blank_minutes (institution, id),
    foreign key (institution, diploma) references diploma (institution, id) deferrable initially deferred,
    check (status <> 'ASSIGNED' or diploma is not null)
);
create index blank_in_stock on blank (institution, range, serial_number) where status = 'IN_STOCK';
create index blank_of_minutes on blank (institution, minutes) where minutes is not null;
select lock_rows('blank');
revoke update, delete on blank from gdnn_institution, gdnn_ministry;
grant update (status, diploma, minutes) on blank to gdnn_institution;

-- The blanks of minutes; an entry that was to be printed on one got another.
-- owner: register.blank
create table blank_minutes_item (
    institution   text not null,
    minutes       uuid not null,
    serial_number text not null,
    diploma       uuid,
    replaced_by   text,
    primary key (institution, minutes, serial_number),
    foreign key (institution, minutes) references blank_minutes (institution, id),
    foreign key (institution, serial_number) references blank (institution, serial_number),
    foreign key (institution, diploma) references diploma (institution, id),
    check ((diploma is null) = (replaced_by is null))
);
select lock_rows('blank_minutes_item');
revoke update, delete on blank_minutes_item from gdnn_institution, gdnn_ministry;

-- What a job of issue is to print; the signature is added once, by whoever approves the job.
-- owner: register.issue
create table issue_order (
    institution     text not null,
    job             uuid not null,
    -- None: the day on which the job issues.
    issued_on       date,
    -- Whoever another decision recognised is refused, though the list names him.
    decision_number text,
    serial_prefix   text,
    serial_width    int,
    blank_range     uuid,
    -- Whether the documents are made as soon as the diplomas are issued, by a job of their own that follows.
    documents       boolean not null default true,
    signer          text,
    signer_name     text,
    signer_title    text,
    signer_decision text,
    primary key (institution, job),
    foreign key (institution, job) references job (institution, id),
    foreign key (institution, blank_range) references blank_range (institution, id),
    check ((serial_prefix is null) <> (blank_range is null))
);
select lock_rows('issue_order');
revoke update, delete on issue_order from gdnn_institution, gdnn_ministry;
grant update (signer, signer_name, signer_title, signer_decision) on issue_order to gdnn_institution;
create policy signed_once on issue_order as restrictive for update to gdnn_institution
    using (signer is null) with check (signer is not null);

-- What each diploma of an order was to say when the order was made: the signature covers that, and nothing else is issued.
-- owner: register.issue
create table issue_item (
    institution text not null,
    job         uuid not null,
    position    int not null,
    digest      bytea not null,
    primary key (institution, job, position),
    foreign key (institution, job, position) references job_item (institution, job, position)
);
select lock_rows('issue_item');
revoke update, delete on issue_item from gdnn_institution, gdnn_ministry;
