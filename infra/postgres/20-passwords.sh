#!/bin/sh
# Gives the roles their passwords; psql quotes them, so any character is safe here.
set -eu
psql --set=ON_ERROR_STOP=1 --username="$POSTGRES_USER" --dbname="$POSTGRES_DB" \
  --set=owner="$KC_OWNER_PASSWORD" --set=app="$KC_APP_PASSWORD" \
  --set=jobs="$KC_JOBS_PASSWORD" --set=report="$KC_REPORT_PASSWORD" <<'SQL'
alter role kc_owner password :'owner';
alter role kc_app password :'app';
alter role kc_jobs password :'jobs';
alter role kc_report password :'report';
SQL
