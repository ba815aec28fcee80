#!/bin/sh
# DuckDB 1.5.6 and hyparquet 1.31.5: an open end written as DATE 'infinity' is an Invalid Date to the reader.
#
# DuckDB writes the largest day of 32 bits into an ordinary DATE column, with no mark in the schema that it means infinity. It
# lies beyond what a Date of JavaScript can hold: the reader neither fails nor gives null, and comparisons with the value are
# false whichever way they are put. Write NULL for an open end.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact @duckdb/node-api@1.5.6-r.1 hyparquet@1.31.5 > npm.log 2>&1

cat > infinity.mjs << 'END'
import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import duckdb from '@duckdb/node-api';
const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
await connection.run("COPY (SELECT DATE 'infinity' AS last) TO 'open.parquet'");
const { buffer, byteOffset, byteLength } = readFileSync('open.parquet');
const [{ last }] = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) });
const today = new Date(0);
console.log(last instanceof Date, String(last), last > today, last < today);
END
node infinity.mjs > seen.txt

cat > expected.txt << 'END'
true Invalid Date false false
END
cat seen.txt
diff expected.txt seen.txt
