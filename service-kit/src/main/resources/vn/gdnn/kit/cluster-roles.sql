-- Once per PostgreSQL cluster, by a superuser: one role per kind of scope. Nobody logs in as one of these; each
-- service's login may take them on for the length of a transaction.
do $$
declare
    scope text;
begin
    foreach scope in array array['gdnn_institution', 'gdnn_person', 'gdnn_body', 'gdnn_province', 'gdnn_ministry', 'gdnn_reviewer', 'gdnn_public', 'gdnn_plumbing'] loop
        if not exists (select from pg_roles where rolname = scope) then
            execute format('create role %I nologin', scope);
        end if;
    end loop;
end
$$;
