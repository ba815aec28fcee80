/** Reads what was written, and compares it with the truth. */
import {
  findingLevels,
  InvalidFile,
  lintRows,
  readCsv,
  readPaxml,
  spellsFromRows,
  type AbsenceFile,
  type RowsInput,
} from '../../../src/formats.js';
import type { CaseSpell } from '../../../src/core.js';
import { OWN_CODES } from './codes.js';
import { settled, type Dialect } from './dialect.js';
import { filesOf } from './files.js';
import { EMPLOYEE } from './text.js';
import { even, type Truth } from './truth.js';
import { rowsOf } from './written-row.js';

/** Every hour as it was; or something else, and that was told. */
export type Verdict = 'read' | 'told';

/** An hour has two decimals: one that was told in parts can be a hundredth off for each. */
const ROUNDING = 0.011;

/** @throws Error where hours differ and nothing was told, or where something was told of a file that leaves nothing open */
export function verdictOn(truth: Truth, given: Dialect): Verdict {
  const dialect = settled(given);
  const { rows, isOpen } = rowsOf(truth, dialect);
  const files = filesOf(truth, rows, dialect);
  // Of work when called in nobody knows whether the days between two of sickness had any.
  const isPlain = !isOpen && !truth.zeroHour && dialect.hidden === 'nothing' && dialect.beside === 'nothing';
  const refused = (differing: readonly string[], told: readonly string[], why: string): Error =>
    new Error(
      [
        why,
        ...differing,
        `told: ${told.join(', ') || 'nothing'}`,
        ...files.map((bytes) =>
          Buffer.from(bytes).toString(dialect.encoding === 'windows-1252' ? 'latin1' : 'utf8'),
        ),
        JSON.stringify({ schedule: truth.schedule, hoursPerWeek: truth.hoursPerWeek }),
      ].join('\n'),
    );

  let read: Read;
  try {
    read = readBack(files, truth, dialect);
  } catch (error) {
    if (!(error instanceof InvalidFile)) throw error;
    if (isPlain) throw refused([], [error.code], 'a file that leaves nothing open was refused');
    return 'told';
  }
  const differing = differencesOf(truth, read.hoursOn);
  const isMore = truth.days.some(({ date, parts }) => read.hoursOn(date) > sickOf(parts) + ROUNDING);
  // That rows stood twice explains hours that are missing, never hours too many.
  const told = read.told.filter((code) => !(isMore && code === 'copies-or-parts'));
  if (differing.length > 0 && told.length === 0) throw refused(differing, [], 'another number in silence');
  if (isPlain && told.length > 0) throw refused(differing, told, 'told of a file that leaves nothing open');
  return differing.length === 0 ? 'read' : 'told';
}

interface Read {
  readonly hoursOn: (date: string) => number;
  /** What an amount must not rest on, unless somebody says that it may. */
  readonly told: readonly string[];
}

function readBack(files: readonly Uint8Array[], truth: Truth, { format, codes }: Dialect): Read {
  const options = codes === 'own' ? { codes: OWN_CODES } : {};
  const read = files.map((bytes): AbsenceFile => (format === 'csv' ? readCsv : readPaxml)(bytes, options));
  const ofEmployee = read.flatMap(({ employees }) =>
    employees.filter(({ employee }) => employee === EMPLOYEE),
  );
  const schedule = ofEmployee.map((one) => one.schedule).find((one) => one !== undefined) ?? truth.schedule;
  const input: RowsInput = {
    rows: ofEmployee.flatMap(({ rows }) => rows),
    hoursPerWeek: truth.hoursPerWeek,
    ...(schedule !== undefined && { schedule }),
  };
  const { spells } = spellsFromRows(input);
  return {
    hoursOn: hoursIn(truth, spells),
    told: [
      ...read.flatMap(({ issues, unread }) => [
        ...issues.filter(({ employee }) => employee === EMPLOYEE).map(({ code }) => code),
        ...unread.map(({ looksLike }) => `unread ${looksLike}`),
      ]),
      ...lintRows(input)
        .map(({ code }) => code)
        .filter((code) => findingLevels[code] === 'wrong'),
    ],
  };
}

/** The hours of sickness that the spells stand for: those of the first day where they are told, shares of the schedule. */
function hoursIn({ days, zeroHour }: Truth, spells: readonly CaseSpell[]): (date: string) => number {
  const scheduled = new Map(days.map((day) => [day.date, zeroHour ? 0 : day.scheduled]));
  return (date) => {
    const spell = spells.find(({ from, to }) => from <= date && (to === null || date <= to));
    if (spell === undefined) return 0;
    if (spell.from === date && spell.hoursFirstDay !== undefined) return spell.hoursFirstDay;
    return even((scheduled.get(date) ?? 0) * spell.extent);
  };
}

const sickOf = (parts: Truth['days'][number]['parts']): number =>
  parts.find(({ kind }) => kind === 'sick')?.hours ?? 0;

function differencesOf({ days }: Truth, hoursOn: Read['hoursOn']): string[] {
  return days.flatMap(({ date, parts }) => {
    const [was, is] = [sickOf(parts), hoursOn(date)];
    return Math.abs(was - is) > ROUNDING ? [`${date}: ${was} h sick, read as ${is} h`] : [];
  });
}
