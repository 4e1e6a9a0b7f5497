-- Questionnaires. A version is written once and asked from its day until the next one is.
-- owner: questionnaire
create table questionnaire (
    code              text not null check (code ~ '^[A-Z][A-Z0-9-]{1,29}$'),
    version           int not null check (version > 0),
    purpose           text not null check (purpose in ('SELF_ASSESSMENT', 'SATISFACTION', 'EFFECT')),
    title             text not null,
    in_force_from     date not null,
    framework         text, -- in whose components a self-assessment places people
    framework_version int,
    ours              boolean not null, -- words of this system, which no source gives
    primary key (code, version),
    constraint questionnaire_day unique (code, in_force_from),
    foreign key (framework, framework_version) references framework_version (framework, version),
    check ((framework is null) = (framework_version is null)),
    check ((purpose = 'SELF_ASSESSMENT') = (framework is not null))
);
select lock_reference('questionnaire');

-- owner: questionnaire
create table question (
    questionnaire text not null,
    version       int not null,
    rank          int not null check (rank > 0),
    code          text not null,
    text          text not null,
    component     text, -- in which the answer places a person
    primary key (questionnaire, version, code),
    foreign key (questionnaire, version) references questionnaire (code, version)
);
select lock_reference('question');

-- owner: questionnaire
create table answer (
    questionnaire text not null,
    version       int not null,
    question      text not null,
    rank          int not null check (rank > 0),
    code          text not null,
    text          text not null,
    level         text, -- where it places a person; below the lowest level where there is none
    primary key (questionnaire, version, question, code),
    foreign key (questionnaire, version, question) references question (questionnaire, version, code)
);
select lock_reference('answer');

-- One question for each component of the shipped framework, in words of this system.
insert into questionnaire values ('EDUCATORS-SELF', 1, 'SELF_ASSESSMENT',
    'Tự đánh giá năng lực số của nhà giáo và cán bộ quản lý', '2026-03-27', 'EDUCATORS', 1, true);
insert into question (questionnaire, version, rank, code, text, component)
select 'EDUCATORS-SELF', 1, rank, code, 'Thầy/cô đang ở mức nào đối với năng lực "' || name || '"?', code
from framework_component where framework = 'EDUCATORS' and version = 1;
insert into answer (questionnaire, version, question, rank, code, text, level)
select 'EDUCATORS-SELF', 1, q.code, a.rank, a.code, a.text, a.level
from question q, (
    select 1 as rank, 'CHUA' as code, 'Chưa đạt mức thấp nhất' as text, null as level
    union all
    select rank + 1, code, name, code from framework_level where framework = 'EDUCATORS' and version = 1) a
where q.questionnaire = 'EDUCATORS-SELF' and q.version = 1;

-- Where a staff member placed themselves, each time anew; nothing of it is changed. Answer n is that to question n, level n
-- that in component n, empty below the lowest level.
-- owner: assessment
create table self_assessment (
    institution           text not null,
    id                    uuid not null,
    staff_member          uuid not null,
    assessed_on           date not null,
    entered_by            text not null, -- the account, the person's own or one of the school
    questionnaire         text not null,
    questionnaire_version int not null,
    framework             text not null,
    framework_version     int not null,
    questions             text[] not null,
    answers               text[] not null,
    components            text[] not null,
    levels                text[] not null,
    primary key (institution, id),
    foreign key (institution, staff_member) references staff_member (institution, id),
    foreign key (questionnaire, questionnaire_version) references questionnaire (code, version),
    foreign key (framework, framework_version) references framework_version (framework, version),
    check (cardinality(questions) = cardinality(answers) and cardinality(questions) > 0),
    check (cardinality(components) = cardinality(levels) and cardinality(components) > 0)
);
create index self_assessment_of_member on self_assessment (institution, staff_member, assessed_on, id);
select lock_rows('self_assessment');
select open_to_person('self_assessment', 'staff_member');
revoke update, delete on self_assessment from gdnn_institution, gdnn_ministry;
