/** What a run has read, in one line on standard error: so that nothing is lost without being seen. */
import type { Language } from '../finding/words.js';
import type { FileHistory } from '../formats.js';
import type { SickTotals } from '../formats/rows/sick-totals.js';
import { NO_VALUE } from '../report/render/structure.js';
import { namedIn } from './employee-in.js';
import { countNames, type CountName } from './counts.words.js';

/** Null where it is not known. `leftOut`: rows that cannot be read. `copies`: rows that an earlier file has too. */
export type Counts = Readonly<Record<CountName, number | null>>;

export function countsOf(history: FileHistory, totals: readonly SickTotals[]): Counts {
  const { files, counts, copies } = history;
  return {
    files,
    rows: counts.rows,
    employees: namedIn(history).length,
    days: totals.reduce((sum, { days }) => sum + days, 0),
    hours: hoursOf(totals),
    leftOut: counts.unreadable,
    copies,
  };
}

const HUNDREDTHS = 100;

function hoursOf(totals: readonly SickTotals[]): number | null {
  let hundredths = 0;
  for (const { hours } of totals) {
    if (hours === null) return null;
    hundredths += Math.round(hours * HUNDREDTHS);
  }
  return hundredths / HUNDREDTHS;
}

const ALWAYS: readonly CountName[] = ['files', 'rows', 'employees', 'days', 'hours', 'leftOut'];

/** `sjukregler: files 2 · rows 5 · employees 1 · sick days 18 · sick hours 96 · left out 0`. */
export function countsText(counts: Counts, language: Language): string {
  const told = counts.copies === 0 ? ALWAYS : [...ALWAYS, 'copies' as const];
  return `sjukregler: ${told.map((name) => `${countNames[name][language]} ${valueText(counts[name], language)}`).join(' · ')}\n`;
}

function valueText(value: number | null, language: Language): string {
  if (value === null) return NO_VALUE;
  return language === 'sv' ? String(value).replace('.', ',') : String(value);
}
