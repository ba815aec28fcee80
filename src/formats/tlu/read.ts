/**
 * Reading the time reports that Visma Lön takes in (`.tlu`, XML): registered times and normal working hours, after the
 * published schema of 2014-03-25. Nothing else is looked at: not names, outlays, prices or balances.
 */
import type { Shift } from '../../case/given/schedule.js';
import type { AbsenceFile, FileEmployee, UnreadPlace } from '../file/absence-file.js';
import type { FileIssue } from '../file/file-issue.js';
import type { FileMapping } from '../file/file-mapping.js';
import { InvalidFile } from '../file/invalid-file.js';
import { Looks } from '../file/looks-like.js';
import { hintOf, isTellableElement } from '../file/names.js';
import { withParts, type ToldApart } from '../rows/parts.js';
import { people } from '../paxml/people.js';
import { MOST_EMPLOYEES } from '../file/pseudonyms.js';
import { readDate, readHours } from '../file/values.js';
import { xmlStream } from '../file/xml-stream.js';
import type { Columns } from '../csv/columns.js';
import { readLine, registersOf } from '../csv/read-line.js';
import { meaningOfTimeCode, type Meaning } from './time-codes.js';

/** How a file is to be read: see {@link FileMapping}. */
export type TluOptions = Pick<FileMapping, 'codes' | 'ignore'>;

/** A time is a row of a table with these columns, and one more for all that is not read. */
const ATTRIBUTES = ['DateOfReport', 'TimeCode', 'SumOfHours', 'TimeStart', 'TimeEnd'] as const;
/** What is not read of a row stands last. */
const NAMES: readonly string[] = [...ATTRIBUTES, 'others'];

const COLUMNS: Columns = { date: 0, code: 1, hours: 2, 'starts-at': 3, 'ends-at': 4, kinds: [], ignored: [] };

/** What else the schema gives a time: none of it tells how long it was. */
const BESIDE: readonly string[] = ['PricePerUnit', 'ProjectCode', 'ResultUnitCode'];

type Attributes = Readonly<Record<string, string>>;

interface Gathered {
  readonly rows: ToldApart[];
  readonly shifts: Map<string, number>;
}

const MOST_TOLD = 100;
const HOURS_OF_DAY = 24;

/**
 * The rows of every employee, and their normal working hours as a schedule. The file tells what its time codes mean:
 * codes whose name is no known word, and that are not among `codes`, are told.
 *
 * @throws InvalidFile where the file cannot be read, is no time report of this kind, or has several times and none of
 * them can be read
 * @example
 * import { readTlu } from 'sjukregler/formats';
 *
 * const xml = `<SalaryData><TimeCodes><TimeCode Code="050" TimeCodeName="Sjuk" AbsenceType="1"/></TimeCodes>
 *   <SalaryDataEmployee><Employee EmploymentNo="101"><Times>
 *     <Time DateOfReport="2026-03-02" TimeCode="050" SumOfHours="8.00"/>
 *   </Times></Employee></SalaryDataEmployee></SalaryData>`;
 * readTlu(new TextEncoder().encode(xml)).employees[0]?.rows; //=> [{ date: '2026-03-02', code: 'sick', hours: 8, line: 3 }]
 */
