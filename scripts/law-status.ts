// Lists what of the law is due on a day, and fails where something is overdue: a job of its own, since a build must never
// turn red because a day has passed. Run as `npm run law:status -- --as-of DATE`.
import { parseArgs } from 'node:util';
import { lawStatus } from '../src/report/law/law-status.js';
import { parseDay, type IsoDate } from '../src/time/day.js';

const EXIT = { fresh: 0, overdue: 1, usage: 2 };

const { tables, acts } = lawStatus(day());
for (const { table, nextChange, status } of tables) {
  if (nextChange !== null && (status === 'due' || status === 'overdue')) {
    console.log(`${status}  ${table}  by ${nextChange.expectedBy}: ${nextChange.en}`);
  }
}
for (const { act, short, readUntil, status } of acts) {
  if (status === 'due') console.log(`due for reading  ${act} (${short})  read until ${readUntil}`);
}
const overdue = tables.filter(({ status }) => status === 'overdue').length;
console.log(`${overdue} overdue`);
process.exitCode = overdue > 0 ? EXIT.overdue : EXIT.fresh;

function day(): IsoDate {
  try {
    const { values } = parseArgs({ options: { 'as-of': { type: 'string' } } });
    const { 'as-of': asOf = '' } = values;
    if (parseDay(asOf) !== undefined) return asOf;
  } catch {
    // What was typed is not repeated; the usage says what is.
  }
  console.error('usage: npm run law:status -- --as-of YYYY-MM-DD');
  process.exit(EXIT.usage);
}
