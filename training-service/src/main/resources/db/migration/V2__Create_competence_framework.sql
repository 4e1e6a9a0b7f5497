-- What every institution and its staff read and the ministry alone writes: no rows of a school.
create function lock_reference(target regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('grant select on %s to gdnn_institution, gdnn_person, gdnn_province', target);
    execute format('grant select, insert on %s to gdnn_ministry', target);
    execute format('create policy readers on %s for select to gdnn_institution, gdnn_person, gdnn_province using (true)', target);
    execute format('create policy keeper on %s to gdnn_ministry using (true)', target);
end
$$;

-- Competence frameworks. A version is written once and holds from its day until the next one does.
-- owner: framework
create table framework_version (
    framework     text not null check (framework ~ '^[A-Z][A-Z0-9-]{1,29}$'),
    version       int not null check (version > 0),
    name          text not null,
    in_force_from date not null,
    made_for      text not null check (made_for in ('GENERAL', 'VOCATIONAL', 'OTHER')),
    source        text not null,
    incomplete    boolean not null,
    missing       text, -- what an incomplete one lacks
    primary key (framework, version),
    constraint framework_version_day unique (framework, in_force_from),
    check (incomplete = (missing is not null))
);
select lock_reference('framework_version');

-- The levels on which somebody may stand, the lowest first.
-- owner: framework
create table framework_level (
    framework text not null,
    version   int not null,
    rank      int not null check (rank > 0),
    code      text not null,
    name      text not null,
    primary key (framework, version, code),
    unique (framework, version, rank),
    foreign key (framework, version) references framework_version (framework, version)
);
select lock_reference('framework_level');

-- owner: framework
create table framework_domain (
    framework text not null,
    version   int not null,
    rank      int not null check (rank > 0),
    code      text not null,
    parent    text, -- the domain that it is a part of
    name      text not null,
    primary key (framework, version, code),
    foreign key (framework, version) references framework_version (framework, version),
    foreign key (framework, version, parent) references framework_domain (framework, version, code)
);
select lock_reference('framework_domain');

-- owner: framework
create table framework_component (
    framework text not null,
    version   int not null,
    rank      int not null check (rank > 0),
    code      text not null,
    domain    text not null,
    name      text not null,
    primary key (framework, version, code),
    foreign key (framework, version, domain) references framework_domain (framework, version, code)
);
select lock_reference('framework_component');

-- By what one sees that a level of a component is reached.
-- owner: framework
create table framework_indicator (
    framework text not null,
    version   int not null,
    rank      int not null check (rank > 0),
    code      text not null,
    component text not null,
    level     text not null,
    name      text not null,
    primary key (framework, version, code),
    foreign key (framework, version, component) references framework_component (framework, version, code),
    foreign key (framework, version, level) references framework_level (framework, version, code)
);
select lock_reference('framework_indicator');

-- The framework for teachers and managers, after Circular 18/2026/TT-BGDĐT as public sources cite it; its text was not at
-- hand. It is made for pre-school and general education: none for vocational education was found. The codes of the levels
-- are this system's own, and the day from which it holds is that of the circular.
insert into framework_version values ('EDUCATORS', 1,
    'Khung năng lực số đối với nhà giáo và cán bộ quản lý cơ sở giáo dục', '2026-03-27', 'GENERAL',
    'Thông tư 18/2026/TT-BGDĐT (giáo dục mầm non và phổ thông), theo các nguồn công khai', true,
    'Các năng lực thành phần sau 6.2 của miền 6 và các chỉ báo theo mức chưa được đọc; được bổ sung bằng phiên bản nhập sau.');
insert into framework_level (framework, version, rank, code, name) values
    ('EDUCATORS', 1, 1, 'CB', 'Cơ bản'),
    ('EDUCATORS', 1, 2, 'TT', 'Thành thạo'),
    ('EDUCATORS', 1, 3, 'NC', 'Nâng cao');
insert into framework_domain (framework, version, rank, code, name) values
    ('EDUCATORS', 1, 1, '1', 'Tổ chức dạy học, giáo dục trong môi trường số'),
    ('EDUCATORS', 1, 2, '2', 'Kiểm tra, đánh giá'),
    ('EDUCATORS', 1, 3, '3', 'Trao quyền cho người học'),
    ('EDUCATORS', 1, 4, '4', 'Kĩ năng công nghệ số'),
    ('EDUCATORS', 1, 5, '5', 'Phát triển chuyên môn'),
    ('EDUCATORS', 1, 6, '6', 'Ứng dụng AI');
insert into framework_component (framework, version, rank, domain, code, name) values
    ('EDUCATORS', 1, 1, '1', '1.1', 'Dạy học và giáo dục'),
    ('EDUCATORS', 1, 2, '1', '1.2', 'Hướng dẫn, hỗ trợ học tập'),
    ('EDUCATORS', 1, 3, '1', '1.3', 'Cá nhân hóa người học'),
    ('EDUCATORS', 1, 4, '1', '1.4', 'Học tập cộng tác'),
    ('EDUCATORS', 1, 5, '2', '2.1', 'Phương thức kiểm tra, đánh giá'),
    ('EDUCATORS', 1, 6, '2', '2.2', 'Phân tích kết quả học tập'),
    ('EDUCATORS', 1, 7, '2', '2.3', 'Phản hồi và đánh giá cải tiến'),
    ('EDUCATORS', 1, 8, '3', '3.1', 'Tiếp cận và hòa nhập'),
    ('EDUCATORS', 1, 9, '3', '3.2', 'Giải quyết vấn đề'),
    ('EDUCATORS', 1, 10, '3', '3.3', 'Khuyến khích tham gia tích cực'),
    ('EDUCATORS', 1, 11, '4', '4.1', 'Thông tin và dữ liệu'),
    ('EDUCATORS', 1, 12, '4', '4.2', 'Sáng tạo nội dung số'),
    ('EDUCATORS', 1, 13, '4', '4.3', 'An toàn'),
    ('EDUCATORS', 1, 14, '5', '5.1', 'Giao tiếp trong tổ chức'),
    ('EDUCATORS', 1, 15, '5', '5.2', 'Hợp tác phát triển chuyên môn'),
    ('EDUCATORS', 1, 16, '5', '5.3', 'Phát triển, sử dụng, chia sẻ, quản lí học liệu số'),
    ('EDUCATORS', 1, 17, '6', '6.1', 'Tư duy lấy con người làm trung tâm'),
    ('EDUCATORS', 1, 18, '6', '6.2', 'Đạo đức AI');

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
