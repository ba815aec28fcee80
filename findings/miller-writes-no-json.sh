#!/bin/sh
# Miller 6.6.0 (Debian 12): CSV becomes JSON that is none.
#
# What looks like a number keeps the spelling that it had and is written without quotes: .5 and 0x1F, which JSON does not
# know. The exit status is 0. Say --infer-none, and everything is text.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
apt-get download miller=6.6.0-2+b3 > apt.log 2>&1
dpkg -x miller_*.deb .
printf 'kod,timmar\n0x1F,.5\n' > rows.csv

cat > read.mjs << 'END'
import { readFileSync } from 'node:fs';
try {
  console.log(JSON.stringify(JSON.parse(readFileSync(0, 'utf8'))));
} catch {
  console.log('no JSON');
}
END
usr/bin/mlr --icsv --ojsonl cat rows.csv > seen.txt
usr/bin/mlr --icsv --ojson cat rows.csv | node read.mjs >> seen.txt
usr/bin/mlr --icsv --ojson --infer-none cat rows.csv | node read.mjs >> seen.txt

cat > expected.txt << 'END'
{"kod": 0x1F, "timmar": .5}
no JSON
[{"kod":"0x1F","timmar":".5"}]
END
cat seen.txt
diff expected.txt seen.txt
