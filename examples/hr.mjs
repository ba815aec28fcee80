// What an HR system asks: which duties of this case are overdue or due, and which comes next?
// node examples/hr.mjs [case.json] [date]
import { readFileSync } from 'node:fs';
import { assess, InvalidInput, pathText } from 'sjukregler';

const [file = new URL('long-case.case.json', import.meta.url), asOf = '2026-03-20'] = process.argv.slice(2);

try {
  const { value } = assess(JSON.parse(readFileSync(file, 'utf8')), { asOf });
  const list = (status) => value.ledger.filter((entry) => entry.status === status);
  const show = (title, entries) => {
    console.log(`${title}: ${entries.length === 0 ? 'nothing' : ''}`.trimEnd());
    for (const { id, who, dueOn, lastDay } of entries) {
      console.log(`  ${lastDay ?? dueOn ?? 'no set day'}  ${who}: ${id}`);
    }
  };

  console.log(`Case ${value.ref} on ${asOf}`);
  show('Overdue', list('overdue'));
  show('Due', list('due'));
  show('Next', list('upcoming').slice(0, 1));
  console.log(`Open questions: ${value.open.length}; to check in the input: ${value.issues.length}`);
} catch (error) {
  // The ESM and the CommonJS build each have a class of their own: in mixed programs compare `error.code` instead.
  if (!(error instanceof InvalidInput)) throw error;
  for (const { path, code } of error.issues) console.error(`${pathText(path)}: ${code}`);
  process.exitCode = 3;
}
