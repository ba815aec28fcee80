/** The employee of a file that a command is about. */
import type { FileEmployee, FileHistory } from '../formats.js';
import { UsageError } from './exit.js';

/** More names than this help nobody to choose. */
const MOST_NAMED = 20;

/**
 * The employee that was asked for, or the only one; undefined where every row that could be theirs cannot be read.
 *
 * @throws UsageError where there is none or more than one to choose from
 */
export function employeeIn(history: FileHistory, asked: string | undefined): FileEmployee | undefined {
  const { employees, issues } = history;
  const [first] = employees;
  if (first === undefined) {
    if (issues.length > 0) return undefined;
    throw new UsageError({
      sv: 'filen har ingen anställd med rader som går att läsa',
      en: 'the file has no employee with rows that can be read',
    });
  }
  const all = namedIn(history);
  if (asked === undefined && all.length === 1) return first;
  const found = employees.find(({ employee }) => employee === asked);
  if (found !== undefined) return found;
  if (asked !== undefined && issues.some(({ employee }) => employee === asked)) return undefined;
  const named = all.slice(0, MOST_NAMED);
  const left = all.length - named.length;
  const there = {
    sv: `${named.join(', ')}${left > 0 ? ` och ${left} till` : ''}`,
    en: `${named.join(', ')}${left > 0 ? ` and ${left} more` : ''}`,
  };
  throw new UsageError(
    asked === undefined
      ? {
          sv: `filen har flera anställda: välj en med --employee (${there.sv})`,
          en: `the file has several employees: choose one with --employee (${there.en})`,
        }
      : {
          sv: `den anställde finns inte i filen; den har ${there.sv}`,
          en: `the file has no such employee; it has ${there.en}`,
        },
  );
}

/** Every employee of a file, those last of whom there are only rows that cannot be read. */
export function namedIn({ employees, issues }: Pick<FileHistory, 'employees' | 'issues'>): readonly string[] {
  return [
    ...new Set([
      ...employees.map(({ employee }) => employee),
      ...issues.flatMap(({ employee }) => employee ?? []),
    ]),
  ];
}
