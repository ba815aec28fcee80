#!/bin/sh
# SheetJS 0.18.5 (xlsx): seven and a half hours of a Swedish CSV file are 750.
#
# A comma in a number is taken for a sign of thousands wherever it stands, also in a file whose cells are divided by
# semicolons: 7,50 becomes 750 and 0,5 becomes 5, as numbers, without a word. Read with raw: true, and make numbers yourself.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact xlsx@0.18.5 > npm.log 2>&1

cat > comma.mjs << 'END'
import XLSX from 'xlsx';
const csv = 'Dag;Timmar\n1;7,50\n2;0,5\n3;8\n';
for (const options of [{ FS: ';' }, { FS: ';', raw: true }]) {
  const { Sheets, SheetNames } = XLSX.read(csv, { type: 'string', ...options });
  const rows = XLSX.utils.sheet_to_json(Sheets[SheetNames[0]], { header: 1 });
  console.log(JSON.stringify(rows.slice(1).map(([, hours]) => hours)));
}
END
node comma.mjs > seen.txt

cat > expected.txt << 'END'
[750,5,8]
["7,50","0,5","8"]
END
cat seen.txt
diff expected.txt seen.txt
