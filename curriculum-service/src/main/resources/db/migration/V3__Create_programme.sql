-- One row per version of a programme. Modules and outcomes are one document: they are written, approved and published as a whole.
-- owner: programme
create table programme (
    institution                 text not null,
    id                          uuid not null,
    version                     bigint not null,
    programme_id                uuid not null,
    number                      int not null check (number > 0),
    status                      text not null
        check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED', 'SUPERSEDED', 'RETIRED')),
    code                        text not null,
    name                        text collate vietnamese not null,
    occupation_code             text not null,
    level                       text not null check (level in ('COLLEGE', 'INTERMEDIATE')),
    entry                       text not null check (entry in ('UPPER_SECONDARY', 'LOWER_SECONDARY')),
    duration_months             int not null,
    credits                     int not null,
    high_quality                boolean not null,
    content_fits_digital_methods boolean not null,
    digital_methods_evidence    text,
    updated_for_technology_on   date,
    content                     jsonb not null,
    framework_version           int not null default 1, -- of the learners' framework in which its outcomes name competences
    authors                     jsonb not null default '[]',
    submitted_by                text,
    submitted_at                timestamptz,
    return_reason               text,
    submission                  int not null default 0,
    appraisal                   text check (appraisal in ('PASS', 'PASS_AFTER_REVISION', 'FAIL')),
    appraisal_met_on            date,
    appraisal_papers            int check (appraisal_papers >= 0),
    appraised_at                timestamptz,
    content_confirmed_on        date,
    content_confirmed_by        text,
    decision_number             text,
    decided_on                  date,
    in_force_from               date,
    approved_by                 text,
    retired_on                  date,
    published_at                timestamptz, -- when what everybody may see of it changed last
    search                      text generated always as (unmarked(code || ' ' || name)) stored,
    primary key (institution, id),
    foreign key (institution) references tenant (code),
    constraint programme_number unique (institution, programme_id, number),
    check (status not in ('APPROVED', 'SUPERSEDED', 'RETIRED') or in_force_from is not null),
    check (status <> 'RETIRED' or retired_on is not null),
    check (num_nulls(content_confirmed_on, content_confirmed_by) in (0, 2)),
    check (content_fits_digital_methods or content_confirmed_on is null),
    check (num_nulls(appraisal, appraisal_met_on, appraisal_papers, appraised_at) in (0, 4)),
    check (status not in ('APPROVED', 'SUPERSEDED', 'RETIRED') or appraisal is null or appraisal = 'PASS')
);
-- A code names one programme of an institution, in all its versions.
create unique index programme_code on programme (institution, code) where number = 1;
create unique index programme_in_preparation on programme (institution, programme_id)
    where status in ('DRAFT', 'SUBMITTED', 'RETURNED');
create unique index programme_in_force on programme (institution, programme_id) where status = 'APPROVED';
create index programme_of_occupation on programme (occupation_code) where status = 'APPROVED';
create index programme_list on programme (institution, name, id);
create index programme_search on programme using gin (search gin_trgm_ops);
select lock_rows('programme');
select follow_changes('programme', 'PROGRAMMES');

create function note_publication() returns trigger language plpgsql as $$
begin
    new.published_at := now();
    return new;
end
$$;
-- What was approved is not rewritten: only its state and the day of its end change.
create trigger note_publication before insert on programme for each row
    when (new.status in ('APPROVED', 'SUPERSEDED', 'RETIRED')) execute function note_publication();
create trigger note_change_of_publication before update on programme for each row
    when (new.status in ('APPROVED', 'SUPERSEDED', 'RETIRED')
          and (old.status <> new.status or old.retired_on is distinct from new.retired_on))
    execute function note_publication();

-- By which user name an account wrote last: what it wrote is kept under its subject, which people do not know.
-- owner: account
create table account (
    institution text not null,
    subject     text not null,
    name        text not null,
    primary key (institution, subject),
    foreign key (institution) references tenant (code)
);
select lock_rows('account');
revoke delete on account from gdnn_institution, gdnn_ministry;
