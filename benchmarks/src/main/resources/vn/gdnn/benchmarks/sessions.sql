-- A course of the ministry's, and rounds of its sessions: those of one round are held a month after those of the one before.
create schema if not exists bench;
insert into public.course (id, course, number, version, code, status, subject, title, provider, framework, framework_version,
                           components, levels, hours_online, hours_face_to_face, languages, prerequisites, attendance_percent,
                           written_by, offered_by, offered_at)
select md5('course')::uuid, md5('course')::uuid, 1, 0, 'NLS-QG', 'OFFERED', 'DIGITAL_COMPETENCE', 'Năng lực số', 'Bộ', 'EDUCATORS',
       1, '{1.1}', '{CB}', 20, 10, '{vi}', '{}', 80, '{one}', 'two', now()
on conflict do nothing;
create or replace procedure bench.make_sessions(round text, sessions int, seats int) language sql as $$
    insert into public.course_session (id, version, course, begins, ends, seats, place, trainers, sign_up_until)
    select md5(round || n)::uuid, 0, md5('course')::uuid, array[d.day], array[d.day + interval '3 hours'], seats, round,
           '{trainer}', d.day - interval '1 day'
    from generate_series(1, sessions) n
    cross join (select date_trunc('day', now()) + make_interval(months => 2 + count(distinct place)::int) as day
                from public.course_session) d;
$$;
