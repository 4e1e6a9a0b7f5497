-- Who asked for a merge and who approved stands with all other requests that need two people.
alter table student_merge_move drop constraint student_merge_move_institution_merge_fkey;
drop table student_merge;
alter table student_merge_move
    add foreign key (institution, merge) references approval_request (institution, id) not valid;
