-- People and schools that nobody has: names from short lists, about as frequent as in life.
create extension if not exists pg_trgm;
create schema if not exists bench;
grant usage, create on schema bench to records_owner;

create or replace function bench.pick(words text[], seed bigint, salt int) returns text
    language sql immutable parallel safe
    return words[1 + abs(hashint8extended(seed, salt) % cardinality(words))];

create or replace function bench.full_name(seed bigint) returns text language sql immutable parallel safe return
    bench.pick(array[
        'Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn',
        'Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Nguyễn','Trần','Trần','Trần','Trần','Trần','Trần','Lê',
        'Lê','Lê','Lê','Lê','Phạm','Phạm','Phạm','Phạm','Hoàng','Hoàng','Huỳnh','Huỳnh','Phan','Phan','Vũ','Võ','Đặng',
        'Bùi','Đỗ','Hồ','Ngô','Dương','Lý','Đinh'], seed, 1)
    || ' ' || bench.pick(array[
        'Văn','Văn','Văn','Văn','Thị','Thị','Thị','Thị','Minh','Minh','Ngọc','Ngọc','Thanh','Thanh','Đức','Quang',
        'Hữu','Thu','Hoài','Xuân','Kim','Bảo','Gia','Quốc','Anh','Thùy','Tuấn','Công','Đình','Phương'], seed, 2)
    || case when hashint8extended(seed, 3) % 4 = 0 then ' ' || bench.pick(array[
        'Bích','Cẩm','Diệu','Hải','Hồng','Khánh','Lan','Mỹ','Nhật','Như','Thành','Thảo','Trọng','Tường','Việt'], seed, 4)
        else '' end
    || ' ' || bench.pick(array[
        'An','Anh','Ánh','Bình','Châu','Chi','Cường','Dũng','Dung','Duy','Duyên','Đạt','Đông','Giang','Hà','Hải','Hạnh',
        'Hào','Hằng','Hậu','Hiền','Hiếu','Hoa','Hòa','Hoàng','Hùng','Huy','Huyền','Hương','Khánh','Khoa','Kiên','Lan',
        'Lâm','Linh','Loan','Long','Lộc','Mai','Mạnh','Minh','My','Nam','Nga','Ngân','Nghĩa','Ngọc','Nguyên','Nhân',
        'Nhi','Nhung','Oanh','Phong','Phúc','Phương','Quân','Quyên','Quỳnh','Sơn','Tâm','Tân','Thảo','Thắng','Thịnh',
        'Thủy','Thư','Tiến','Toàn','Trang','Trâm','Trinh','Trung','Tú','Tuấn','Tùng','Tuyết','Uyên','Vân','Vinh','Yến'],
        seed, 5);

create or replace function bench.school(number bigint) returns text language sql immutable parallel safe
    return 'BM' || lpad(number::text, 4, '0');

create or replace function bench.born(seed bigint) returns date language sql immutable parallel safe
    return date '1995-01-01' + abs(hashint8extended(seed, 6) % 5400)::int;

-- Schools that are numbered from 1, each with one programme of twenty modules.
create or replace procedure bench.make_schools(schools int) language sql as $$
    insert into public.tenant (code, province, name)
    select bench.school(n), lpad((1 + n % 34)::text, 2, '0'), 'Trường Cao đẳng Minh họa ' || n
    from generate_series(1, schools) n on conflict do nothing;
    insert into public.programme (institution, id, version, code, name, occupation_code, occupation_name, level,
                                  credits, in_force_from)
    select bench.school(n), md5(bench.school(n))::uuid, 1, 'CNTT', 'Công nghệ thông tin', '6480201',
           'Công nghệ thông tin', 'COLLEGE', 60, date '2020-01-01'
    from generate_series(1, schools) n on conflict do nothing;
    insert into public.programme_module (institution, programme, programme_version, code, position, name, credits,
                                         compulsory, condition)
    select bench.school(n), md5(bench.school(n))::uuid, 1, 'M' || lpad(m::text, 2, '0'), m, 'Mô đun ' || m, 3, true, false
    from generate_series(1, schools) n cross join generate_series(1, 20) m on conflict do nothing;
    insert into public.document_wording (institution, head_title, english_head_title, place)
    select t.code, 'Hiệu trưởng', 'Principal', 'Hà Nội'
    from generate_series(1, schools) n join public.tenant t on t.code = bench.school(n) on conflict do nothing;
    insert into public.signer (institution, id, account, full_name, title, valid_from)
    select t.code, md5('signer' || n)::uuid, 'head', 'Nguyễn Văn Hiệu', 'Hiệu trưởng', date '2020-01-01'
    from generate_series(1, schools) n join public.tenant t on t.code = bench.school(n) on conflict do nothing;
$$;

-- People of a school with the numbers from..last, enrolled in its programme.
create or replace procedure bench.make_enrolled(school int, first bigint, last bigint, status text) language sql as $$
    insert into public.student (institution, id, version, code, full_name, date_of_birth)
    select t.code, md5('student' || n)::uuid, 0, 'S' || n, bench.full_name(n), bench.born(n)
    from generate_series(first, last) n join public.tenant t on t.code = bench.school(school);
    insert into public.enrolment (institution, id, version, student, programme, programme_version,
                                  programme_code, study_mode, cohort, enrolled_on, status)
    select t.code, md5('enrolment' || n)::uuid, 0, md5('student' || n)::uuid, md5(t.code)::uuid, 1, 'CNTT',
           'CREDIT', 2023, date '2023-09-05', status
    from generate_series(first, last) n join public.tenant t on t.code = bench.school(school);
$$;

-- The same, and recognised as graduates.
create or replace procedure bench.make_graduates(school int, first bigint, last bigint, decision text) language sql as $$
    call bench.make_enrolled(school, first, last, 'GRADUATED');
    insert into public.recognition (institution, id, enrolment, decision_number, decided_on, class_reached,
                                    graduation_class, average, rule_set, recognised_by)
    select t.code, md5('recognition' || n)::uuid, md5('enrolment' || n)::uuid, decision, date '2026-06-20',
           'GOOD', 'GOOD', 2.80, 'TT_04_2022/CREDIT/1', 'registrar'
    from generate_series(first, last) n join public.tenant t on t.code = bench.school(school);
    insert into public.diploma_awaited (institution, enrolment, recognition)
    select t.code, md5('enrolment' || n)::uuid, md5('recognition' || n)::uuid
    from generate_series(first, last) n join public.tenant t on t.code = bench.school(school);
$$;
