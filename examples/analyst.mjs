// What an analyst asks: over many persons, how many sick-pay periods, relapses, and days of the employer's?
// One person a line; a bad line is counted, not fatal. node examples/analyst.mjs [spells.ndjson]
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { periods } from 'sjukregler';

const file = process.argv[2] ?? new URL('spells.ndjson', import.meta.url);
const counts = { persons: 0, badLines: 0, periods: 0, withRelapse: 0, beyondDay14: 0, employerDays: 0 };

for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
  if (line.trim() === '') continue;
  try {
    const found = periods(JSON.parse(line));
    counts.persons += 1;
    if (found.outcome !== 'decided') continue;
    for (const { employerDays, day15 } of found.value.periods) {
      counts.periods += 1;
      if (employerDays.length > 1) counts.withRelapse += 1;
      if (day15 !== null) counts.beyondDay14 += 1;
      for (const { firstDay, lastDay } of employerDays) counts.employerDays += lastDay - firstDay + 1;
    }
  } catch (error) {
    if (error.code !== 'invalid-input' && !(error instanceof SyntaxError)) throw error;
    counts.badLines += 1;
  }
}

console.log(JSON.stringify(counts, null, 2));
