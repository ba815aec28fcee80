#!/bin/sh
# csv-parse 7.0.3: with cast: true the code 0x1F becomes 0, as do 0b11 and 0o17.
#
# Whether a text is a number is asked of one conversion of JavaScript, which knows these forms, and its value taken from
# another, which reads the 0 and stops at the letter. Codes that were different become one. Cast by column, with a function
# of your own.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact csv-parse@7.0.3 > npm.log 2>&1

cat > cast.mjs << 'END'
import { parse } from 'csv-parse/sync';
const codes = ['0x1F', '0b11', '0o17', '1e3', '31'];
console.log(JSON.stringify(parse(codes.join(','), { cast: true })[0]), JSON.stringify(codes.map(Number)));
END
node cast.mjs > seen.txt

cat > expected.txt << 'END'
[0,0,0,1000,31] [31,3,15,1000,31]
END
cat seen.txt
diff expected.txt seen.txt
