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
    uses          boolean not null default false, -- whether who answers so uses what was taught
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

-- What is asked months after a course was completed, in words of this system.
insert into questionnaire values ('EFFECT-DIGITAL', 1, 'EFFECT',
    'Sau khóa học: Thầy/cô dùng điều đã học như thế nào', '2026-03-27', null, null, true);
insert into question (questionnaire, version, rank, code, text) values
    ('EFFECT-DIGITAL', 1, 1, 'SU-DUNG', 'Thầy/cô có dùng điều đã học trong giảng dạy hoặc quản lý không?'),
    ('EFFECT-DIGITAL', 1, 2, 'TRO-NGAI', 'Điều gì cản trở Thầy/cô nhiều nhất?');
insert into answer (questionnaire, version, question, rank, code, text, uses) values
    ('EFFECT-DIGITAL', 1, 'SU-DUNG', 1, 'THUONG-XUYEN', 'Thường xuyên', true),
    ('EFFECT-DIGITAL', 1, 'SU-DUNG', 2, 'DOI-KHI', 'Đôi khi', true),
    ('EFFECT-DIGITAL', 1, 'SU-DUNG', 3, 'CHUA', 'Chưa dùng', false),
    ('EFFECT-DIGITAL', 1, 'TRO-NGAI', 1, 'KHONG', 'Không có gì', false),
    ('EFFECT-DIGITAL', 1, 'TRO-NGAI', 2, 'THIET-BI', 'Thiếu thiết bị hoặc đường truyền', false),
    ('EFFECT-DIGITAL', 1, 'TRO-NGAI', 3, 'THOI-GIAN', 'Thiếu thời gian', false),
    ('EFFECT-DIGITAL', 1, 'TRO-NGAI', 4, 'CHUA-VUNG', 'Chưa nắm vững điều đã học', false),
    ('EFFECT-DIGITAL', 1, 'TRO-NGAI', 5, 'KHAC', 'Điều khác', false);

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

-- Whether that member completed it in a session of this system, and it was not annulled.
create function has_effect(wanted uuid, member uuid) returns boolean language sql stable as $$
    select exists (select from completed_training t where t.id = wanted and t.staff_member = member
        and t.standing = 'COMPLETED' and t.annulled_on is null)
$$;

-- What who completed a course answered so many months later, once, by the own account; answer n is that to question n.
-- owner: effect
create table effect_answer (
    institution           text not null,
    training              uuid not null,
    month                 int not null check (month > 0),
    staff_member          uuid not null,
    questionnaire         text not null,
    questionnaire_version int not null,
    questions             text[] not null,
    answers               text[] not null,
    uses                  boolean not null, -- whether the person says to use what was taught
    answered_at           timestamptz not null,
    answered_by           text not null,
    primary key (institution, training, month),
    foreign key (institution, training) references completed_training (institution, id),
    foreign key (institution, staff_member) references staff_member (institution, id),
    foreign key (questionnaire, questionnaire_version) references questionnaire (code, version),
    check (cardinality(questions) = cardinality(answers) and cardinality(questions) > 0)
);
select lock_rows('effect_answer');
select open_to_person('effect_answer', 'staff_member');
revoke insert, update, delete on effect_answer from gdnn_institution, gdnn_ministry;
create policy of_completed_here on effect_answer as restrictive for insert to gdnn_person
    with check (has_effect(training, staff_member));

-- What the school saw so many months later, once; noted by another account than the person's own.
-- owner: effect
create table effect_observation (
    institution   text not null,
    training      uuid not null,
    month         int not null check (month > 0),
    staff_member  uuid not null,
    uses          boolean not null, -- whether the person was seen to use what was taught
    note          text not null,
    observed_on   date not null,
    observed_by   text not null,
    observed_name text not null,
    observed_at   timestamptz not null,
    primary key (institution, training, month),
    foreign key (institution, training) references completed_training (institution, id),
    foreign key (institution, staff_member) references staff_member (institution, id)
);
select lock_rows('effect_observation');
select lock_for_person('effect_observation', 'staff_member');
revoke update, delete on effect_observation from gdnn_institution, gdnn_ministry;
revoke insert on effect_observation from gdnn_ministry;
create policy of_completed_here on effect_observation as restrictive for insert to gdnn_institution
    with check (has_effect(training, staff_member));
create policy not_by_oneself on effect_observation as restrictive for insert to gdnn_institution
    with check (not exists (select from effect_answer a where a.institution = effect_observation.institution
        and a.staff_member = effect_observation.staff_member and a.answered_by = effect_observation.observed_by));
create policy not_by_who_observed on effect_answer as restrictive for insert to gdnn_person
    with check (not exists (select from effect_observation o where o.institution = effect_answer.institution
        and o.staff_member = effect_answer.staff_member and o.observed_by = effect_answer.answered_by));
-- Those above count; what was noted of a person, and what was answered beside that, is the school's.
revoke select on effect_answer, effect_observation from gdnn_province, gdnn_ministry;
grant select (institution, training, month, uses) on effect_answer, effect_observation to gdnn_province, gdnn_ministry;
