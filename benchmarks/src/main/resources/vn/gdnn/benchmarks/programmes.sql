-- Approved programmes of a hundred schools: forty modules, twenty outcomes that name two modules and two components each.
create schema if not exists bench;
create or replace procedure bench.make_programmes(programmes int) language sql as $$
    insert into public.tenant (code, province, name)
    select 'BM' || lpad(n::text, 4, '0'), lpad((1 + n % 34)::text, 2, '0'), 'Trường Cao đẳng Minh họa ' || n
    from generate_series(1, 100) n on conflict do nothing;
    insert into public.programme (institution, id, version, programme_id, number, status, code, name, occupation_code, level,
                                  entry, duration_months, credits, high_quality, content_fits_digital_methods, content,
                                  decision_number, decided_on, in_force_from, approved_by)
    select 'BM' || lpad((1 + n % 100)::text, 4, '0'), md5('programme ' || n)::uuid, 0, md5('programme ' || n)::uuid, 1, 'APPROVED',
           'CT' || n, 'Công nghệ thông tin ' || n, '6480201', 'COLLEGE', 'UPPER_SECONDARY', 30, 80, false, false, made.content,
           '1/QĐ', '2025-12-01', '2026-01-01', 'reviewer'
    from generate_series(1, programmes) n cross join (
        select jsonb_build_object(
            'modules', (select jsonb_agg(jsonb_build_object('code', 'MD' || m, 'name', 'Mô đun ' || m, 'credits', 2,
                'theoryHours', 15, 'practiceHours', 28, 'testHours', 2, 'compulsory', true, 'condition', false,
                'prerequisites', '[]'::jsonb, 'equivalentTo', '[]'::jsonb)) from generate_series(1, 40) m),
            'outcomes', (select jsonb_agg(jsonb_build_object('code', 'CDR' || o, 'statement', 'Làm được việc thứ ' || o,
                'modules', jsonb_build_array('MD' || o, 'MD' || o + 20),
                'digitalCompetences', jsonb_build_array(
                    jsonb_build_object('component', '1.' || 1 + o % 3, 'level', 3),
                    jsonb_build_object('component', '2.' || 1 + o % 6, 'level', 2)))) from generate_series(1, 20) o),
            'electiveGroups', '[]'::jsonb) as content) as made
    on conflict do nothing;
$$;
