-- As the curriculum service tells it, with the maximum it leads to under either circular; versions told before this have
-- none. A time the school set itself (programme_time) comes first.
alter table programme add column months int;
alter table programme add column most_months_04_2022 int;
alter table programme add column most_months_09_2017 int;
