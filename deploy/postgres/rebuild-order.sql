-- In one database, by its owner or a superuser, with psql: rebuilds what stands in the order of an older library, and notes
-- the version it has now. Lists stay readable meanwhile. Safe to run again.
select format('reindex index concurrently %s', indexrelid::regclass)
from pg_index where 'vietnamese'::regcollation = any (indcollation) order by 1
\gexec
alter collation vietnamese refresh version;

-- The database's own order changes only where it was not created as init.sql does; then every index of texts follows it.
select unnest(array[format('reindex database concurrently %I', datname),
                    format('alter database %I refresh collation version', datname)])
from pg_database
where datname = current_database() and datcollversion is distinct from pg_database_collation_actual_version(oid)
\gexec
