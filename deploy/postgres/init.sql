-- Roles and databases of the suite, safe to run again. Run by a superuser with psql (docker-compose.yml does) or by the
-- quickstart, which understands the two psql commands used here: \gexec and \connect.
-- The passwords are demonstration ones; change them with ALTER ROLE before anybody else can reach the cluster.

-- Each service has an owner for its schema and a login for its work. The login holds no grant of its own and inherits
-- none: it must take on one of the scope roles, which service-kit's cluster-roles.sql makes and which must run first.
do $$
declare
    service text;
begin
    foreach service in array array['training', 'curriculum', 'records', 'reporting'] loop
        if not exists (select from pg_roles where rolname = service || '_owner') then
            execute format('create role %I login password %L', service || '_owner', service || '_owner-password');
        end if;
        if not exists (select from pg_roles where rolname = service || '_app') then
            execute format('create role %I login noinherit password %L', service || '_app', service || '_app-password');
        end if;
        execute format(
            'grant gdnn_institution, gdnn_person, gdnn_body, gdnn_province, gdnn_ministry, gdnn_reviewer, gdnn_public, gdnn_plumbing to %I with inherit false, set true',
            service || '_app');
    end loop;
    if not exists (select from pg_roles where rolname = 'keycloak') then
        create role keycloak login password 'keycloak-password';
    end if;
end
$$;

-- Texts are kept in the order of their code points, the same with every version of every library; where people read a
-- list by name, its column has an order of its own (service-kit's V1).
select format('create database %I owner %I template template0 encoding ''UTF8'' locale_provider builtin builtin_locale ''C.UTF-8'' '
              'locale ''C.UTF-8''', name, owner)
from (values ('training', 'training_owner'), ('curriculum', 'curriculum_owner'), ('records', 'records_owner'),
             ('reporting', 'reporting_owner'), ('keycloak', 'keycloak')) as wanted (name, owner)
where not exists (select from pg_database where datname = wanted.name)
\gexec

revoke connect on database training, curriculum, records, reporting, keycloak, postgres, template1 from public;
grant connect on database training to training_owner, training_app;
grant connect on database curriculum to curriculum_owner, curriculum_app;
grant connect on database records to records_owner, records_app;
grant connect on database reporting to reporting_owner, reporting_app;
grant connect on database keycloak to keycloak;
-- bulk imports stage their rows in temporary tables under the scope's role
grant temporary on database training, curriculum, records, reporting
    to gdnn_institution, gdnn_province, gdnn_ministry, gdnn_public, gdnn_plumbing;

-- On storage without moving parts a page out of order costs hardly more than the next one; by PostgreSQL's own measure of 4
-- a few hundred rows of a large table would be found by reading all of it.
alter database training set random_page_cost = 1.1;
alter database curriculum set random_page_cost = 1.1;
alter database records set random_page_cost = 1.1;
alter database reporting set random_page_cost = 1.1;

\connect training
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists pgcrypto;

\connect curriculum
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists pgcrypto;

\connect records
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists pgcrypto;

\connect reporting
create extension if not exists unaccent;
create extension if not exists pg_trgm;
create extension if not exists pgcrypto;
