/**
 * How the columns of a file of spells are read, by their types in the file: what SQL makes of a value, and which values
 * are refused. TRY_CAST alone takes far more than is meant: `epoch`, `2026-3-2`, `1e1` and `0xA`, and cuts times off.
 */
import type { IssueCode } from '../../finding/issue.js';
import { AGE_GROUPS, SEXES } from '../../rules/statistics/group.js';
import { FIRST_YEAR, LAST_YEAR } from '../../time/day.js';

export const NEEDED = ['person', 'from', 'to'] as const;
export const OPTIONAL = ['extent', 'fitFrom', 'workedAfter'] as const;

/** What statistics may be divided by; the sick leave of a person does not depend on them. */
export const GROUPS = ['sex', 'ageGroup', 'group'] as const;

export type GroupColumn = (typeof GROUPS)[number];

export type SpellColumn = (typeof NEEDED)[number] | (typeof OPTIONAL)[number] | GroupColumn;

/** What a file of employees has beside persons and groups. */
export type WorkColumn = 'month' | 'ordinaryHours' | 'sickHours';

export type FileColumn = SpellColumn | WorkColumn;

/** The zone in which a timestamp with time zone is a day, whatever the zone of the machine. */
export const TIME_ZONE = 'Europe/Stockholm';

export interface ColumnReading {
  /** SQL of the value in the type that is read. */
  readonly value: string;
  /** SQL that is true where a value is refused, and why; of several that hold, the first is the reason. */
  readonly faults: readonly Fault[];
}

export type Fault = readonly [where: string, code: IssueCode];

const KINDS = ['text', 'day', 'time', 'zoned', 'whole', 'single', 'double', 'decimal', 'boolean'] as const;

type Kind = (typeof KINDS)[number] | 'other';

/** `type` is what DuckDB calls the column's type. */
export function columnReading(name: FileColumn, type: string): ColumnReading {
  return readingOf(name, kindOf(type), type);
}

/** Every way in which a column can be read, as a text: the same text, the same days and persons. */
export function readingRules(): string {
  const ways = [...NEEDED, ...OPTIONAL].flatMap((name) =>
    [...KINDS, 'other' as const].map((kind) => [name, kind, readingOf(name, kind, kind)]),
  );
  return JSON.stringify([TIME_ZONE, ways]);
}

function kindOf(type: string): Kind {
  if (type === 'VARCHAR' || type.startsWith('ENUM(')) return 'text';
  if (type === 'DATE') return 'day';
  if (/^TIMESTAMP(_S|_MS|_NS)?$/.test(type)) return 'time';
  if (/^TIMESTAMP.* WITH TIME ZONE$/.test(type)) return 'zoned';
  if (/^U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?$/.test(type)) return 'whole';
  if (type === 'FLOAT') return 'single';
  if (type === 'DOUBLE') return 'double';
  if (type.startsWith('DECIMAL(')) return 'decimal';
  return type === 'BOOLEAN' ? 'boolean' : 'other';
}

/** What the words of a code do not tell of a column. */
export function hintOn(name: FileColumn, code: IssueCode): readonly string[] {
  if (code !== 'not-an-option') return [];
  switch (name) {
    case 'extent':
      return ['It is 0.25, 0.5, 0.75 or 1: half is 0.5, not 50.'];
    case 'sex':
      return [`It is ${SEXES.join(' or ')}.`];
    case 'ageGroup':
      return [`It is ${AGE_GROUPS.join(', ')}.`];
    default:
      return ['It is true or false.'];
  }
}

function readingOf(name: FileColumn, kind: Kind, type: string): ColumnReading {
  switch (name) {
    case 'person':
      return personReading(kind);
    case 'from':
    case 'to':
    case 'fitFrom':
      return dayReading(name, kind, type);
    case 'extent':
      return extentReading(kind);
    case 'workedAfter':
      return workedAfterReading(kind);
    case 'sex':
    case 'ageGroup':
    case 'group':
      return groupReading(name, kind);
    case 'month':
      return monthReading(kind);
    case 'ordinaryHours':
    case 'sickHours':
      return hoursReading(name, kind);
  }
}

/** Beyond them a number of that type no longer tells every whole number from the next. */
const EXACT = { single: 2 ** 24, double: 2 ** 53 };

