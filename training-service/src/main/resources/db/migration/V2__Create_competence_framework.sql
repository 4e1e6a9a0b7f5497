-- The framework for teachers and managers.
select ship_educators();

-- Which framework, and which of its levels, a position needs in every component, from a day on until the next row.
-- owner: framework
create table framework_need (
    position   text not null check (position in ('TEACHER', 'MANAGER', 'TEACHER_MANAGER')),
    valid_from date not null,
    version    bigint not null,
    framework  text not null,
    level      text not null,
    basis      text not null,    -- on what it rests
    ours       boolean not null, -- a setting of this system, which no source gives
    primary key (position, valid_from)
);
select lock_reference('framework_need');
grant update on framework_need to gdnn_ministry;
insert into framework_need (position, valid_from, version, framework, level, basis, ours)
select position, '2026-03-27', 0, 'EDUCATORS', 'CB',
    'Thiết lập ban đầu của hệ thống: không có văn bản nào quy định mức phải đạt', true
from unnest(array['TEACHER', 'MANAGER', 'TEACHER_MANAGER']) as position;
