#!/bin/sh
# quicktype 26.0.0, Python: a text that the schema calls a date, read and written back, has a time of day.
#
# "format": "date" becomes a datetime, which is read with dateutil and written with isoformat: 2026-03-02 leaves as
# 2026-03-02T00:00:00, and fails the schema that the class was made of. --no-date-times keeps it a text. (Needs python3 with dateutil, python3-dateutil in Debian.)
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact quicktype@26.0.0 > npm.log 2>&1

cat > day.json << 'END'
{
  "$schema": "http://json-schema.org/draft-06/schema#",
  "type": "object",
  "properties": { "day": { "type": "string", "format": "date" } },
  "required": ["day"],
  "additionalProperties": false
}
END
for times in "" --no-date-times; do
  npx quicktype --src-lang schema --lang python --python-version 3.7 $times --top-level Given --src day.json --out given.py
  python3 -c "import given; print(given.given_to_dict(given.Given.from_dict({'day': '2026-03-02'})))" >> seen.txt
done

cat > expected.txt << 'END'
{'day': '2026-03-02T00:00:00'}
{'day': '2026-03-02'}
END
cat seen.txt
diff expected.txt seen.txt
