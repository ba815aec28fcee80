/** Reads what was written, and compares it with the truth. */
import {
  InvalidFile,
  lintRows,
  readCsvFiles,
  readPaxmlFiles,
  spellsFromRows,
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
export async function verdictOn(truth: Truth, given: Dialect): Promise<Verdict> {
  const dialect = settled(given);
  const { rows, isOpen } = rowsOf(truth, dialect);
  const files = filesOf(truth, rows, dialect);
  // Of work when called in nobody knows whether the days between two of sickness had any.
  const isPlain =
    !isOpen &&
    !truth.zeroHour &&
    dialect.overlapping !== 'noted-anew' &&
    dialect.hidden === 'nothing' &&
    dialect.beside === 'nothing';
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
    read = await readBack(files, truth, dialect);
  } catch (error) {
    if (!(error instanceof InvalidFile)) throw error;
    if (isPlain) throw refused([], [error.code], 'a file that leaves nothing open was refused');
    return 'told';
  }
  const differing = differencesOf(truth, read.hoursOn);
  const isMore = truth.days.some(({ date, parts }) => read.hoursOn(date) > sickOf(parts) + ROUNDING);
  // That rows of a file stood twice explains hours that are missing, never hours too many.
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

async function readBack(
  files: readonly Uint8Array[],
  truth: Truth,
  { format, codes }: Dialect,
): Promise<Read> {
  const sources = files.map((bytes) => [bytes]);
  const options = codes === 'own' ? { codes: OWN_CODES } : {};
  const history = await (format === 'csv' ? readCsvFiles : readPaxmlFiles)(sources, options);
  const found = history.employees.find(({ employee }) => employee === EMPLOYEE);
  const schedule = found?.schedule ?? truth.schedule;
  const input: RowsInput = {
    rows: found?.rows ?? [],
    hoursPerWeek: truth.hoursPerWeek,
    ...(schedule !== undefined && { schedule }),
  };
  const { spells } = spellsFromRows(input);
  return {
    hoursOn: hoursIn(truth, spells),
    told: [
      ...history.issues.filter(({ employee }) => employee === EMPLOYEE).map(({ code }) => code),
      ...history.unread.map(({ looksLike }) => `unread ${looksLike}`),
      ...lintRows(input)
        .filter(({ level }) => level === 'wrong')
        .map(({ code }) => code),
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