export function readTlu(bytes: Uint8Array, options: TluOptions = {}): AbsenceFile {
  const everybody = people();
  const codes: Record<string, Meaning> = {};
  const byEmployee = new Map<string, Gathered>();
  const issues: FileIssue[] = [];
  const looks = new Map<string, Looks>();
  const counts = { rows: 0, registered: 0, ignored: 0, supplements: 0, empty: 0, unreadable: 0 };
  const path: string[] = [];
  let employee: string | undefined;
  const seen = { reports: 0 };

  const gathered = (name: string): Gathered => {
    const known = byEmployee.get(name) ?? { rows: [], shifts: new Map<string, number>() };
    byEmployee.set(name, known);
    return known;
  };
  const look = (place: string, text: string, line: number): void => {
    if (options.ignore?.includes(place) === true) return;
    const known = looks.get(place) ?? new Looks();
    looks.set(place, known);
    known.add(text.trim(), line, 1);
  };

  const timeRead = (attributes: Attributes, line: number): void => {
    const others = Object.entries(attributes).filter(([name]) => !ATTRIBUTES.some((known) => known === name));
    for (const [name, text] of others) if (!BESIDE.includes(name)) look(`@${name}`, text, line);
    const cells = [
      ...ATTRIBUTES.map((name) => attributes[name]?.trim() ?? ''),
      JSON.stringify(others.sort()),
    ];
    const read = readLine(cells, NAMES, COLUMNS, line, '.', { ...codes, ...options.codes });
    counts.rows += 1;
    if (employee !== undefined && read.is !== 'unreadable') {
      counts[read.is] += 1;
      const { rows } = gathered(employee);
      if (read.is === 'registered') rows.push(...read.rows);
      return;
    }
    counts.unreadable += 1;
    const registers = read.is === 'unreadable' ? read.registers : registersOf(read);
    const wrong =
      employee !== undefined && read.is === 'unreadable'
        ? { code: read.wrong, field: read.field }
        : { code: 'missing' as const, field: 'employee' as const };
    issues.push({ ...wrong, line, employee: employee ?? null, registers });
  };

  const dayRead = ({ DateOfReport = '', NormalWorkingTimeHours = '' }: Attributes, line: number): void => {
    // Of somebody paid by the hour the format has the days, without hours.
    if (employee === undefined || DateOfReport.trim() === '' || NormalWorkingTimeHours.trim() === '') return;
    const of = employee;
    const issue = (code: FileIssue['code'], field: FileIssue['field']): void => {
      issues.push({ code, line, field, employee: of, registers: null });
    };
    const date = readDate(DateOfReport.trim());
    const hours = readHours(NormalWorkingTimeHours.trim(), '.');
    const { shifts } = gathered(of);
    if ('wrong' in date) issue(date.wrong, 'date');
    else if ('wrong' in hours) issue(hours.wrong, 'hours');
    else if (hours.value > HOURS_OF_DAY) issue('too-large', 'hours');
    else if ((shifts.get(date.value) ?? hours.value) !== hours.value) issue('duplicate-day', 'date');
    else shifts.set(date.value, hours.value);
  };

  const stream = xmlStream({
    opened: (name, attributes, line) => {
      path.push(name.slice(name.indexOf(':') + 1));
      switch (path.join('/')) {
        case 'SalaryData':
          return;
        case 'SalaryData/TimeCodes/TimeCode': {
          const { Code = '' } = attributes;
          const meaning = meaningOfTimeCode(attributes);
          if (meaning !== undefined) codes[Code.trim()] = meaning;
          return;
        }
        case 'SalaryData/SalaryDataEmployee/Employee': {
          const { EmploymentNo, PersonalNo } = attributes;
          const found = everybody.of(EmploymentNo, PersonalNo);
          if (everybody.count() > MOST_EMPLOYEES) throw new InvalidFile('too-many-employees', line);
          employee = found?.ambiguous === false ? found.employee : undefined;
          seen.reports += 1;
          return;
        }
        case 'SalaryData/SalaryDataEmployee/Employee/NormalWorkingTimes/NormalWorkingTime':
          dayRead(attributes, line);
          return;
        case 'SalaryData/SalaryDataEmployee/Employee/Times/Time':
          timeRead(attributes, line);
          return;
        case 'SalaryData/SalaryDataEmployee/Employee/TimeAdjustments/Adjustment':
          look('Adjustment/@Hours', attributes['Hours'] ?? '', line);
          return;
        default:
          if (path[0] !== 'SalaryData') throw new InvalidFile('not-tlu', line);
      }
    },
    text: () => undefined,
    closed: () => {
      path.pop();
    },
  });
  stream.write(bytes);
  stream.end();
  const [first] = issues;
  if (seen.reports === 0) throw new InvalidFile('no-known-record', stream.line());
  if (first !== undefined && counts.rows > 1 && counts.unreadable === counts.rows) {
    throw new InvalidFile('no-readable-row', first.line, first.field, { issues: issues.slice(0, MOST_TOLD) });
  }
  return {
    employees: [...byEmployee].map(([name, found]) => fileEmployee(name, found)),
    issues,
    unread: [...looks].flatMap(([place, seen]) => placeOf(place, seen)),
    counts,
  };
}

function fileEmployee(employee: string, { rows, shifts }: Gathered): FileEmployee {
  const days: Shift[] = [...shifts].map(([date, hours]) => ({ date, hours }));
  return { employee, rows: withParts(rows), ...(days.length > 0 && { schedule: { shifts: days } }) };
}

function placeOf(place: string, seen: Looks): UnreadPlace[] {
  const looksLike = seen.verdict(hintOf(place));
  if (looksLike === undefined || seen.firstLine === undefined) return [];
  const told = isTellableElement(place) ? place : null;
  return [{ place: told, header: null, looksLike, firstLine: seen.firstLine }];
}
