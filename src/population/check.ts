/** What columns must be like: the check of the population's edge, with paths of column and row and never a value. */
import { InvalidInput } from '../finding/invalid-input.js';
import type { IssueCode } from '../finding/issue.js';
import { issueWords } from '../finding/issue.words.js';
import { keysOf } from '../finding/record.js';
import { FIRST_YEAR, fromCivil, LAST_YEAR, parseDay, type Day } from '../time/day.js';
import {
  NONE,
  ONGOING,
  resultColumns,
  WORKED_AFTER,
  type Observed,
  type ResultColumns,
  type SpellColumns,
  valueAt,
} from './columns.js';
import { personStarts } from './persons.js';
import { couldBePersonalNumber } from './personal-number.js';

/** Issues beyond this many are not listed. */
const MOST_ISSUES = 100;
const QUARTERS_OF_A_DAY = 4;

export interface ObservedDays {
  readonly from: Day;
  readonly to: Day;
}

/** The observed days as numbers. */
export function checkedObserved({ from, to }: Observed): ObservedDays {
  const first = parseDay(from);
  const last = parseDay(to);
  if (first === undefined) throw refusal(['observed', 'from'], 'not-a-date');
  if (last === undefined) throw refusal(['observed', 'to'], 'not-a-date');
  if (last < first) throw refusal(['observed', 'to'], 'reversed');
  return { from: first, to: last };
}

/** Refuses columns to write to of another length than the spells. */
export function checkResult(result: ResultColumns, length: number): void {
  for (const column of RESULT_COLUMNS) {
    if (result[column].length !== length) throw refusal(['result', column], 'other-length');
  }
}

/** The row at which each person begins. */
export function checkedPersons(
  spells: SpellColumns,
  observedTo: number,
): { readonly starts: Int32Array; readonly persons: number } {
  for (const column of COLUMNS) {
    if (spells[column] !== undefined && spells[column].length !== spells.person.length) {
      throw refusal([column], 'other-length');
    }
  }
  const { starts, persons, disorder } = personStarts(spells.person);
  if (disorder >= 0) throw refusal(['person', disorder], 'not-in-order');
  checkRows(spells, starts, persons, observedTo);
  return { starts, persons };
}

const RESULT_COLUMNS = keysOf(resultColumns(0));

const COLUMNS = ['from', 'to', 'extent', 'fitFrom', 'workedAfter'] as const;

function checkRows(spells: SpellColumns, starts: Int32Array, persons: number, observedTo: number): void {
  const issues: { path: readonly [string, number]; code: IssueCode }[] = [];
  const report = (column: string, row: number, code: IssueCode): void => {
    if (issues.length < MOST_ISSUES) issues.push({ path: [column, row], code });
  };
  const first = fromCivil(FIRST_YEAR, 1, 1);
  const last = fromCivil(LAST_YEAR, 12, 31);
  const exists = (day: number): boolean => day >= first && day <= last;
  const { from, to, extent, fitFrom, workedAfter } = spells;
  for (let person = 0; person < persons; person++) {
    const begin = valueAt(starts, person);
    const number = spells.person[begin];
    const end = valueAt(starts, person + 1);
    if (number !== undefined && couldBePersonalNumber(number)) report('person', begin, 'personal-number');
    let before: number = first;
    for (let row = begin; row < end; row++) {
      const firstDay = valueAt(from, row);
      const registered = valueAt(to, row);
      const fit = fitFrom?.[row] ?? NONE;
      const quarters = extent?.[row];
      if (!exists(firstDay)) report('from', row, 'no-such-date');
      else if (firstDay < before) report('from', row, 'not-in-order');
      if (registered !== ONGOING && !exists(registered)) report('to', row, 'no-such-date');
      else if ((registered === ONGOING ? observedTo : registered) < firstDay) report('to', row, 'reversed');
      if (fit !== NONE && !exists(fit)) report('fitFrom', row, 'no-such-date');
      if (quarters !== undefined && !isExtent(quarters)) report('extent', row, 'not-an-option');
      if ((workedAfter?.[row] ?? WORKED_AFTER.unknown) > WORKED_AFTER.unknown) {
        report('workedAfter', row, 'not-an-option');
      }
      before = firstDay;
    }
  }
  if (issues.length > 0) {
    throw new InvalidInput(issues.map(({ path, code }) => ({ path, code, message: issueWords[code].en })));
  }
}

function isExtent(quarters: number): boolean {
  return quarters >= 1 && quarters <= QUARTERS_OF_A_DAY;
}

function refusal(path: readonly (string | number)[], code: IssueCode): InvalidInput {
  return new InvalidInput([{ path, code, message: issueWords[code].en }]);
}
