-- Lists of 131,072 bits each, one per credential; the seed scatters the bits, so that a position tells nothing of when
-- its credential was made.
-- owner: credential.status
create table status_list (
    institution text not null,
    number      int not null,
    seed        bigint not null,
    used        int not null check (used between 0 and 131072),
    changes     bigint not null default 0,
    primary key (institution, number),
    foreign key (institution) references body (code)
);
select lock_rows('status_list');
revoke update, delete on status_list from gdnn_institution, gdnn_ministry;
grant update (used, changes) on status_list to gdnn_institution;
select open_to_body('status_list', 'select, insert, update (used, changes)');
-- Anyone: how often a list changed; not the seed, and not how many credentials there are.
grant select (institution, number, changes) on status_list to gdnn_public;
create policy anyone on status_list for select to gdnn_public using (true);

-- The bits that are or will be set; nothing unsets one or puts it off.
-- owner: credential.status
create table status_change (
    institution  text not null,
    list         int not null,
    index        int not null check (index between 0 and 131071),
    effective_on date not null,
    recorded_at  timestamptz not null default now(),
    primary key (institution, list, index),
    foreign key (institution, list) references status_list (institution, number)
);
select lock_rows('status_change');
revoke update, delete on status_change from gdnn_institution, gdnn_ministry;
-- A day to come may give way to an earlier one, and to nothing else.
grant update (effective_on) on status_change to gdnn_institution;
select open_to_body('status_change', 'select, insert, update (effective_on)');
create function status_comes_earlier() returns trigger language plpgsql as $$
begin
    if new.effective_on > old.effective_on then
        raise exception 'a bit is set earlier or not at all';
    end if;
    return new;
end $$;
create trigger status_comes_earlier before update on status_change
    for each row execute function status_comes_earlier();
-- Anyone: which bits are set, from which day on.
grant select (institution, list, index, effective_on) on status_change to gdnn_public;
create policy anyone on status_change for select to gdnn_public using (true);
