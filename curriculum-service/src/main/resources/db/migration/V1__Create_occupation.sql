-- The level-IV list of occupations; not tenant data, kept by the ministry.
-- owner: occupation
create table occupation (
    code               text not null primary key check (code ~ '^[56]\d{6}$'),
    version            bigint not null,
    name               text not null,
    english_name       text,
    level              text not null check (level in ('COLLEGE', 'INTERMEDIATE')),
    digital_technology boolean not null,
    valid_from         date,
    valid_to           date,
    source             text,
    status             text not null check (status in ('DEMONSTRATION', 'SEEN_IN_SOURCES', 'ENTERED')),
    search             text generated always as (unmarked(code || ' ' || name)) stored,
    check (left(code, 1) = case level when 'COLLEGE' then '6' else '5' end),
    check (valid_to >= valid_from)
);
create index occupation_search on occupation using gin (search gin_trgm_ops);
alter table occupation enable row level security;
grant select on occupation to gdnn_institution, gdnn_province;
grant select, insert, update on occupation to gdnn_ministry;
create policy readers on occupation for select to gdnn_institution, gdnn_province using (true);
create policy keeper on occupation to gdnn_ministry using (true);

-- What the list said of an occupation before, each with the days on which it held; nothing of it is changed.
-- owner: occupation
create table occupation_version (
    code               text not null references occupation (code) on delete cascade,
    valid_from         date not null,
    valid_to           date not null,
    name               text not null,
    english_name       text,
    level              text not null check (level in ('COLLEGE', 'INTERMEDIATE')),
    digital_technology boolean not null,
    source             text,
    primary key (code, valid_from),
    check (valid_to >= valid_from)
);
alter table occupation_version enable row level security;
grant select on occupation_version to gdnn_institution, gdnn_province;
grant select, insert on occupation_version to gdnn_ministry;
create policy readers on occupation_version for select to gdnn_institution, gdnn_province using (true);
create policy keeper on occupation_version to gdnn_ministry using (true);

-- Where occupations stand in ISCO-08, ISCED-F 2013, ESCO and the levels of qualifications, each row from its day on; what is not known is null.
-- owner: occupation
create table occupation_classification (
    code                text not null references occupation (code) on delete cascade,
    valid_from          date not null,
    isco08              text,
    isced_f             text,
    esco_uri            text,
    qualification_level int check (qualification_level between 1 and 8),
    source              text,
    primary key (code, valid_from)
);
alter table occupation_classification enable row level security;
grant select on occupation_classification to gdnn_institution, gdnn_province;
grant select, insert, update on occupation_classification to gdnn_ministry;
create policy readers on occupation_classification for select to gdnn_institution, gdnn_province using (true);
create policy keeper on occupation_classification to gdnn_ministry using (true);

-- A small list for demonstration: the full list of Circular 26/2020/TT-BLĐTBXH is for the ministry to enter.
-- Since when these codes are valid is not known.
insert into occupation (code, version, name, level, digital_technology, status) values
    ('6480201', 0, 'Công nghệ thông tin', 'COLLEGE', true, 'SEEN_IN_SOURCES'),
    ('5480201', 0, 'Công nghệ thông tin', 'INTERMEDIATE', true, 'DEMONSTRATION'),
    ('6480202', 0, 'Công nghệ thông tin (ứng dụng phần mềm)', 'COLLEGE', true, 'DEMONSTRATION'),
    ('6480205', 0, 'Tin học ứng dụng', 'COLLEGE', true, 'DEMONSTRATION'),
    ('6480207', 0, 'Lập trình máy tính', 'COLLEGE', true, 'DEMONSTRATION'),
    ('6480209', 0, 'Quản trị mạng máy tính', 'COLLEGE', true, 'DEMONSTRATION'),
    ('6480214', 0, 'Thiết kế trang web', 'COLLEGE', true, 'DEMONSTRATION'),
    ('6210402', 0, 'Thiết kế đồ họa', 'COLLEGE', true, 'DEMONSTRATION'),
    ('6510216', 0, 'Công nghệ ô tô', 'COLLEGE', false, 'DEMONSTRATION'),
    ('6520227', 0, 'Điện công nghiệp', 'COLLEGE', false, 'DEMONSTRATION'),
    ('6520225', 0, 'Điện tử công nghiệp', 'COLLEGE', false, 'DEMONSTRATION'),
    ('6520263', 0, 'Cơ điện tử', 'COLLEGE', false, 'DEMONSTRATION'),
    ('6520205', 0, 'Kỹ thuật máy lạnh và điều hòa không khí', 'COLLEGE', false, 'DEMONSTRATION'),
    ('6520121', 0, 'Cắt gọt kim loại', 'COLLEGE', false, 'DEMONSTRATION'),
    ('6520123', 0, 'Hàn', 'COLLEGE', false, 'DEMONSTRATION'),
    ('5520123', 0, 'Hàn', 'INTERMEDIATE', false, 'DEMONSTRATION'),
    ('6340302', 0, 'Kế toán doanh nghiệp', 'COLLEGE', false, 'DEMONSTRATION'),
    ('6810201', 0, 'Quản trị khách sạn', 'COLLEGE', false, 'DEMONSTRATION'),
    ('6810207', 0, 'Kỹ thuật chế biến món ăn', 'COLLEGE', false, 'DEMONSTRATION'),
    ('6720301', 0, 'Điều dưỡng', 'COLLEGE', false, 'DEMONSTRATION'),
    ('6760101', 0, 'Công tác xã hội', 'COLLEGE', false, 'DEMONSTRATION');
