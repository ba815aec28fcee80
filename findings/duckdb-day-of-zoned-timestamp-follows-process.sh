#!/bin/sh
# DuckDB 1.5.6: the day of a timestamp with time zone in a Parquet file depends on the environment variable TZ.
#
# The file holds an instant, so one would expect one day. The cast to DATE takes the time zone of the process: the same file
# and query give days that differ by one on two machines, and a midnight in Stockholm is the day before in a container, which
# has UTC. Name the zone: (x AT TIME ZONE 'Europe/Stockholm')::DATE.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact @duckdb/node-api@1.5.6-r.1 > npm.log 2>&1

cat > day.mjs << 'END'
import duckdb from '@duckdb/node-api';
const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
const told = async (sql) => console.log(JSON.stringify((await connection.runAndReadAll(sql)).getRowsJson()[0]));
if (process.argv[2] === 'write') {
  await connection.run("COPY (SELECT TIMESTAMPTZ '2026-03-01 23:00:00+00' AS x) TO 'day.parquet'");
} else await told("SELECT x::DATE, (x AT TIME ZONE 'Europe/Stockholm')::DATE FROM 'day.parquet'");
END
node day.mjs write
for zone in UTC Europe/Stockholm; do TZ=$zone node day.mjs; done > seen.txt

cat > expected.txt << 'END'
["2026-03-01","2026-03-02"]
["2026-03-02","2026-03-02"]
END
cat seen.txt
diff expected.txt seen.txt
