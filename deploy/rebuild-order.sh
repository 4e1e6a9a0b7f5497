#!/usr/bin/env bash
# Rebuilds the indexes whose order belongs to another version of ICU, in the databases of all services. A service says so when
# it starts and in /q/health ("Order of texts"). Where to connect is said as to psql: PGHOST, PGPORT, PGUSER, PGPASSWORD.
set -euo pipefail
cd "$(dirname "$0")"
for database in training curriculum records reporting; do
  psql --dbname "$database" --no-psqlrc --quiet --set ON_ERROR_STOP=1 --file postgres/rebuild-order.sql
done
