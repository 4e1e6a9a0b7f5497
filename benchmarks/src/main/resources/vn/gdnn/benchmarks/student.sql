with made as (
    insert into student (institution, id, version, code, full_name, date_of_birth, sex, place_of_birth,
                         nationality, personal_number, personal_number_hash, email, phone)
    select t.code, uuidv7(), 0, 'HS' || lpad(n::text, 9, '0'), bench.full_name(n), bench.born(n),
           case n % 2 when 0 then 'FEMALE' else 'MALE' end, 'Tỉnh ' || t.province, 'VN', s.personal_number,
           sha256(int8send(n)), 'hs' || n || '@example.vn', '09' || lpad((n % 100000000)::text, 8, '0')
    from generate_series(?::bigint, ?::bigint) n
    join tenant t on t.code = bench.school(?)
    cross join bench.sealed s
    returning institution, personal_number_hash
)
insert into identity_trace (hash, institution) select personal_number_hash, institution from made
order by personal_number_hash
