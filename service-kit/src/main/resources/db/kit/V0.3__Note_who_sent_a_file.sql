-- The account that sent a file: what it brings in counts as done by this account.
alter table import_job add column sent_by text;
grant select (sent_by) on import_job to gdnn_plumbing;
