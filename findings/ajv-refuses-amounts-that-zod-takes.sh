#!/bin/sh
# zod 4.6.7 and ajv 8.20.0: of the amounts from 0.00 to 99.99, ajv refuses 1 363 by the schema that zod made.
#
# z.number().multipleOf(0.01) takes every amount with two decimals; z.toJSONSchema writes it as "multipleOf": 0.01, where ajv
# divides in binary and finds that 0.07 and 81.91 are no multiples. The two ends of one contract disagree on every seventh
# amount. Publish the schema without multipleOf, or give ajv multipleOfPrecision.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact zod@4.6.7 ajv@8.20.0 > npm.log 2>&1

cat > amounts.mjs << 'END'
import * as z from 'zod';
import Ajv from 'ajv/dist/2020.js';
const amount = z.number().multipleOf(0.01);
const schema = z.toJSONSchema(amount);
const amounts = Array.from({ length: 10_000 }, (_, ore) => ore / 100);
const refusedBy = (takes) => amounts.filter((one) => !takes(one));
const strict = refusedBy(new Ajv.default().compile(schema));
console.log(schema.multipleOf, refusedBy((one) => amount.safeParse(one).success).length);
console.log(strict.length, strict.slice(0, 4).join(' '), strict.at(-1));
console.log(refusedBy(new Ajv.default({ multipleOfPrecision: 6 }).compile(schema)).length);
END
node amounts.mjs > seen.txt

cat > expected.txt << 'END'
0.01 0
1363 0.07 0.14 0.28 0.29 81.91
0
END
cat seen.txt
diff expected.txt seen.txt
