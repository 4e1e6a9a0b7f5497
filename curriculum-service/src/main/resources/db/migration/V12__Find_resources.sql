-- Words of texts as they are searched, each as it is written and without marks, so that what is written alike comes first.
create function words_of(texts text, weight "char") returns tsvector language sql immutable parallel safe return
    setweight(to_tsvector('simple', lower(texts)), weight) || setweight(to_tsvector('simple', unmarked(texts)), weight);

create function texts_of(list jsonb) returns text language sql immutable parallel safe return
    (select coalesce(string_agg(entry, ' '), '') from jsonb_array_elements_text(list) as entry);

create function list_of(list jsonb) returns text[] language sql immutable parallel safe return
    (select coalesce(array_agg(distinct entry), '{}') from jsonb_array_elements_text(list) as entry);

-- What is published now, as it is found: everybody may see all of it, so that every search goes by the indexes, which row-level
-- security else allows few operators. Written by the database itself.
-- owner: resource
create table published_resource (
    institution  text not null,
    id           uuid not null,
    resource     uuid not null,
    title        text not null,
    type         text not null,
    level        text not null,
    licence      text not null,
    languages    text[] not null,
    competences  text[] not null,
    occupations  text[] not null,
    published_at timestamptz not null,
    plain_title  text not null, -- without marks
    words        tsvector not null,
    primary key (institution, id),
    foreign key (institution, id) references resource (institution, id) on delete cascade
);
create index published_resource_words on published_resource using gin (words);
create index published_resource_title on published_resource using gin (plain_title gin_trgm_ops);
create index published_resource_newest on published_resource (published_at desc, id);
create index published_resource_competences on published_resource using gin (competences);
create index published_resource_occupations on published_resource using gin (occupations);
alter table published_resource enable row level security;
grant select on published_resource to gdnn_institution, gdnn_reviewer, gdnn_province, gdnn_ministry, gdnn_public;
create policy anyone on published_resource for select using (true);

create function index_resource() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
    delete from published_resource where institution = new.institution and id = new.id;
    if new.status = 'PUBLISHED' then
        insert into published_resource (institution, id, resource, title, type, level, licence, languages, competences, occupations,
            published_at, plain_title, words)
        values (new.institution, new.id, new.resource, new.title, new.facts #>> '{description,type}',
            new.facts #>> '{description,level}', new.licence, list_of(new.facts #> '{description,languages}'),
            (select coalesce(array_agg(distinct mapped ->> 'component'), '{}')
             from jsonb_array_elements(new.facts #> '{mapping,competences}') as mapped),
            list_of(new.facts #> '{mapping,occupations}'), new.reviewed_at, unmarked(new.title),
            words_of(new.title, 'A')
                || words_of(texts_of(new.facts #> '{description,keywords}') || ' ' || texts_of(new.facts #> '{description,authors}'), 'B')
                || words_of(new.facts #>> '{description,description}', 'C'));
    end if;
    return null;
end
$$;
revoke execute on function index_resource() from public;
create trigger index_resource after update of status on resource for each row execute function index_resource();
