-- What topic curriculum.resource amounts to, as far as figures need it: nobody is named, only schools.

-- Since when a version of a resource is published. That it is, everybody may know.
-- owner: resource
create table resource_publication (
    institution  text not null, -- whose resource it is
    version      uuid not null,
    published_on date not null,
    primary key (institution, version)
);
select lock_copy('resource_publication');
create policy of_others on resource_publication for select to gdnn_institution, gdnn_province using (true);

-- owner: resource
create table resource_take_down (
    institution   text not null,
    version       uuid not null,
    taken_down_on date not null,
    primary key (institution, version)
);
select lock_copy('resource_take_down');
create policy of_others on resource_take_down for select to gdnn_institution, gdnn_province using (true);

-- On which days a school used a resource of another, one row a day however often.
-- owner: resource
create table resource_use (
    institution text not null, -- the school that used it
    resource    uuid not null, -- in all its versions
    used_on     date not null,
    owner       text not null,
    version     uuid not null,
    primary key (institution, resource, used_on)
);
create index resource_use_on_day on resource_use (institution, used_on);
select lock_copy('resource_use');
