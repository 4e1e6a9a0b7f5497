-- Licences that a resource may bear; not tenant data.
-- owner: resource
create table licence (
    code      text not null primary key check (code ~ '^[A-Z0-9.-]{2,40}$'),
    place     int not null unique, -- in lists
    name      text not null,
    name_en   text not null,
    url       text,
    source    text not null
);
alter table licence enable row level security;
grant select on licence to gdnn_institution, gdnn_reviewer, gdnn_province, gdnn_ministry, gdnn_public;
create policy readers on licence for select using (true);
insert into licence (code, place, name, name_en, url, source) values
    ('CC0-1.0', 1, 'CC0 1.0 Từ bỏ quyền, hiến tặng cho công chúng', 'CC0 1.0 Universal', 'https://creativecommons.org/publicdomain/zero/1.0/', 'Creative Commons'),
    ('PDM-1.0', 2, 'Dấu phạm vi công cộng 1.0', 'Public Domain Mark 1.0', 'https://creativecommons.org/publicdomain/mark/1.0/', 'Creative Commons'),
    ('CC-BY-4.0', 3, 'Ghi công 4.0 Quốc tế', 'Attribution 4.0 International', 'https://creativecommons.org/licenses/by/4.0/', 'Creative Commons'),
    ('CC-BY-SA-4.0', 4, 'Ghi công - Chia sẻ tương tự 4.0 Quốc tế', 'Attribution-ShareAlike 4.0 International', 'https://creativecommons.org/licenses/by-sa/4.0/', 'Creative Commons'),
    ('CC-BY-NC-4.0', 5, 'Ghi công - Phi thương mại 4.0 Quốc tế', 'Attribution-NonCommercial 4.0 International', 'https://creativecommons.org/licenses/by-nc/4.0/', 'Creative Commons'),
    ('CC-BY-NC-SA-4.0', 6, 'Ghi công - Phi thương mại - Chia sẻ tương tự 4.0 Quốc tế', 'Attribution-NonCommercial-ShareAlike 4.0 International', 'https://creativecommons.org/licenses/by-nc-sa/4.0/', 'Creative Commons'),
    ('CC-BY-ND-4.0', 7, 'Ghi công - Không phái sinh 4.0 Quốc tế', 'Attribution-NoDerivatives 4.0 International', 'https://creativecommons.org/licenses/by-nd/4.0/', 'Creative Commons'),
    ('CC-BY-NC-ND-4.0', 8, 'Ghi công - Phi thương mại - Không phái sinh 4.0 Quốc tế', 'Attribution-NonCommercial-NoDerivatives 4.0 International', 'https://creativecommons.org/licenses/by-nc-nd/4.0/', 'Creative Commons'),
    ('ALL-RIGHTS-RESERVED-SHARED', 9, 'Giữ mọi quyền, cho phép chia sẻ nguyên trạng trong hệ thống', 'All rights reserved, may be shared unchanged within the system', null, 'GDNN');

-- Which licence an adaptation may bear of what has which: Creative Commons' chart of licences of adapters, of which the fields
-- that it recommends are taken. What the chart does not know allows no adaptation.
-- owner: resource
create table licence_of_adaptation (
    original   text not null references licence (code),
    adaptation text not null references licence (code),
    primary key (original, adaptation)
);
alter table licence_of_adaptation enable row level security;
grant select on licence_of_adaptation to gdnn_institution, gdnn_reviewer, gdnn_province, gdnn_ministry, gdnn_public;
create policy readers on licence_of_adaptation for select using (true);
insert into licence_of_adaptation (original, adaptation)
select original, adaptation from (values ('CC0-1.0'), ('PDM-1.0')) as free (original),
    (values ('CC0-1.0'), ('CC-BY-4.0'), ('CC-BY-SA-4.0'), ('CC-BY-NC-4.0'), ('CC-BY-NC-SA-4.0'), ('CC-BY-ND-4.0'), ('CC-BY-NC-ND-4.0'),
            ('ALL-RIGHTS-RESERVED-SHARED')) as any_of_them (adaptation);
insert into licence_of_adaptation (original, adaptation) values
    ('CC-BY-4.0', 'CC-BY-4.0'), ('CC-BY-4.0', 'CC-BY-SA-4.0'), ('CC-BY-4.0', 'CC-BY-NC-4.0'), ('CC-BY-4.0', 'CC-BY-NC-SA-4.0'),
    ('CC-BY-4.0', 'CC-BY-ND-4.0'), ('CC-BY-4.0', 'CC-BY-NC-ND-4.0'),
    ('CC-BY-SA-4.0', 'CC-BY-SA-4.0'),
    ('CC-BY-NC-4.0', 'CC-BY-NC-4.0'), ('CC-BY-NC-4.0', 'CC-BY-NC-SA-4.0'), ('CC-BY-NC-4.0', 'CC-BY-NC-ND-4.0'),
    ('CC-BY-NC-SA-4.0', 'CC-BY-NC-SA-4.0');

