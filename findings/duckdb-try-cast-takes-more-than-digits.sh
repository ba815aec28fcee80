#!/bin/sh
# DuckDB 1.5.6: TRY_CAST is no check of what was typed.
#
# A column of texts that should be whole numbers or days is often checked with `TRY_CAST(x AS BIGINT) IS NULL`. Texts with an
# exponent, in hexadecimal or with underscores pass, and different texts become one number; `epoch` and a month of one digit
# pass as dates. Check the form first: regexp_full_match(x, '-?\d+').
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact @duckdb/node-api@1.5.6-r.1 > npm.log 2>&1

cat > try.mjs << 'END'
import duckdb from '@duckdb/node-api';
const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
const told = async (sql) => console.log(JSON.stringify((await connection.runAndReadAll(sql)).getRowsJson()[0]));
await told("SELECT TRY_CAST('1e1' AS BIGINT), TRY_CAST('0xA' AS BIGINT), TRY_CAST('1_0' AS BIGINT)");
await told("SELECT TRY_CAST('epoch' AS DATE), TRY_CAST('2026/3/2' AS DATE), TRY_CAST('2026-3-2' AS DATE)");
END
node try.mjs > seen.txt

cat > expected.txt << 'END'
["10","10","10"]
["1970-01-01","2026-03-02","2026-03-02"]
END
cat seen.txt
diff expected.txt seen.txt
