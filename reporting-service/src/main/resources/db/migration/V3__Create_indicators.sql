-- The targets of Decision 2222/QĐ-TTg of 30 December 2021. Titles are our short wording; numerator and denominator say
-- what is counted. A year without a value is a year for which no source gives one.
-- owner: indicator
create table indicator (
    id          text primary key,
    position    int not null unique,
    title_vi    text not null,
    title_en    text not null,
    numerator   text not null,
    denominator text not null,
    unit        text not null,
    confidence  text not null
);
-- owner: indicator
create table indicator_target (
    indicator text not null references indicator (id),
    year      int not null,
    value     numeric(5, 1),
    primary key (indicator, year)
);
alter table indicator enable row level security;
alter table indicator_target enable row level security;
grant select on indicator, indicator_target to gdnn_institution, gdnn_province, gdnn_ministry;
create policy readers on indicator for select to gdnn_institution, gdnn_province, gdnn_ministry using (true);
create policy readers on indicator_target for select to gdnn_institution, gdnn_province, gdnn_ministry using (true);

insert into indicator (id, position, title_vi, title_en, numerator, denominator, unit, confidence) values
    ('T1', 1, 'Nhà giáo và cán bộ quản lý được đào tạo, bồi dưỡng năng lực số, kỹ năng và phương pháp sư phạm trong môi trường số', 'Teachers and managers trained in digital competence',
     'teachers and managers trained in digital competence, skills and pedagogy for the digital environment',
     'all teachers and managers of vocational institutions', 'percent', '2025 and 2030 values national'),
    ('T2', 2, 'Nhà giáo được đào tạo, bồi dưỡng phát triển học liệu số', 'Teachers trained to develop digital learning materials',
     'teachers trained to develop digital learning materials',
     'all teachers (managers not counted)', 'percent', '2030 national; 2025 restated by the seed'),
    ('T3', 3, 'Chương trình đào tạo có chuẩn đầu ra tích hợp năng lực số và nội dung phù hợp với phương pháp số', 'Programmes that integrate digital competence and fit digital methods',
     'programmes whose learning outcomes integrate digital competence and whose content fits digital methods',
     'all programmes in force', 'percent', 'national'),
    ('T4', 4, 'Chương trình ngành, nghề công nghệ thông tin, công nghệ số được cập nhật khoa học, công nghệ mới', 'IT and digital-technology programmes updated to new technology',
     'IT / digital-technology programmes updated to new science and technology',
     'all IT / digital-technology programmes in force', 'percent', 'national'),
    ('T5', 5, 'Nền tảng số giáo dục nghề nghiệp quốc gia và kho học liệu số dùng chung', 'National digital platform and shared store of learning resources',
     'national digital platform and shared store of digital learning resources',
     'yes / no', 'flag', 'national'),
    ('T6', 6, 'Trường cao đẳng, trường trung cấp có hạ tầng, nền tảng số kết nối, khai thác nền tảng số quốc gia', 'Colleges and intermediate schools connected to the national platform',
     'colleges and intermediate schools with digital infrastructure connected to and exploiting the national platform',
     'all colleges and intermediate schools', 'percent', '2025 from the seed; 2030 national'),
    ('T7', 7, 'Trường chất lượng cao là trường học số', 'High-quality schools that are digital schools',
     'high-quality schools that are digital schools',
     'all high-quality schools', 'percent', 'national'),
    ('T8', 8, 'Dịch vụ công trực tuyến toàn trình về giáo dục nghề nghiệp được tích hợp trên Cổng Dịch vụ công quốc gia', 'Whole-process online public services integrated on the national portal',
     'vocational-education online public services that are whole-process (formerly level 4) and integrated on the national portal and the ministry system',
     'all vocational-education online public services', 'percent', 'national'),
    ('T9', 9, 'Trường cao đẳng, trường trung cấp số hóa quá trình học tập, kết quả học tập, văn bằng và kết nối dữ liệu', 'Colleges and intermediate schools that digitise learning, results and diplomas',
     'colleges and intermediate schools that digitise learning activities, learning results and diplomas and connect the data',
     'all colleges and intermediate schools', 'percent', '2025 from the seed; elsewhere 100 by 2030 for all institutions'),
    ('T10', 10, 'Báo cáo định kỳ, thống kê về giáo dục nghề nghiệp được thực hiện bằng phương thức số và chia sẻ với Hệ thống thông tin báo cáo Chính phủ', 'Reports made digitally and shared with the Government Reporting Information System',
     'periodic and statistical reports on vocational education made digitally and shared with the Government Reporting Information System',
     'all such reports', 'percent', 'from the seed');

insert into indicator_target (indicator, year, value) values
    ('T1', 2025, 50),
    ('T1', 2030, 100),
    ('T2', 2025, 50),
    ('T2', 2030, 100),
    ('T3', 2025, 70),
    ('T3', 2030, 100),
    ('T4', 2025, null),
    ('T4', 2030, 100),
    ('T5', 2025, 1),
    ('T5', 2030, 1),
    ('T6', 2025, 50),
    ('T6', 2030, 100),
    ('T7', 2025, 50),
    ('T7', 2030, 100),
    ('T8', 2023, 100),
    ('T8', 2025, null),
    ('T8', 2030, null),
    ('T9', 2025, 100),
    ('T9', 2030, 100),
    ('T10', 2025, 100),
    ('T10', 2030, 100);
