/** Random dialects: how a system writes what it knows. The simplest stands first, so that a counterexample has it. */
import fc from 'fast-check';

export interface Dialect {
  readonly format: 'csv' | 'paxml';
  /** How a part of a day is told, where it can be told so: otherwise by hours, or by percent. */
  readonly quantity: 'hours' | 'percent' | 'clock' | 'hours-and-percent' | 'any';
  /** The most rows that a part of a day is written in. */
  readonly pieces: number;
  /** What tells the pieces of a day apart, beside their hours or times. */
  readonly apart: 'nothing' | 'project' | 'record' | 'code';
  /** Whole days that follow each other, or the same share of them, as one row from the first to the last. */
  readonly ranges: 'never' | 'without-amount' | 'with-percent' | 'with-hours' | 'with-any-hours';
  /** The file of each calendar month has its own days alone. */
  readonly clipped: boolean;
  /** Whether each such file has the last rows of the one before, too; perhaps with another note by now. */
  readonly overlapping: 'no' | 'copied' | 'noted-anew';
  /** Rows that are written again, equal in everything. */
  readonly copies: number;
  readonly order: 'of-time' | 'of-kind' | 'reversed';
  /** Whether the rows of somebody else stand between. */
  readonly colleague: boolean;
  readonly codes: 'known' | 'other-known' | 'own';
  readonly note: boolean;
  readonly header: 'sv' | 'sv-long' | 'en';
  readonly days: 'date' | 'range' | 'both';
  readonly dates: 'iso' | 'compact';
  readonly decimal: '.' | ',';
  readonly numbers: 'short' | 'two-decimals' | 'hours-and-minutes' | 'bare-point';
  readonly delimiter: ';' | ',' | '\t' | '|';
  readonly encoding: 'utf-8' | 'utf-8-bom' | 'windows-1252';
  readonly lineEnd: '\n' | '\r\n';
  /** What stands in a column or an element of a name that nobody knows. */
  readonly hidden: 'nothing' | 'hours' | 'percent' | 'times';
  /** A column of hours that are not those of the absence, or of numbers that are none (CSV). */
  readonly beside: 'nothing' | 'scheduled' | 'number';
  readonly version: '2.0' | '2.2';
  /** What the file tells of the schedule (PAXml). */
  readonly schedule: 'nothing' | 'hours' | 'clock';
  /** A column for the code, or one for the hours of each kind (CSV). */
  readonly layout: 'long' | 'wide';
  /** Lines above the header (CSV). */
  readonly titles: number;
  /** Whether a last line adds up the hours (CSV). */
  readonly sums: boolean;
  /** Rows of what is paid beside (PAXml). */
  readonly supplements: boolean;
  /** Whether what goes on at the end has no last day. */
  readonly openEnd: boolean;
  /** What each choice that is left falls on. */
  readonly choices: readonly number[];
}

/** The first nine times of ten. */
function seldom<T>(usual: T, ...others: T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: 9, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

export const dialects: fc.Arbitrary<Dialect> = fc.record({
  format: fc.constantFrom('csv', 'paxml'),
  quantity: fc.constantFrom('hours', 'percent', 'clock', 'hours-and-percent', 'any'),
  pieces: fc.constantFrom(1, 2, 3),
  apart: fc.constantFrom('nothing', 'project', 'record', 'code'),
  ranges: fc.constantFrom('never', 'without-amount', 'with-percent', 'with-hours', 'with-any-hours'),
  clipped: fc.boolean(),
  overlapping: fc.constantFrom('no', 'copied', 'noted-anew'),
  copies: fc.constantFrom(0, 0, 0, 1, 2),
  order: fc.constantFrom('of-time', 'of-kind', 'reversed'),
  colleague: fc.boolean(),
  codes: fc.constantFrom('known', 'other-known', 'own'),
  note: fc.boolean(),
  header: fc.constantFrom('sv', 'sv-long', 'en'),
  days: fc.constantFrom('both', 'date', 'range'),
  dates: fc.constantFrom('iso', 'compact'),
  decimal: fc.constantFrom('.', ','),
  numbers: fc.constantFrom('short', 'two-decimals', 'hours-and-minutes', 'bare-point'),
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'windows-1252'),
  lineEnd: fc.constantFrom('\n', '\r\n'),
  hidden: seldom('nothing', 'hours', 'percent', 'times'),
  beside: seldom('nothing', 'scheduled', 'number'),
  version: fc.constantFrom('2.0', '2.2'),
  schedule: fc.constantFrom('nothing', 'hours', 'clock'),
  layout: fc.constantFrom('long', 'long', 'wide'),
  titles: fc.constantFrom(0, 0, 1, 3),
  sums: fc.constantFrom(false, false, true),
  supplements: fc.boolean(),
  openEnd: fc.boolean(),
  choices: fc.array(fc.nat(11), { minLength: 1, maxLength: 40 }),
});

/** Falls on the next of the dialect's choices, again and again from the first. */
export function chooser({ choices }: Dialect): (below: number) => number {
  let next = 0;
  return (below) => (choices[next++ % choices.length] as number) % below;
}

/** A dialect without what contradicts itself: a wide table has a line for each day, and hours alone. */
export function settled(dialect: Dialect): Dialect {
  return dialect.format === 'csv' && dialect.layout === 'wide'
    ? { ...dialect, days: 'date', ranges: 'never' }
    : { ...dialect, layout: 'long' };
}
