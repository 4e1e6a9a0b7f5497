-- A correction is a further version of the content, in force from a day on; the first version is in force from the issue.
alter table diploma_content add column in_force_from date;
-- On the paper until circular 24/2020 dropped them from 1 January 2022 on.
alter table diploma_content add column sex text check (sex in ('Nam', 'Nữ'));
alter table diploma_content add column training_mode text;
alter table diploma_content add constraint diploma_content_template_fields
    check (template = 'TT10-2017' or sex is null and training_mode is null);
grant select (template, in_force_from, sex, training_mode) on diploma_content to gdnn_public;

alter table diploma add column replaced_on date;
alter table diploma add column returned_on date;
alter table diploma add constraint diploma_replaced_on_check check ((status = 'REPLACED') = (replaced_on is not null));
alter table diploma add constraint diploma_returned_on_check
    check (returned_on is null or status in ('REPLACED', 'REVOKED'));
grant update (replaced_on, returned_on) on diploma to gdnn_institution;
grant select (replaced_on) on diploma to gdnn_public;

-- The ground of a correction or a revocation, or the relation of who asked for a copy; reference names the copy, or the
-- entry that this one replaces or is replaced by.
alter table diploma_act drop constraint diploma_act_ground_check;
alter table diploma_act add constraint diploma_act_ground_check check (ground ~ '^[A-Z_]{1,40}$');
alter table diploma_act add column reference text;

create table certified_copy (
    institution     text not null,
    province        text not null default tenant_province(),
    id              uuid not null,
    diploma         uuid not null,
    copy_number     text not null,
    content_version int not null,
    relation        text not null,
    purpose         text,
    copied_on       date not null,
    copied_by       text not null,
    recorded_at     timestamptz not null default now(),
    primary key (institution, id),
    constraint copy_number_taken unique (institution, copy_number),
    foreign key (institution, province) references tenant (code, province) on update cascade,
    foreign key (institution, diploma, content_version)
        references diploma_content (institution, diploma, content_version)
);
create index certified_copy_of_diploma on certified_copy (institution, diploma);
select lock_rows('certified_copy');
revoke update, delete on certified_copy from gdnn_institution, gdnn_ministry;
