-- The framework for teachers and managers, after Circular 18/2026/TT-BGDĐT as public sources cite it; its text was not at
-- hand. It is made for pre-school and general education: none for vocational education was found. The codes of the levels
-- are this system's own, and the day from which it holds is that of the circular.
-- A service that keeps or publishes it ships it in a migration of its own: select ship_educators().
create function ship_educators() returns void language sql set search_path = public, pg_temp as $$
select ship_framework('{
  "framework": "EDUCATORS",
  "name": "Khung năng lực số đối với nhà giáo và cán bộ quản lý cơ sở giáo dục",
  "inForceFrom": "2026-03-27",
  "madeFor": "GENERAL",
  "source": "Thông tư 18/2026/TT-BGDĐT (giáo dục mầm non và phổ thông), theo các nguồn công khai",
  "missing": "Các năng lực thành phần sau 6.2 của miền 6 và các chỉ báo theo mức chưa được đọc; được bổ sung bằng phiên bản nhập sau.",
  "levels": [
    ["CB", "Cơ bản"],
    ["TT", "Thành thạo"],
    ["NC", "Nâng cao"]
  ],
  "domains": [
    ["1", "Tổ chức dạy học, giáo dục trong môi trường số"],
    ["2", "Kiểm tra, đánh giá"],
    ["3", "Trao quyền cho người học"],
    ["4", "Kĩ năng công nghệ số"],
    ["5", "Phát triển chuyên môn"],
    ["6", "Ứng dụng AI"]
  ],
  "components": [
    ["1.1", "1", "Dạy học và giáo dục"],
    ["1.2", "1", "Hướng dẫn, hỗ trợ học tập"],
    ["1.3", "1", "Cá nhân hóa người học"],
    ["1.4", "1", "Học tập cộng tác"],
    ["2.1", "2", "Phương thức kiểm tra, đánh giá"],
    ["2.2", "2", "Phân tích kết quả học tập"],
    ["2.3", "2", "Phản hồi và đánh giá cải tiến"],
    ["3.1", "3", "Tiếp cận và hòa nhập"],
    ["3.2", "3", "Giải quyết vấn đề"],
    ["3.3", "3", "Khuyến khích tham gia tích cực"],
    ["4.1", "4", "Thông tin và dữ liệu"],
    ["4.2", "4", "Sáng tạo nội dung số"],
    ["4.3", "4", "An toàn"],
    ["5.1", "5", "Giao tiếp trong tổ chức"],
    ["5.2", "5", "Hợp tác phát triển chuyên môn"],
    ["5.3", "5", "Phát triển, sử dụng, chia sẻ, quản lí học liệu số"],
    ["6.1", "6", "Tư duy lấy con người làm trung tâm"],
    ["6.2", "6", "Đạo đức AI"]
  ]
}');
$$;
