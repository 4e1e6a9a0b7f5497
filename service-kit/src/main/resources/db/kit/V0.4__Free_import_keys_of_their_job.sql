-- A job's end deletes its keys, and nothing writes keys for a job that is over: a foreign key told nothing more, and its
-- check of each row cost more than the row.
alter table import_key drop constraint import_key_institution_job_fkey;
