-- Whether the version of a resource is still being written by its school.
create function is_written(school text, written uuid) returns boolean language sql stable as $$
    select exists (select from resource r where r.institution = school and r.id = written and r.status in ('DRAFT', 'RETURNED'))
$$;

-- The files of a version; whoever sees the version sees that it has them. The content lies under its SHA-256, once for all schools.
-- owner: resource
create table resource_file (
    institution  text not null,
    id           uuid not null,
    resource     uuid not null, -- the version
    name         text not null,
    media_type   text not null,
    size         bigint not null check (size > 0),
    digest       bytea not null check (length(digest) = 32),
    scan         text not null check (scan in ('CLEAN', 'UNSCANNED')),
    package_kind text check (package_kind in ('SCORM_1_2', 'SCORM_2004', 'COMMON_CARTRIDGE')),
    suggestion   jsonb,
    added_at     timestamptz not null,
    primary key (institution, id),
    foreign key (institution, resource) references resource (institution, id) on delete cascade,
    constraint resource_file_name unique (institution, resource, name)
);
select lock_rows('resource_file');
revoke update on resource_file from gdnn_institution, gdnn_ministry;
revoke insert, delete on resource_file from gdnn_ministry;
create policy written on resource_file as restrictive for insert to gdnn_institution with check (is_written(institution, resource));
create policy unwritten on resource_file as restrictive for delete to gdnn_institution using (is_written(institution, resource));
grant select on resource_file to gdnn_reviewer, gdnn_public;
create policy of_what_is_seen on resource_file for select to gdnn_institution, gdnn_province, gdnn_reviewer, gdnn_public using (exists (
    select from resource r where r.institution = resource_file.institution and r.id = resource_file.resource));

-- Uploads that are not whole yet. Whoever sends a part holds the lease; how far it came is what is on disk.
-- owner: resource
create table resource_upload (
    institution text not null,
    id          uuid not null,
    resource    uuid not null,
    name        text not null,
    media_type  text not null,
    size        bigint not null check (size > 0),
    received    bigint not null check (received between 0 and size),
    expires_at  timestamptz not null,
    lease       uuid,
    lease_until timestamptz,
    primary key (institution, id),
    foreign key (institution, resource) references resource (institution, id) on delete cascade
);
create index resource_upload_of on resource_upload (institution, resource);
create index resource_upload_expired on resource_upload (expires_at);
select lock_rows('resource_upload');
revoke all on resource_upload from gdnn_ministry, gdnn_province;
create policy written on resource_upload as restrictive for insert to gdnn_institution with check (is_written(institution, resource));
grant select (institution, id, expires_at), delete on resource_upload to gdnn_plumbing;
create policy expired on resource_upload to gdnn_plumbing using (expires_at < now());