function personReading(kind: Kind): ColumnReading {
  const x = column('person', kind);
  const missing: Fault = [`${x} IS NULL`, 'missing'];
  const big = `TRY_CAST(${x} AS BIGINT)`;
  const tooLarge: Fault = [`${x} IS NOT NULL AND ${big} IS NULL`, 'too-large'];
  const tenDigits: Fault = [`${big} NOT BETWEEN -999_999_999 AND 999_999_999`, 'personal-number'];
  switch (kind) {
    case 'text':
      return {
        value: big,
        faults: [
          missing,
          [`NOT regexp_full_match(${x}, '-?\\d+')`, 'not-whole'],
          tooLarge,
          // As it stands: those born from 2000 to 2009 have numbers that begin with a zero.
          [`length(ltrim(${x}, '-')) >= 10`, 'personal-number'],
        ],
      };
    case 'whole':
      return { value: big, faults: [missing, tooLarge, tenDigits] };
    case 'decimal':
      return { value: big, faults: [missing, [`${x} <> trunc(${x})`, 'not-whole'], tooLarge, tenDigits] };
    case 'single':
    case 'double':
      return {
        value: big,
        faults: [
          missing,
          [`isnan(${x}) OR ${x} <> trunc(${x})`, 'not-whole'],
          [`abs(${x}) >= ${EXACT[kind]}`, 'too-large'],
          tenDigits,
        ],
      };
    default:
      return { value: 'NULL::BIGINT', faults: [missing, [`${x} IS NOT NULL`, 'not-whole']] };
  }
}

function dayReading(name: 'from' | 'to' | 'fitFrom', kind: Kind, type: string): ColumnReading {
  const x = column(name, kind);
  const day = dayOf(x, kind, type);
  const none = name === 'to' ? 'infinity' : '-infinity';
  return {
    value: `coalesce(${day}, DATE '${none}')`,
    faults: [
      ...(name === 'from' ? [[`${x} IS NULL`, 'missing'] as const] : []),
      ...notADay(x, day, kind),
      ...noSuchDay(name, day),
    ],
  };
}

/** SQL of a day, or of NULL where the value is none. */
function dayOf(x: string, kind: Kind, type: string): string {
  switch (kind) {
    case 'text':
      return `CASE WHEN regexp_full_match(${x}, '\\d{4}-\\d\\d-\\d\\d') THEN TRY_CAST(${x} AS DATE) END`;
    case 'day':
      return x;
    case 'time':
      return `CASE WHEN ${x}::DATE::${type} = ${x} THEN ${x}::DATE END`;
    case 'zoned': {
      const local = `(${x} AT TIME ZONE '${TIME_ZONE}')`;
      return `CASE WHEN ${local}::DATE::TIMESTAMP = ${local} THEN ${local}::DATE END`;
    }
    default:
      return 'NULL::DATE';
  }
}

function notADay(x: string, day: string, kind: Kind): Fault[] {
  switch (kind) {
    case 'text':
      return [
        [`regexp_matches(${x}, '^\\d{4}-\\d\\d-\\d\\d[ T]+\\d')`, 'time-of-day'],
        [`regexp_full_match(${x}, '\\d{4}-\\d\\d-\\d\\d') AND ${day} IS NULL`, 'no-such-date'],
        [`${x} IS NOT NULL AND ${day} IS NULL`, 'not-a-date'],
      ];
    case 'day':
      return [];
    case 'time':
    case 'zoned':
      return [[`${x} IS NOT NULL AND ${day} IS NULL`, 'time-of-day']];
    default:
      return [[`${x} IS NOT NULL`, 'not-a-date']];
  }
}

/** The years that there are. What lies beyond them in an end stands for "open" in many registers: 9999-12-31. */
function noSuchDay(name: 'from' | 'to' | 'fitFrom', day: string): Fault[] {
  const early = `${day} < DATE '${FIRST_YEAR}-01-01'`;
  const late = `${day} > DATE '${LAST_YEAR}-12-31'`;
  switch (name) {
    case 'from':
      return [[`${early} OR ${late}`, 'no-such-date']];
    case 'to':
      return [
        [early, 'no-such-date'],
        [`${late} AND ${day} <> DATE 'infinity'`, 'open-end'],
      ];
    case 'fitFrom':
      return [
        [`${early} AND ${day} <> DATE '-infinity'`, 'no-such-date'],
        [late, 'open-end'],
      ];
  }
}

