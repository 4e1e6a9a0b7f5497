-- What institutions and bodies keep alike, each under its own code.
create table errand_book (
    institution text not null,
    id          uuid not null,
    words       text not null,
    primary key (institution, id),
    foreign key (institution) references body (code)
);
select lock_rows('errand_book');
select open_to_body('errand_book', 'select, insert, update (words)');
