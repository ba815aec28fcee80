#!/bin/sh
# hyparquet 1.31.5: a DECIMAL of two decimals is read with a binary residue.
#
# Parquet stores 35123.45 exactly, as 3512345 with a scale of 2. Read as a number it is the product of 3512345 and 0.01, not
# the nearest number to 35123.45, so it is not equal to the literal and has twelve decimals when printed. Other amounts come
# out right, so a small sample shows nothing. Round to the scale after reading.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact @duckdb/node-api@1.5.6-r.1 hyparquet@1.31.5 > npm.log 2>&1

cat > residue.mjs << 'END'
import { readFileSync } from 'node:fs';
import { parquetReadObjects } from 'hyparquet';
import duckdb from '@duckdb/node-api';
const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
await connection.run("COPY (SELECT unnest([35123.45, 35123.5, 1292.31])::DECIMAL(18, 2) AS pay) TO 'pay.parquet'");
const { buffer, byteOffset, byteLength } = readFileSync('pay.parquet');
const rows = await parquetReadObjects({ file: buffer.slice(byteOffset, byteOffset + byteLength) });
for (const { pay } of rows) console.log(pay);
END
node residue.mjs > seen.txt

cat > expected.txt << 'END'
35123.450000000004
35123.5
1292.31
END
cat seen.txt
diff expected.txt seen.txt
