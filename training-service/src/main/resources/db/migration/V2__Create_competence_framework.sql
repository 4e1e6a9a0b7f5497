-- Digital competence framework for teachers and managers, after Circular 18/2026/TT-BGDĐT as public sources cite it; its
-- text was not at hand. It is made for pre-school and general education: none for vocational education was found.
-- owner: framework
create table framework_component (
    code        text not null primary key,
    domain      int not null,
    domain_name text not null,
    name        text not null
);
insert into framework_component (code, domain, domain_name, name) values
    ('1.1', 1, 'Tổ chức dạy học, giáo dục trong môi trường số', 'Dạy học và giáo dục'),
    ('1.2', 1, 'Tổ chức dạy học, giáo dục trong môi trường số', 'Hướng dẫn, hỗ trợ học tập'),
    ('1.3', 1, 'Tổ chức dạy học, giáo dục trong môi trường số', 'Cá nhân hóa người học'),
    ('1.4', 1, 'Tổ chức dạy học, giáo dục trong môi trường số', 'Học tập cộng tác'),
    ('2.1', 2, 'Kiểm tra, đánh giá', 'Phương thức kiểm tra, đánh giá'),
    ('2.2', 2, 'Kiểm tra, đánh giá', 'Phân tích kết quả học tập'),
    ('2.3', 2, 'Kiểm tra, đánh giá', 'Phản hồi và đánh giá cải tiến'),
    ('3.1', 3, 'Trao quyền cho người học', 'Tiếp cận và hòa nhập'),
    ('3.2', 3, 'Trao quyền cho người học', 'Giải quyết vấn đề'),
    ('3.3', 3, 'Trao quyền cho người học', 'Khuyến khích tham gia tích cực'),
    ('4.1', 4, 'Kĩ năng công nghệ số', 'Thông tin và dữ liệu'),
    ('4.2', 4, 'Kĩ năng công nghệ số', 'Sáng tạo nội dung số'),
    ('4.3', 4, 'Kĩ năng công nghệ số', 'An toàn'),
    ('5.1', 5, 'Phát triển chuyên môn', 'Giao tiếp trong tổ chức'),
    ('5.2', 5, 'Phát triển chuyên môn', 'Hợp tác phát triển chuyên môn'),
    ('5.3', 5, 'Phát triển chuyên môn', 'Phát triển, sử dụng, chia sẻ, quản lí học liệu số'),
    ('6.1', 6, 'Ứng dụng AI', 'Tư duy lấy con người làm trung tâm'),
    ('6.2', 6, 'Ứng dụng AI', 'Đạo đức AI');

alter table framework_component enable row level security;
grant select on framework_component to gdnn_institution, gdnn_province, gdnn_ministry;
create policy readers on framework_component for select to gdnn_institution, gdnn_province, gdnn_ministry using (true);
