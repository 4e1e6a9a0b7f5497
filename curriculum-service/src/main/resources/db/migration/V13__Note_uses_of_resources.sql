-- On which days a school used a published resource of another, once a day however often. Who uses what, every school may know.
-- owner: resource
create table resource_use (
    institution text not null, -- the school that used it
    resource    uuid not null, -- in all its versions
    used_on     date not null,
    owner       text not null check (owner <> institution),
    version     uuid not null,
    how         text not null check (how in ('DOWNLOADED', 'DECLARED')),
    primary key (institution, resource, used_on),
    foreign key (institution) references tenant (code)
);
create index resource_use_of on resource_use (resource, institution);
select lock_rows('resource_use');
revoke update, delete on resource_use from gdnn_institution, gdnn_ministry;
revoke insert on resource_use from gdnn_ministry;
create policy of_others on resource_use for select to gdnn_institution, gdnn_province, gdnn_public using (true);
grant select on resource_use to gdnn_public;
create policy of_published on resource_use as restrictive for insert to gdnn_institution with check (exists (
    select from resource r where r.institution = resource_use.owner and r.id = resource_use.version
        and r.resource = resource_use.resource and r.status in ('PUBLISHED', 'SUPERSEDED')));

-- A reviewer tells what the own decision published.
grant insert on outbox to gdnn_reviewer;
create policy of_resource on outbox for insert to gdnn_reviewer with check (aggregatetype = 'curriculum.resource' and exists (
    select from resource r where r.institution = tenant and r.resource = aggregateid::uuid and r.status = 'PUBLISHED'
        and r.reviewer_school = (select current_setting('app.tenant', true))));
