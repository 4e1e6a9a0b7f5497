-- Staff of the schools that are numbered from 1: the first has as many as ten others.
create schema if not exists bench;
create or replace procedure bench.make_staff(schools int, in_first int, in_others int) language sql as $$
    insert into public.tenant (code, province, name)
    select 'BM' || lpad(n::text, 4, '0'), lpad((1 + n % 34)::text, 2, '0'), 'Trường Cao đẳng Minh họa ' || n
    from generate_series(1, schools) n on conflict do nothing;
    with made as (
        insert into public.staff_member (institution, id, version, code, full_name, date_of_birth, position, person,
                                         employed_since)
        select 'BM' || lpad(s::text, 4, '0'), md5(s || '/' || n)::uuid, 0, 'GV' || n,
               (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Đỗ'])[1 + n % 5] || ' ' ||
               (array['Thị', 'Văn', 'Minh'])[1 + n % 3] || ' ' ||
               (array['An', 'Bình', 'Cường', 'Dung', 'Giang', 'Hạnh', 'Khánh'])[1 + n % 7],
               '1985-03-01', 'TEACHER', md5(s || '/' || n)::uuid, date '2015-09-01'
        from generate_series(1, schools) s, generate_series(1, greatest(in_first, in_others)) n
        where n <= case s when 1 then in_first else in_others end
        on conflict do nothing returning institution, id)
    insert into public.held_position (institution, id, staff_member, employment, position, since, entered_by)
    select institution, gen_random_uuid(), id, 1, 'TEACHER', date '2015-09-01', 'registrar' from made;
    insert into public.completed_training (institution, id, version, staff_member, subject, title, provider, competences,
                                           completed_on)
    select institution, gen_random_uuid(), 0, id, 'DIGITAL_COMPETENCE', 'Năng lực số', 'Trường sư phạm', '{1.1}',
           date '2025-03-01'
    from public.staff_member on conflict do nothing;
$$;
