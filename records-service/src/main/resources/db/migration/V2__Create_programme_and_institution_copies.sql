-- Copies of facts other services own. They have no province and no foreign key to tenant: the topics keep no order
-- among each other, so a programme may be told before its institution is.
create table programme (
    institution     text not null,
    id              uuid not null,
    version         int not null,
    code            text not null,
    name            text not null,
    occupation_code text not null,
    level           text not null check (level in ('COLLEGE', 'INTERMEDIATE')),
    credits         int not null,
    in_force_from   date not null,
    retired_on      date,
    primary key (institution, id, version)
);
create index programme_code on programme (institution, code);

create table programme_module (
    institution       text not null,
    programme         uuid not null,
    programme_version int not null,
    code              text not null,
    position          int not null,
    name              text not null,
    credits           int not null,
    compulsory        boolean not null,
    condition         boolean not null,
    primary key (institution, programme, programme_version, code),
    foreign key (institution, programme, programme_version) references programme (institution, id, version)
);

create table institution_profile (
    institution    text not null primary key,
    type           text not null,
    governing_body text
);

do $$
declare
    copy text;
begin
    foreach copy in array array['programme', 'programme_module', 'institution_profile'] loop
        execute format('alter table %I enable row level security', copy);
        execute format('grant select on %I to gdnn_institution, gdnn_province', copy);
        execute format('grant select, insert, update, delete on %I to gdnn_ministry', copy);
        execute format('create policy own_institution on %I for select to gdnn_institution using (institution = (select current_setting(''app.tenant'', true)))', copy);
        execute format('create policy own_province on %I for select to gdnn_province using (institution in (select code from tenant))', copy);
        execute format('create policy everything on %I to gdnn_ministry using (true)', copy);
    end loop;
end
$$;
