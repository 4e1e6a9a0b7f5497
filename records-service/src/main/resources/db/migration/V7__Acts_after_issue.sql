-- A re-issued diploma takes the place of another; the other stays in the register as replaced.
alter table diploma drop constraint diploma_status_check;
alter table diploma add constraint diploma_status_check
    check (status in ('REGISTERED', 'SIGNED', 'ISSUED', 'REPLACED', 'REVOKED'));
alter table diploma add column replaces uuid;
alter table diploma add constraint diploma_replaces_fkey
    foreign key (institution, replaces) references diploma (institution, id);
create unique index diploma_replaced_once on diploma (institution, replaces) where replaces is not null;
drop index diploma_registered_already;
create unique index diploma_registered_already on diploma (institution, enrolment)
    where status not in ('REVOKED', 'REPLACED');

-- Every act names the version of the content that was in force after it.
alter table diploma_act drop constraint diploma_act_kind_check;
alter table diploma_act add constraint diploma_act_kind_check check (kind in
    ('REGISTERED', 'DIGITISED', 'SIGNED', 'ISSUED', 'CORRECTED', 'REPLACED', 'COPIED', 'RETURNED', 'REVOKED'));
alter table diploma_act add column content_version int not null default 1;

grant select (replaces) on diploma to gdnn_public;
drop policy issued on diploma;
create policy issued on diploma for select to gdnn_public using (status in ('ISSUED', 'REPLACED', 'REVOKED'));
