-- What every institution and its staff read and the ministry alone writes: no rows of a school.
create function lock_reference(target regclass) returns void language plpgsql as $$
begin
    execute format('alter table %s enable row level security', target);
    execute format('grant select on %s to gdnn_institution, gdnn_person, gdnn_province', target);
    execute format('grant select, insert on %s to gdnn_ministry', target);
    execute format('create policy readers on %s for select to gdnn_institution, gdnn_person, gdnn_province using (true)', target);
    execute format('create policy keeper on %s to gdnn_ministry using (true)', target);
end
$$;

-- Competence frameworks. A version is written once and holds from its day until the next one does.
-- owner: framework.version
create table framework_version (
    framework     text not null check (framework ~ '^[A-Z][A-Z0-9-]{1,29}$'),
    version       int not null check (version > 0),
    name          text not null,
    in_force_from date not null,
    made_for      text not null check (made_for in ('GENERAL', 'VOCATIONAL', 'OTHER')),
    source        text not null,
    incomplete    boolean not null,
    missing       text, -- what an incomplete one lacks
    entered_at    timestamptz not null default now(),
    primary key (framework, version),
    constraint framework_version_day unique (framework, in_force_from),
    check (incomplete = (missing is not null))
);
select lock_reference('framework_version');

-- The levels on which somebody may stand, the lowest first.
-- owner: framework.version
create table framework_level (
    framework text not null,
    version   int not null,
    rank      int not null check (rank > 0),
    code      text not null,
    name      text not null,
    primary key (framework, version, code),
    unique (framework, version, rank),
    foreign key (framework, version) references framework_version (framework, version)
);
select lock_reference('framework_level');

-- owner: framework.version
create table framework_domain (
    framework text not null,
    version   int not null,
    rank      int not null check (rank > 0),
    code      text not null,
    parent    text, -- the domain that it is a part of
    name      text not null,
    primary key (framework, version, code),
    foreign key (framework, version) references framework_version (framework, version),
    foreign key (framework, version, parent) references framework_domain (framework, version, code)
);
select lock_reference('framework_domain');

-- owner: framework.version
create table framework_component (
    framework text not null,
    version   int not null,
    rank      int not null check (rank > 0),
    code      text not null,
    domain    text not null,
    name      text not null,
    primary key (framework, version, code),
    foreign key (framework, version, domain) references framework_domain (framework, version, code)
);
select lock_reference('framework_component');

-- By what one sees that a level of a component is reached.
-- owner: framework.version
create table framework_indicator (
    framework text not null,
    version   int not null,
    rank      int not null check (rank > 0),
    code      text not null,
    component text not null,
    level     text not null,
    name      text not null,
    primary key (framework, version, code),
    foreign key (framework, version, component) references framework_component (framework, version, code),
    foreign key (framework, version, level) references framework_level (framework, version, code)
);
select lock_reference('framework_indicator');

-- By which identifiers a version and its parts go by outside (CASE): those that its file brought, else derived ones. A link is
-- what says that a part stands under another, or shows a level. An identifier that comes again with a later version of the same
-- framework names the same thing.
-- owner: framework.version
create table framework_identifier (
    framework  text not null,
    version    int not null,
    kind       text not null check (kind in ('FRAMEWORK', 'LEVEL', 'DOMAIN', 'COMPONENT', 'INDICATOR',
                   'LEVEL_LINK', 'DOMAIN_LINK', 'COMPONENT_LINK', 'INDICATOR_LINK', 'SHOWN_LEVEL_LINK')),
    code       text not null, -- empty for the version itself
    identifier uuid not null,
    primary key (framework, version, kind, code),
    constraint framework_identifier_once unique (framework, version, identifier),
    foreign key (framework, version) references framework_version (framework, version) on delete cascade
);
create index framework_identifier_of on framework_identifier (identifier);
select lock_reference('framework_identifier');

-- Frameworks are published law: anyone may read them.
-- owner: framework.version
grant select on framework_version, framework_level, framework_domain, framework_component, framework_indicator,
    framework_identifier to gdnn_public;
create policy anyone on framework_version for select to gdnn_public using (true);
create policy anyone on framework_level for select to gdnn_public using (true);
create policy anyone on framework_domain for select to gdnn_public using (true);
create policy anyone on framework_component for select to gdnn_public using (true);
create policy anyone on framework_indicator for select to gdnn_public using (true);
create policy anyone on framework_identifier for select to gdnn_public using (true);

-- RFC 9562, version 5.
create function uuid_of_name(namespace uuid, name text) returns uuid language sql immutable strict
    set search_path = public, pg_temp as $$
    select encode(set_byte(set_byte(h, 6, get_byte(h, 6) & 15 | 80), 8, get_byte(h, 8) & 63 | 128), 'hex')::uuid
    from (select substring(digest(uuid_send(namespace) || convert_to(name, 'UTF8'), 'sha1') for 16) as h) as hashed
$$;

-- Gives a version and its parts the identifiers that its file did not bring. The namespace is that of https://gdnn.example/frameworks.
create function identify_framework(wanted text, wanted_version int) returns void language sql
    set search_path = public, pg_temp as $$
    insert into framework_identifier (framework, version, kind, code, identifier)
    select wanted, wanted_version, p.kind, p.code,
           uuid_of_name('121ee50d-39f9-5010-aa9e-bd667270d443',
                        'framework/' || wanted || '/' || wanted_version || '/' || p.kind || '/' || p.code)
    from (select 'FRAMEWORK' as kind, '' as code
          union all select k, code from framework_level, unnest(array['LEVEL', 'LEVEL_LINK']) k
              where framework = wanted and version = wanted_version
          union all select k, code from framework_domain, unnest(array['DOMAIN', 'DOMAIN_LINK']) k
              where framework = wanted and version = wanted_version
          union all select k, code from framework_component, unnest(array['COMPONENT', 'COMPONENT_LINK']) k
              where framework = wanted and version = wanted_version
          union all select k, code from framework_indicator, unnest(array['INDICATOR', 'INDICATOR_LINK', 'SHOWN_LEVEL_LINK']) k
              where framework = wanted and version = wanted_version) as p
    on conflict (framework, version, kind, code) do nothing
$$;

-- Enters a first version that comes with a service: levels as [code, name], the lowest first, domains as [code, name],
-- components as [code, domain, name].
create function ship_framework(shipped jsonb) returns void language sql set search_path = public, pg_temp as $$
    insert into framework_version (framework, version, name, in_force_from, made_for, source, incomplete, missing)
    select shipped ->> 'framework', 1, shipped ->> 'name', (shipped ->> 'inForceFrom')::date, shipped ->> 'madeFor',
           shipped ->> 'source', shipped ? 'missing', shipped ->> 'missing';
    insert into framework_level (framework, version, rank, code, name)
    select shipped ->> 'framework', 1, rank, one ->> 0, one ->> 1
    from jsonb_array_elements(shipped -> 'levels') with ordinality as l (one, rank);
    insert into framework_domain (framework, version, rank, code, name)
    select shipped ->> 'framework', 1, rank, one ->> 0, one ->> 1
    from jsonb_array_elements(shipped -> 'domains') with ordinality as d (one, rank);
    insert into framework_component (framework, version, rank, code, domain, name)
    select shipped ->> 'framework', 1, rank, one ->> 0, one ->> 1, one ->> 2
    from jsonb_array_elements(shipped -> 'components') with ordinality as c (one, rank);
    select identify_framework(shipped ->> 'framework', 1);
$$;
