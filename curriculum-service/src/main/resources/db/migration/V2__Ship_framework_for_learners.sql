-- The digital competence framework for learners, Circular 02/2025/TT-BGDĐT, in force from 11 March 2025: 6 domains, 24 components,
-- 8 levels. The words of the levels and their indicators were not at hand: the levels are numbered.
select ship_framework('{
  "framework": "LEARNERS",
  "name": "Khung năng lực số cho người học",
  "inForceFrom": "2025-03-11",
  "madeFor": "OTHER",
  "source": "02/2025/TT-BGDĐT",
  "missing": "Mô tả các bậc và các chỉ báo theo bậc chưa được đọc; được bổ sung bằng phiên bản nhập sau.",
  "levels": [
    ["1", "Bậc 1"],
    ["2", "Bậc 2"],
    ["3", "Bậc 3"],
    ["4", "Bậc 4"],
    ["5", "Bậc 5"],
    ["6", "Bậc 6"],
    ["7", "Bậc 7"],
    ["8", "Bậc 8"]
  ],
  "domains": [
    ["1", "Khai thác dữ liệu và thông tin"],
    ["2", "Giao tiếp và hợp tác trong môi trường số"],
    ["3", "Sáng tạo nội dung số"],
    ["4", "An toàn"],
    ["5", "Giải quyết vấn đề"],
    ["6", "Ứng dụng trí tuệ nhân tạo"]
  ],
  "components": [
    ["1.1", "1", "Duyệt, tìm kiếm và lọc dữ liệu, thông tin và nội dung số"],
    ["1.2", "1", "Đánh giá dữ liệu, thông tin và nội dung số"],
    ["1.3", "1", "Quản lý dữ liệu, thông tin và nội dung số"],
    ["2.1", "2", "Tương tác thông qua công nghệ số"],
    ["2.2", "2", "Chia sẻ thông tin và nội dung thông qua công nghệ số"],
    ["2.3", "2", "Sử dụng công nghệ số để thực hiện trách nhiệm công dân"],
    ["2.4", "2", "Hợp tác thông qua công nghệ số"],
    ["2.5", "2", "Quy tắc ứng xử trên mạng"],
    ["2.6", "2", "Quản lý danh tính số"],
    ["3.1", "3", "Phát triển nội dung số"],
    ["3.2", "3", "Tích hợp và tạo lập lại nội dung số"],
    ["3.3", "3", "Thực thi bản quyền và giấy phép"],
    ["3.4", "3", "Lập trình"],
    ["4.1", "4", "Bảo vệ thiết bị"],
    ["4.2", "4", "Bảo vệ dữ liệu cá nhân và quyền riêng tư"],
    ["4.3", "4", "Bảo vệ sức khỏe và an sinh số"],
    ["4.4", "4", "Bảo vệ môi trường"],
    ["5.1", "5", "Giải quyết các vấn đề kỹ thuật"],
    ["5.2", "5", "Xác định nhu cầu và giải pháp công nghệ"],
    ["5.3", "5", "Sử dụng sáng tạo công nghệ số"],
    ["5.4", "5", "Xác định các vấn đề cần cải thiện về năng lực số"],
    ["6.1", "6", "Hiểu biết về trí tuệ nhân tạo"],
    ["6.2", "6", "Sử dụng trí tuệ nhân tạo có đạo đức và trách nhiệm"],
    ["6.3", "6", "Đánh giá trí tuệ nhân tạo"]
  ]
}');

-- That of educators is published here beside it.
select ship_educators();
