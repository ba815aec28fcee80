// Lists what of the law is due on a day, and fails where something is overdue: a job of its own, since a build must never
// turn red because a day has passed. Run as `npm run law:status -- --as-of DATE`.
import { register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const EXIT = { fresh: 0, overdue: 1, usage: 2 };

register('./typescript-hooks.mjs', import.meta.url);
const source = (path) => import(pathToFileURL(`src/${path}`).href);
const { lawStatus } = await source('report/law/law-status.ts');
const { parseDay } = await source('time/day.ts');

const { tables, acts } = lawStatus(day());
for (const { table, nextChange, status } of tables) {
  if (status === 'due' || status === 'overdue') {
    console.log(`${status}  ${table}  by ${nextChange.expectedBy}: ${nextChange.en}`);
  }
}
for (const { act, short, readUntil, status } of acts) {
  if (status === 'due') console.log(`due for reading  ${act} (${short})  read until ${readUntil}`);
}
const overdue = tables.filter(({ status }) => status === 'overdue').length;
console.log(`${overdue} overdue`);
process.exitCode = overdue > 0 ? EXIT.overdue : EXIT.fresh;

function day() {
  try {
    const { values } = parseArgs({ options: { 'as-of': { type: 'string' } } });
    if (parseDay(values['as-of'] ?? '') !== undefined) return values['as-of'];
  } catch {
    // What was typed is not repeated; the usage says what is.
  }
  console.error('usage: npm run law:status -- --as-of YYYY-MM-DD');
  process.exit(EXIT.usage);
}
