#!/bin/sh
# DuckDB 1.5.6 (@duckdb/node-api 1.5.6-r.1): TimeZone cannot be configured when a database is opened, only set afterwards.
#
# `DuckDBInstance.create(path, { TimeZone })` fails for want of the extension icu, "not autoloaded", though icu is linked into
# the same binary and `SET TimeZone` works at once, without a network. The setting belongs to a connection besides: a second
# connection of the same database has the zone of the process again.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact @duckdb/node-api@1.5.6-r.1 > npm.log 2>&1

cat > zone.mjs << 'END'
import duckdb from '@duckdb/node-api';
const { DuckDBInstance } = duckdb;
await DuckDBInstance.create(':memory:', { TimeZone: 'Europe/Stockholm' }).catch(({ message }) => console.log(message));
const instance = await DuckDBInstance.create(':memory:');
const zoneOf = async (connection) =>
  (await connection.runAndReadAll("SELECT current_setting('TimeZone')")).getRows()[0][0];
const first = await instance.connect();
await first.run("SET TimeZone = 'Europe/Stockholm'");
console.log(await zoneOf(first), await zoneOf(await instance.connect()));
END
TZ=America/New_York node zone.mjs > seen.txt

cat > expected.txt << 'END'
Invalid Input Error: To set the TimeZone setting, the icu extension needs to be loaded. But it could not be autoloaded.
Europe/Stockholm America/New_York
END
cat seen.txt
diff expected.txt seen.txt
