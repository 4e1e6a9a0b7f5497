-- A school's search by name looks through the names in the index alone and reads only the students it shows: the rows of a
-- school lie scattered over the table.
drop index student_list;
create index student_list on student (institution, full_name, id) include (search) where merged_into is null;
