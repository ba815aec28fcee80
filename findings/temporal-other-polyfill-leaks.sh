#!/bin/sh
# node-ical 0.26.1 and temporal-polyfill 1.0.8: requiring a reader of calendars changes what another package exports.
#
# On a Node without a Temporal of its own (20, 22, 24), node-ical before 0.27 puts temporal-polyfill 0.3.2 into
# globalThis.Temporal. temporal-polyfill 1.0.8 exports what it finds there when it is loaded, so whoever imports it afterwards
# has the older one, whose zones have winter time all the year from about ten years ahead of today. Without node-ical, or
# loaded before it, the answer is right.
set -eu
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > npm.log
npm install --no-audit --no-fund --save-exact node-ical@0.26.1 temporal-polyfill@1.0.8 > npm.log 2>&1

cat > leak.mjs << 'END'
import { createRequire } from 'node:module';

const [, , order] = process.argv;
const require = createRequire(import.meta.url);
if (order === 'after') require('node-ical');
const { Temporal } = await import('temporal-polyfill');
if (order === 'before') require('node-ical');
const instant = Temporal.Instant.from('2090-06-30T22:30Z');
console.log(order, instant.toZonedDateTimeISO('Europe/Stockholm').toPlainDate().toString());
END
for order in alone before after; do node leak.mjs $order; done > seen.txt

cat > expected.txt << 'END'
alone 2090-07-01
before 2090-07-01
after 2090-06-30
END
cat seen.txt
diff expected.txt seen.txt
