-- Schools alone, of which other services tell, in all provinces; their codes end in so many digits.
create schema if not exists bench;
create or replace procedure bench.make_schools(schools int, digits int default 4) language sql as $$
    insert into public.tenant (code, province, name)
    select 'BM' || lpad(n::text, digits, '0'), lpad((1 + n % 34)::text, 2, '0'), 'Trường Cao đẳng Minh họa ' || n
    from generate_series(1, schools) n on conflict do nothing;
    insert into public.institution (code, version, name, type, ownership, governing_body, province, high_quality, since)
    select code, 0, name, 'COLLEGE', 'PUBLIC', 'Ủy ban nhân dân tỉnh', province, false, date '2010-01-01'
    from public.tenant where code like 'BM%' on conflict do nothing;
    insert into public.institution_profile (institution, since, name, type, ownership, governing_body, province,
                                            high_quality)
    select code, since, name, type, ownership, governing_body, province, high_quality
    from public.institution where code like 'BM%' on conflict do nothing;
$$;
-- Institutions that nobody has, each with thirty members of staff, half of them trained.
create or replace procedure bench.make_institutions(institutions int) language sql as $$
    call bench.make_schools(institutions, 5);
    insert into public.employment (institution, staff_id, person_id, number, position, position_since, since,
                                   since_told, trained_on, competence_declared)
    select code, md5(code || n)::uuid, md5(code || n)::uuid, 1, 'TEACHER', date '2021-09-01', date '2021-09-01', true,
           case when n % 2 = 0 then date '2025-03-01' end,
           case when n % 2 = 0 then datemultirange(daterange('2025-03-01', null)) end
    from public.institution, generate_series(1, 30) n where code like 'BM%' on conflict do nothing;
$$;
