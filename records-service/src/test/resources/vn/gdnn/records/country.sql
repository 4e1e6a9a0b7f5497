-- Forty schools of three hundred students each, all graduates with a diploma but for a few; the four schools of province 97 sort
-- last. Rows lie in no order of a school or a name, as they come in over the years.
set session_replication_role = replica;
create temp table school as
    select 'ZZ' || lpad(n::text, 2, '0') as code, case when n > 36 then '97' else '98' end as province from generate_series(1, 40) n;
create temp table learner as
    select code, n, md5(code || 's' || n)::uuid as student, md5(code || 'e' || n)::uuid as enrolment,
           md5(code || 'r' || n)::uuid as recognition, md5(code || 'd' || n)::uuid as diploma,
           (array['Nguyễn', 'Trần', 'Lê', 'Phạm'])[1 + n % 4] || ' Văn ' || initcap(translate(md5(n::text), '0123456789', 'ghiklmnopq')) as name
    from school cross join generate_series(1, 300) n order by md5(code || n);
insert into tenant (code, province, name) select code, province, 'School ' || code from school;
insert into programme (institution, id, version, code, name, occupation_code, occupation_name, level, credits, in_force_from)
    select code, md5(code)::uuid, 1, 'CNTT', 'Công nghệ thông tin', '6480201', 'Công nghệ thông tin', 'COLLEGE', 5, '2020-01-01' from school;
insert into student (institution, id, version, code, full_name, date_of_birth)
    select code, student, 0, 'Z' || n, name, '2003-01-01' from learner;
insert into enrolment (institution, id, version, student, programme, programme_version, programme_code, study_mode, cohort,
                       enrolled_on, status)
    select code, enrolment, 0, student, md5(code)::uuid, 1, 'CNTT', 'CREDIT', 2015 + n % 10, '2023-09-05',
           case when n % 50 = 0 then 'EXPELLED' else 'GRADUATED' end from learner;
insert into recognition (institution, id, enrolment, decision_number, decided_on, class_reached, graduation_class, average,
                         rule_set, recognised_by, withdrawn_at, withdrawn_by, withdrawn_on, withdrawal_number, withdrawal_reason)
    select code, recognition, enrolment, '1/QĐ', '2026-06-20', 'GOOD', 'GOOD', 2.80, 'TT_04_2022/CREDIT/1', 'registrar',
           case when n % 100 = 1 then now() end, case when n % 100 = 1 then 'head' end, case when n % 100 = 1 then date '2026-07-01' end,
           case when n % 100 = 1 then '2/QĐ' end, case when n % 100 = 1 then 'fraud' end from learner;
insert into diploma (institution, id, version, public_id, status, origin, student, enrolment, recognition, programme,
                     registered_on, serial_number, register_number, content_version, recognised_on, signed_on, issued_on, revoked_from)
    select code, diploma, 0, md5(diploma::text), case when n % 100 = 2 then 'REVOKED' else 'ISSUED' end, 'REGISTER', student, enrolment,
           recognition, md5(code)::uuid, '2026-06-25', 'Z' || n, 'Z' || n, 1, '2026-06-20', '2026-06-25', '2026-06-25',
           case when n % 100 = 2 then date '2026-07-01' end
    from learner where n % 100 <> 3;
insert into diploma_content (institution, diploma, content_version, template, qualification, level, institution_name,
                             occupation_name, occupation_code, full_name, date_of_birth, graduation_class, decision_number)
    select code, diploma, 1, 'TT24-2020', 'Bằng tốt nghiệp cao đẳng', 'COLLEGE', 'School', 'Công nghệ thông tin', '6480201', name,
           '2003-01-01', 'Giỏi', '1/QĐ' from learner where n % 100 <> 3;
insert into diploma_awaited (institution, enrolment, recognition)
    select code, enrolment, recognition from learner where n % 100 = 3;
insert into school_class (institution, id, code, name, programme_code, cohort)
    select code, enrolment, 'L' || n, 'Lớp', 'CNTT', 2015 + n % 10 from learner;
insert into graduation_round (institution, id, title, status, opened_on, created_by, prepared_by)
    select l.code, enrolment, 'Đợt', 'OPEN', '2026-06-01', 'head', '{}' from learner l join school using (code) where province = '98';
insert into blank (institution, serial_number, status) select code, 'Z' || n, 'IN_STOCK' from learner;
insert into blank_minutes (institution, id, kind, minutes_number, dated, council, reason, recorded_by)
    select code, enrolment, 'SPOILED', '1', '2026-06-01', '{}', 'In sai', 'head' from learner;
insert into transfer_offer (institution, id, version, enrolment, to_institution, status, decision_number, decided_on, full_name,
                            date_of_birth, programme_name, rule_set, offered_by)
    select code, enrolment, 0, enrolment, 'ZZ01', 'OFFERED', '1/QĐ', '2026-06-01', name, '2003-01-01', 'CNTT', 'TT_04_2022/CREDIT/1', 'head'
    from learner where code <> 'ZZ01';
drop table school, learner;
reset session_replication_role;
