// Arrow in, Arrow out, in one process: no file of spells, and no DuckDB.
import {
  DateDay,
  Int32,
  Table,
  tableFromArrays,
  tableFromIPC,
  tableToIPC,
  vectorFromArray,
} from 'apache-arrow';
import { NONE, ONGOING, population } from 'sjukregler/population';

const DAY = 86_400_000;

/** An Arrow stream of spells to one of rows. The spells are in order of `person`, and for each person of `from`. */
export function counted(ipc, observed) {
  const spells = tableFromIPC(ipc);
  // A date32 is the number of a day, and is given out as the milliseconds that it begins with.
  const days = (name, none) =>
    Int32Array.from(spells.getChild(name), (begins) => (begins === null ? none : begins / DAY));
  const person = Int32Array.from(spells.getChild('person'));
  const rows = population({ person, from: days('from', NONE), to: days('to', ONGOING) }, observed);
  return tableToIPC(tableFromArrays({ person, ...rows }));
}

const date = (text) => (text === null ? null : new Date(text));
const spells = new Table({
  person: vectorFromArray([101, 102, 102], new Int32()),
  from: vectorFromArray(['2026-01-12', '2026-01-26', '2026-02-02'].map(date), new DateDay()),
  to: vectorFromArray(['2026-01-30', '2026-01-28', null].map(date), new DateDay()),
});

const rows = tableFromIPC(counted(tableToIPC(spells), { from: '2024-01-01', to: '2026-06-30' }));
for (const { person, sickPayPeriod, employerDays, day15 } of rows) {
  const reached = day15 === NONE ? 'none' : new Date(day15 * DAY).toISOString().slice(0, 10);
  console.log(person, sickPayPeriod, employerDays, reached);
}
