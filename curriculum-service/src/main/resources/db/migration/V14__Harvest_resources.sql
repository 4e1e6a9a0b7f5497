-- What harvesters are told of each resource that is or was published: one row in all versions, which stays when it is taken down.
-- A change is noted in its own transaction; once that is committed, the stamper gives it its moment, so that none is older than
-- what was answered before.
-- owner: resource
create table harvested_resource (
    institution text not null,
    resource    uuid not null,
    version     uuid not null, -- the one that is or was published last
    type        text not null,
    deleted     boolean not null,
    stamped_at  timestamptz, -- a whole second; none until the stamper came by for the first time
    waiting     boolean not null default true, -- for the stamper
    primary key (institution, resource),
    foreign key (institution, version) references resource (institution, id) on delete cascade
);
create index harvested_resource_one on harvested_resource (resource);
create index harvested_resource_stamped on harvested_resource (stamped_at, resource);
create index harvested_resource_of on harvested_resource (institution, stamped_at, resource);
create index harvested_resource_waiting on harvested_resource (resource) where waiting;
alter table harvested_resource enable row level security;
grant select on harvested_resource to gdnn_public, gdnn_plumbing;
grant update (stamped_at, waiting) on harvested_resource to gdnn_plumbing;
create policy anyone on harvested_resource for select to gdnn_public using (true);
create policy stamper on harvested_resource to gdnn_plumbing using (true);

create function note_for_harvest() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    if new.status = 'PUBLISHED' then
        insert into harvested_resource (institution, resource, version, type, deleted)
        values (new.institution, new.resource, new.id, new.facts #>> '{description,type}', false)
        on conflict (institution, resource) do update
            set version = excluded.version, type = excluded.type, deleted = false, waiting = true;
    elsif new.status = 'TAKEN_DOWN' then
        update harvested_resource set deleted = true, waiting = true
        where institution = new.institution and resource = new.resource and version = new.id;
    end if;
    return null;
end
$$;
revoke execute on function note_for_harvest() from public;
create trigger note_for_harvest after update of status on resource for each row
    when (new.status in ('PUBLISHED', 'TAKEN_DOWN')) execute function note_for_harvest();