-- Whether everybody may see it: a resource that is or was published says so for ever.
create function is_shown(status text) returns boolean language sql immutable parallel safe return
    status in ('PUBLISHED', 'SUPERSEDED', 'TAKEN_DOWN');

-- One row per version of a learning resource; what it says is one document, written as a whole until it is submitted.
-- owner: resource
create table resource (
    institution     text not null,
    id              uuid not null,
    version         bigint not null,
    resource        uuid not null, -- the id of the first version, which names the resource in all of them
    number          int not null check (number > 0),
    status          text not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED', 'SUPERSEDED', 'TAKEN_DOWN')),
    facts           jsonb not null,
    writers         jsonb not null,
    submitted_by    text,
    submitted_at    timestamptz,
    reviewed_by     text,
    reviewer_school text references tenant (code),
    reviewed_at     timestamptz,
    return_reason   text,
    taken_down_by   text,
    taken_down_at   timestamptz,
    taken_down_reason text,
    title           text collate vietnamese not null generated always as (facts #>> '{description,title}') stored,
    licence         text not null references licence (code) generated always as (facts #>> '{rights,licence}') stored,
    parent          uuid generated always as ((facts #>> '{rights,parent}')::uuid) stored,
    primary key (institution, id),
    foreign key (institution) references tenant (code),
    constraint resource_number unique (institution, resource, number),
    check ((submitted_by is null) = (submitted_at is null)),
    check (num_nulls(reviewed_by, reviewer_school, reviewed_at) in (0, 3)),
    check (reviewer_school <> institution),
    check (not is_shown(status) or reviewed_by is not null),
    check (status <> 'RETURNED' or return_reason is not null),
    check ((status = 'TAKEN_DOWN') = (taken_down_reason is not null)),
    check (num_nulls(taken_down_by, taken_down_at, taken_down_reason) in (0, 3)),
    -- nobody reviews what they wrote or submitted
    constraint resource_four_eyes check (not is_shown(status) or not writers ? reviewed_by and reviewed_by <> submitted_by)
);
create unique index resource_in_preparation on resource (institution, resource) where status in ('DRAFT', 'SUBMITTED', 'RETURNED');
create unique index resource_published on resource (institution, resource) where status = 'PUBLISHED';
create index resource_list on resource (institution, title, id);
create index resource_one on resource (id);
create index resource_queue on resource (submitted_at, id) where status = 'SUBMITTED';
create index resource_adaptations on resource (parent) where parent is not null;
select lock_rows('resource');
revoke delete on resource from gdnn_institution, gdnn_ministry;
revoke insert on resource from gdnn_ministry;

-- What is shown, everybody sees: other schools and whoever asks without a token; not by whose hand.
create policy shown on resource for select to gdnn_institution, gdnn_province, gdnn_public using (is_shown(status));
grant select (institution, id, version, resource, number, status, facts, reviewed_at, taken_down_at, taken_down_reason, title, licence,
              parent) on resource to gdnn_public;

-- The school writes until it hands over, and takes down; another school publishes.
create policy begun_as_draft on resource as restrictive for insert to gdnn_institution with check (status = 'DRAFT');
create policy not_published_by_oneself on resource as restrictive for update to gdnn_institution, gdnn_ministry
    using (status <> 'TAKEN_DOWN') with check (status in ('DRAFT', 'SUBMITTED', 'TAKEN_DOWN'));

-- A reviewer sees what other schools submitted, what was returned as long as nobody rewrote it, and what everybody sees.
grant select on resource to gdnn_reviewer;
grant update (version, status, reviewed_by, reviewer_school, reviewed_at, return_reason) on resource to gdnn_reviewer;
create policy submitted_elsewhere on resource for select to gdnn_reviewer using (is_shown(status)
    or status in ('SUBMITTED', 'RETURNED') and institution <> (select current_setting('app.tenant', true)));
create policy decided_elsewhere on resource for update to gdnn_reviewer
    using (status = 'SUBMITTED' and institution <> (select current_setting('app.tenant', true)))
    with check (status in ('PUBLISHED', 'RETURNED') and reviewer_school = (select current_setting('app.tenant', true)));
grant select on tenant to gdnn_reviewer;
create policy own_institution_of_reviewer on tenant for select to gdnn_reviewer using (code = (select current_setting('app.tenant', true)));

-- The version that was published before gives way in the same transaction, whose scope could not write it.
create function supersede_resource() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update resource set status = 'SUPERSEDED', version = version + 1
    where institution = new.institution and resource = new.resource and status = 'PUBLISHED' and id <> new.id;
    return new;
end
$$;
revoke execute on function supersede_resource() from public;
create trigger supersede_resource before update on resource for each row
    when (new.status = 'PUBLISHED' and old.status <> 'PUBLISHED') execute function supersede_resource();
