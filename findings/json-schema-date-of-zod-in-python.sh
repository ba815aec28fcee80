#!/bin/sh
# zod 4.6.7, ajv 8.20.0 and jsonschema 4.25.1 (Python): one schema, and two more dates in Python.
#
# z.toJSONSchema writes z.iso.date() with a pattern. JSON Schema means it in the dialect of JavaScript; jsonschema gives it to
# Python's re, where $ also stands before a last line break and \d is any digit of Unicode. So a date with a line break after
# it, and one whose year has Arabic digits, pass in Python what zod and ajv refuse; "format" is not looked at unless a checker
# is given. Give one, or check dates by themselves.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact zod@4.6.7 ajv@8.20.0 ajv-formats@3.0.1 > npm.log 2>&1
python3 -m venv python > pip.log 2>&1
python/bin/pip install jsonschema==4.25.1 > pip.log 2>&1

cat > dates.mjs << 'END'
import { writeFileSync } from 'node:fs';
import * as z from 'zod';
import Ajv from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
const dates = ['2026-03-02', '2026-03-02\n', '٢٠٢٦-03-12'];
const schema = z.toJSONSchema(z.iso.date());
writeFileSync('given.json', JSON.stringify({ schema, dates }));
const ajv = new Ajv.default();
formats.default(ajv);
const takes = ajv.compile(schema);
console.log('zod', dates.map((date) => z.iso.date().safeParse(date).success).join(' '));
console.log('ajv', dates.map((date) => takes(date)).join(' '));
END
cat > dates.py << 'END'
import json
from jsonschema import Draft202012Validator
given = json.load(open('given.json', encoding='utf-8'))
validator = Draft202012Validator(given['schema'])
print('jsonschema', *[str(validator.is_valid(date)).lower() for date in given['dates']])
END
node dates.mjs > seen.txt
python/bin/python dates.py >> seen.txt

cat > expected.txt << 'END'
zod true false false
ajv true false false
jsonschema true true true
END
cat seen.txt
diff expected.txt seen.txt
