/** A file of everybody employed, month by month, with their ordinary working time: what shares of sick leave are of. */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { InvalidInput } from '../../finding/invalid-input.js';
import type { Issue, IssueCode } from '../../finding/issue.js';
import type { Observed } from '../../population/columns.js';
import type { EmployedColumns } from '../../population/statistics/absence-shares.js';
import { toDay, toIso } from '../../time/day.js';
import { addMonths, type IsoMonth } from '../../time/month.js';
import { unreadable } from '../input.js';
import { checkValues } from '../population/check-values.js';
import { checkNames } from '../population/column-names.js';
import type { DuckDBConnection } from '../population/duckdb.js';
import { formatOf, tableOf } from '../population/file-format.js';
import { columnsOf, rowsOf } from '../population/read-table.js';
import { columnReading, GROUPS, type GroupColumn } from '../population/spell-columns.js';
import type { SpellsFile } from '../population/spells-file.js';
import type { GroupNames } from './groups.js';

const NEEDED = ['person', 'month', 'ordinaryHours'] as const;

export interface WorkingTime {
  /** SQL of a row for each person and month: person, month, ordinaryHours, sickHours and the groups. */
  readonly table: string;
  /** SQL of a row for each person, with the groups of the last month. */
  readonly groupsOfPersons: string;
  readonly grouped: readonly GroupColumn[];
  readonly hasSickHours: boolean;
}

/** Months of the time alone are read. */
export async function openWorkingTime(
  connection: DuckDBConnection,
  file: string,
  { from, to }: Observed,
): Promise<WorkingTime> {
  const format = formatOf(file);
  await access(file, constants.R_OK).catch((error: unknown) => {
    throw unreadable(error, '--ordinary-hours');
  });
  const names = [...(await columnsOf(connection, tableOf(file, format), '--ordinary-hours')).keys()];
  checkNames(names, { needed: NEEDED, optional: ['sickHours', ...GROUPS] });
  const hasSickHours = names.includes('sickHours');
  const grouped = GROUPS.filter((name) => names.includes(name));
  const raw = tableOf(file, format, names);
  const types = await columnsOf(connection, raw, '--ordinary-hours');
  const readings = new Map(
    [...NEEDED, ...(hasSickHours ? (['sickHours'] as const) : []), ...grouped].map(
      (name) => [name, columnReading(name, types.get(name) ?? '')] as const,
    ),
  );
  await checkValues(connection, raw, readings);
  const columns = [...readings].map(([name, { value }]) => `${value} AS "${name}"`).join(', ');
  const months = `month BETWEEN '${from.slice(0, 7)}' AND '${to.slice(0, 7)}'`;
  const table = `(SELECT * FROM (SELECT ${columns} FROM ${raw}) WHERE ${months})`;
  const lastOf = grouped.map((name) => `, arg_max("${name}", month) AS "${name}"`).join('');
  await refuseRows(
    connection,
    ['month'],
    'duplicate',
    `SELECT 1 FROM ${table} GROUP BY person, month HAVING count(*) > 1`,
  );
  return {
    table,
    groupsOfPersons: `(SELECT person${lastOf} FROM ${table} GROUP BY person)`,
    grouped,
    hasSickHours,
  };
}

/** The spells with the groups of the file of working time, where sickness and working time fit each other. */
export async function withGroupsOf(
  connection: DuckDBConnection,
  spells: SpellsFile,
  { table, groupsOfPersons, grouped, hasSickHours }: WorkingTime,
  { from, to }: Observed,
): Promise<SpellsFile> {
  const end = spells.optional.includes('fitFrom')
    ? `CASE WHEN "fitFrom" > "to" THEN "fitFrom" - 1 ELSE "to" END`
    : '"to"';
  const months = monthsOf(from, to).map((month) => `('${month}', DATE '${month}-01')`);
  const sick = `(SELECT DISTINCT person, month FROM ${spells.table}
    JOIN (VALUES ${months.join(', ')}) AS months (month, first)
    ON "from" <= last_day(first) AND ${end} >= first)`;
  await refuseRows(
    connection,
    ['ordinaryHours'],
    'missing',
    `SELECT 1 FROM ${sick} ANTI JOIN ${table} USING (person, month)`,
  );
  if (hasSickHours) {
    const lost = `(SELECT person, month FROM ${table} WHERE "sickHours" > 0)`;
    await refuseRows(
      connection,
      ['sickHours'],
      'not-applicable',
      `SELECT 1 FROM ${lost} ANTI JOIN ${sick} USING (person, month)`,
    );
  }
  const columns = ['person', 'from', 'to', ...spells.optional].map((name) => `spells."${name}"`);
  const groups = grouped.map((name) => `employed."${name}"`);
  return {
    ...spells,
    grouped,
    table: `(SELECT ${[...columns, ...groups].join(', ')} FROM ${spells.table} AS spells JOIN ${groupsOfPersons} AS employed USING (person))`,
  };
}

/** The employees and hours of each month and group. */
export async function employedOf(
  connection: DuckDBConnection,
  { table, groupsOfPersons, hasSickHours }: WorkingTime,
  { time: { from, to }, by, groups }: Asked,
): Promise<EmployedColumns> {
  const months = monthsOf(from, to);
  const names = by.map((name) => `employed."${name}"`);
  const sums = await rowsOf(
    connection,
    `SELECT ${['month', ...names, 'count(*)', 'sum("ordinaryHours")', hasSickHours ? 'sum("sickHours")' : '0'].join(', ')}
    FROM ${table} AS work JOIN ${groupsOfPersons} AS employed USING (person)
    GROUP BY ${['month', ...names].join(', ')}`,
    '--ordinary-hours',
  );
  const places = new Map(groups.map((group, i) => [group.join(' '), i]));
  const column = (): Float64Array => new Float64Array(months.length * groups.length);
  const [employees, ordinaryHours, sickHours] = [column(), column(), column()];
  for (const row of sums) {
    const [month, ...rest] = row.map(String);
    const group = places.get(rest.slice(0, by.length).join(' ')) ?? 0;
    const cell = months.indexOf(month ?? '') * groups.length + group;
    const [people, ordinary, sick] = rest.slice(by.length).map(Number);
    employees[cell] = people ?? 0;
    ordinaryHours[cell] = ordinary ?? 0;
    sickHours[cell] = sick ?? 0;
  }
  return { employees, ordinaryHours, ...(hasSickHours && { sickHours }) };
}

interface Asked {
  readonly time: Observed;
  readonly by: readonly GroupColumn[];
  readonly groups: readonly GroupNames[];
}

function monthsOf(from: string, to: string): IsoMonth[] {
  const months: IsoMonth[] = [];
  for (let month = toDay(from); month <= toDay(to); month = addMonths(month, 1)) {
    months.push(toIso(month).slice(0, 7));
  }
  return months;
}

/** @throws InvalidInput where the query has rows: how many, never which */
async function refuseRows(
  connection: DuckDBConnection,
  path: readonly string[],
  code: IssueCode & keyof typeof REFUSED,
  query: string,
): Promise<void> {
  const [[count] = []] = await rowsOf(connection, `SELECT count(*) FROM (${query})`, '--ordinary-hours');
  if (Number(count) === 0) return;
  const issue: Issue = { path, code, message: `${REFUSED[code]} ${Number(count)} of them.` };
  throw new InvalidInput([issue]);
}

const REFUSED = {
  duplicate: 'A person has one row for each month.',
  missing: 'Whoever is sick in a month has a row for it in the file of --ordinary-hours.',
  'not-applicable': 'Hours are lost to sickness only in a month with sickness in the file of --spells.',
} as const;