function extentReading(kind: Kind): ColumnReading {
  const x = column('extent', kind);
  const plain = `CASE WHEN regexp_full_match(${x}, '0?\\.\\d+|[01](\\.\\d+)?') THEN TRY_CAST(${x} AS DOUBLE) END`;
  const number = kind === 'text' ? plain : isNumber(kind) ? `TRY_CAST(${x} AS DOUBLE)` : 'NULL::DOUBLE';
  const comma: Fault = [`regexp_full_match(${x}, '[01]?,\\d+')`, 'decimal-comma'];
  return {
    value: `(4 * ${number})::UTINYINT`,
    faults: [
      ...(kind === 'text' ? [comma] : []),
      [`${number} NOT IN (0.25, 0.5, 0.75, 1) IS NOT false`, 'not-an-option'],
    ],
  };
}

function workedAfterReading(kind: Kind): ColumnReading {
  const x = column('workedAfter', kind);
  const truth =
    kind === 'text' || kind === 'boolean'
      ? `TRY_CAST(${x} AS BOOLEAN)`
      : isNumber(kind)
        ? `CASE ${x} WHEN 1 THEN true WHEN 0 THEN false END`
        : 'NULL::BOOLEAN';
  return {
    value: `CASE ${truth} WHEN true THEN 1::UTINYINT WHEN false THEN 0::UTINYINT ELSE 2::UTINYINT END`,
    faults: [[`${x} IS NOT NULL AND ${truth} IS NULL`, 'not-an-option']],
  };
}

function monthReading(kind: Kind): ColumnReading {
  const x = `${column('month', kind)}::VARCHAR`;
  return {
    value: x,
    faults: [
      [`nullif(${x}, '') IS NULL`, 'missing'],
      [`NOT regexp_full_match(${x}, '\\d{4}-(0[1-9]|1[0-2])')`, 'not-a-month'],
    ],
  };
}

/** More than anybody works in a month, so that a sum of a year is not read as one. */
const MOST_HOURS = 744;

function hoursReading(name: WorkColumn, kind: Kind): ColumnReading {
  const x = column(name, kind);
  const plain = `CASE WHEN regexp_full_match(${x}, '-?\\d{1,6}(\\.\\d+)?') THEN TRY_CAST(${x} AS DECIMAL(18, 6)) END`;
  const number =
    kind === 'text' ? plain : isNumber(kind) ? `TRY_CAST(${x} AS DECIMAL(18, 6))` : 'NULL::DECIMAL(18, 6)';
  const comma: Fault = [`regexp_full_match(${x}, '-?\\d+,\\d+')`, 'decimal-comma'];
  return {
    value: `${number}::DECIMAL(18, 2)`,
    faults: [
      [`${x} IS NULL`, 'missing'],
      ...(kind === 'text' ? [comma] : []),
      [`${number} < 0`, 'negative'],
      [`${number} IS NULL`, 'wrong-type'],
      [`${number} > ${MOST_HOURS}`, 'too-large'],
      [`${number} <> round(${number}, 2)`, 'more-than-two-decimals'],
    ],
  };
}

/** Stands for a group that the file does not tell. */
export const NOT_TOLD = 'not-told';

function groupReading(name: GroupColumn, kind: Kind): ColumnReading {
  const x = `${column(name, kind)}::VARCHAR`;
  return { value: `coalesce(nullif(${x}, ''), '${NOT_TOLD}')`, faults: groupFaults(name, x) };
}

function groupFaults(name: GroupColumn, x: string): Fault[] {
  const optionsOf = (options: readonly string[]): string => options.map((option) => `'${option}'`).join(', ');
  switch (name) {
    case 'sex':
      return [[`nullif(${x}, '') NOT IN (${optionsOf(SEXES)})`, 'not-an-option']];
    case 'ageGroup':
      return [[`nullif(${x}, '') NOT IN (${optionsOf(AGE_GROUPS)})`, 'not-an-option']];
    case 'group':
      return [
        [`NOT regexp_full_match(nullif(${x}, ''), '[A-Za-z0-9._-]{1,64}')`, 'bad-reference'],
        [`length(regexp_replace(${x}, '\\D', '', 'g')) >= 10`, 'bad-reference'],
      ];
  }
}

/** Texts may come as an enumeration, which is none to the functions of text. */
function column(name: FileColumn, kind: Kind): string {
  return kind === 'text' ? `"${name}"::VARCHAR` : `"${name}"`;
}

function isNumber(kind: Kind): boolean {
  return kind === 'whole' || kind === 'single' || kind === 'double' || kind === 'decimal';
}
