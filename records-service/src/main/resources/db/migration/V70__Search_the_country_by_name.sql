-- A name from one of its words on; null where it has fewer.
create function name_from(search text, word int) returns text language sql immutable parallel safe strict
    return nullif(array_to_string((string_to_array(search, ' '))[word:], ' '), '');

-- Whoever searches the whole country reads the first page of what begins so, in order, and no more. The trigrams gave all
-- that match before the first could be shown: seconds, for a family name that four in ten bear.
create index student_name_from_1 on student (search collate "C", id) where merged_into is null;
create index student_name_from_2 on student (name_from(search, 2) collate "C", id)
    where merged_into is null and name_from(search, 2) is not null;
create index student_name_from_3 on student (name_from(search, 3) collate "C", id)
    where merged_into is null and name_from(search, 3) is not null;
create index student_name_from_4 on student (name_from(search, 4) collate "C", id)
    where merged_into is null and name_from(search, 4) is not null;
create index student_name_from_5 on student (name_from(search, 5) collate "C", id)
    where merged_into is null and name_from(search, 5) is not null;
drop index student_search;
