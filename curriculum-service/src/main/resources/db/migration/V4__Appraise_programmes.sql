-- What a council said of a version of a programme as it was submitted: one appraisal for each submission. Council and remarks are
-- one document each: written as a whole.
-- owner: appraisal
create table appraisal (
    institution    text not null,
    id             uuid not null,
    version        bigint not null,
    programme      uuid not null,
    submission     int not null check (submission > 0),
    minutes_number text not null,
    met_on         date not null,
    conclusion     text not null check (conclusion in ('PASS', 'PASS_AFTER_REVISION', 'FAIL')),
    votes_for      int not null check (votes_for >= 0),
    votes_against  int not null check (votes_against >= 0),
    members        jsonb not null,
    remarks        jsonb not null,
    recorded_by    text not null,
    recorded_at    timestamptz not null,
    primary key (institution, id),
    foreign key (institution, programme) references programme (institution, id) on delete cascade,
    constraint appraisal_of_submission unique (institution, programme, submission)
);
select lock_rows('appraisal');
revoke delete on appraisal from gdnn_institution, gdnn_ministry;

-- What shows that the council met and said so; nothing of it is changed or taken away.
-- owner: appraisal
create table appraisal_paper (
    institution text not null,
    id          uuid not null,
    appraisal   uuid not null,
    media_type  text not null,
    size        int not null,
    digest      bytea not null check (length(digest) = 32),
    scan        text not null check (scan in ('CLEAN', 'UNSCANNED')),
    added_by    text not null,
    added_at    timestamptz not null default now(),
    primary key (institution, id),
    foreign key (institution, appraisal) references appraisal (institution, id) on delete cascade,
    constraint appraisal_paper_once unique (institution, appraisal, digest)
);
select lock_rows('appraisal_paper');
revoke update, delete on appraisal_paper from gdnn_institution, gdnn_ministry;

-- The reviews of programmes in force (Circular 03/2017/TT-BLĐTBXH: at least every three years); nothing of them is changed.
-- owner: programme
create table programme_review (
    institution  text not null,
    id           uuid not null,
    programme    uuid not null, -- the version that was reviewed
    programme_id uuid not null,
    reviewed_on  date not null,
    minutes_number text not null,
    conclusion   text not null check (conclusion in ('KEEP', 'REVISE', 'RETIRE')),
    note         text,
    recorded_by  text not null,
    recorded_at  timestamptz not null default now(),
    primary key (institution, id),
    foreign key (institution, programme) references programme (institution, id) on delete cascade,
    constraint programme_review_day unique (institution, programme_id, reviewed_on)
);
select lock_rows('programme_review');
revoke update, delete on programme_review from gdnn_institution, gdnn_ministry;

-- What shows that the content of a version fits digital methods; nothing of it is changed or taken away.
-- owner: suitability
create table content_paper (
    institution text not null,
    id          uuid not null,
    programme   uuid not null,
    media_type  text not null,
    size        int not null,
    digest      bytea not null check (length(digest) = 32),
    scan        text not null check (scan in ('CLEAN', 'UNSCANNED')),
    added_by    text not null,
    added_at    timestamptz not null default now(),
    primary key (institution, id),
    foreign key (institution, programme) references programme (institution, id) on delete cascade,
    constraint content_paper_once unique (institution, programme, digest)
);
select lock_rows('content_paper');
revoke update, delete on content_paper from gdnn_institution, gdnn_ministry;

-- What a programme teaches as technology, as declared on a day; nothing of it is changed or taken away.
-- owner: programme
create table technology_list (
    institution  text not null,
    id           uuid not null,
    programme    uuid not null, -- the version that was in force
    programme_id uuid not null,
    declared_on  date not null,
    technologies text[] not null,
    declared_by  text not null,
    recorded_at  timestamptz not null default now(),
    primary key (institution, id),
    foreign key (institution, programme) references programme (institution, id) on delete cascade,
    constraint technology_list_day unique (institution, programme_id, declared_on)
);
select lock_rows('technology_list');
revoke update, delete on technology_list from gdnn_institution, gdnn_ministry;
