#!/bin/sh
# DuckDB 1.5.6: the same two and a half becomes another whole number, depending on its type.
#
# As a text or a DECIMAL it is rounded away from zero, as a DOUBLE to the even neighbour. So a column that is read from CSV as
# texts and the same column from Parquet as DOUBLE give different whole numbers, and TRY_CAST to a whole number refuses
# neither. Ask whether the value is whole before it is cast.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact @duckdb/node-api@1.5.6-r.1 > npm.log 2>&1

cat > halves.mjs << 'END'
import duckdb from '@duckdb/node-api';
const connection = await (await duckdb.DuckDBInstance.create(':memory:')).connect();
const told = async (sql) => console.log(JSON.stringify((await connection.runAndReadAll(sql)).getRowsJson()[0]));
await told("SELECT '2.5'::BIGINT, 2.5::DECIMAL(3, 1)::BIGINT, 2.5::DOUBLE::BIGINT");
await told("SELECT TRY_CAST('0.5' AS BIGINT), TRY_CAST(0.5::DOUBLE AS BIGINT)");
END
node halves.mjs > seen.txt

cat > expected.txt << 'END'
["3","3","2"]
["1","0"]
END
cat seen.txt
diff expected.txt seen.txt
