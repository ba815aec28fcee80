/** The command `population` on files: the same rows as the function, whatever the format, the parts and the breaks. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addGapCounts,
  FLAGS,
  gapCounts,
  NONE,
  ONGOING,
  population,
  WORKED_AFTER,
  type SpellColumns,
} from '../../src/population.js';
import { node, sjukregler, type Run } from '../support/cli.js';

const OBSERVED = { from: '2019-01-01', to: '2025-12-31' };
const DAYS = ['--observed-from', OBSERVED.from, '--observed-to', OBSERVED.to];
const PERSONS = 400;
const FIRST_DAY = 17_890;

let folder: string;
let db: DuckDBConnection;
let spells: SpellColumns & { person: BigInt64Array };
const file = (name: string): string => join(folder, name);

/** Spells in no order, drawn by a plain generator of numbers so that every run sees the same. */
function drawn(): SpellColumns & { person: BigInt64Array } {
  let state = 20_260_102;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  const rows = Array.from({ length: PERSONS }, (_, i) => i).flatMap((i) => {
    let day = FIRST_DAY + next(1500);
    return Array.from({ length: 1 + next(6) }, (_, k, many = 6) => {
      const from = day;
      const to = from + (next(6) === 0 ? next(400) : next(12));
      day = to + next(70) - 2;
      return {
        person: BigInt(i) * 7n - 1000n,
        from,
        to: k === many - 1 || next(40) === 0 ? ONGOING : to,
        extent: 1 + next(4),
        fitFrom: next(5) === 0 ? to + next(4) : NONE,
        workedAfter: next(3),
      };
    });
  });
  const known = rows.map((row) => (row.to === ONGOING ? { ...row, fitFrom: NONE } : row));
  known.sort((a, b) => {
    if (a.person !== b.person) return a.person < b.person ? -1 : 1;
    const keys = ['from', 'to', 'extent', 'fitFrom', 'workedAfter'] as const;
    return keys.map((key) => a[key] - b[key]).find((order) => order !== 0) ?? 0;
  });
  return {
    person: BigInt64Array.from(known, (row) => row.person),
    from: Int32Array.from(known, (row) => row.from),
    to: Int32Array.from(known, (row) => row.to),
    extent: Uint8Array.from(known, (row) => row.extent),
    fitFrom: Int32Array.from(known, (row) => row.fitFrom),
    workedAfter: Uint8Array.from(known, (row) => row.workedAfter),
  };
}

const iso = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

async function rowsOf(sql: string): Promise<unknown[][]> {
  return (await db.runAndReadAll(sql)).getRowsJson();
}

const DATES = ['from', 'to', 'firstFkDay', 'day8', 'day15', 'day30', 'day91', 'day181', 'day366'];

/** The rows as the function gives them, as the command should write them. */
function expectedRows(): Record<string, unknown>[] {
  const { flags, ...columns } = { ...spells, ...population(spells, OBSERVED) };
  const { fitFrom: _fit, workedAfter: _worked, ...written } = columns;
  return Array.from(spells.person, (person, row) => {
    const values = Object.entries(written).map(([name, column]) => {
      if (name === 'person') return [name, String(person)];
      const value = Number(column[row]);
      if (value === NONE || value === ONGOING) return [name, null];
      if (name === 'extent') return [name, value / 4];
      return [name, DATES.includes(name) ? iso(value) : value];
    });
    const told = Object.entries(FLAGS).map(([name, bit]) => [name, ((flags[row] ?? 0) & bit) !== 0]);
    return Object.fromEntries([...values, ...told]) as Record<string, unknown>;
  });
}

async function writtenRows(name: string): Promise<Record<string, unknown>[]> {
  const reader = await db.runAndReadAll(`SELECT * FROM '${file(name)}'`);
  return reader.getRowObjectsJson();
}

const count = (input: string, out: string, ...more: string[]): Run =>
  sjukregler(['population', '--spells', file(input), ...DAYS, '--out', file(out), ...more]);

const hashOf = (name: string): string =>
  createHash('sha256')
    .update(readFileSync(file(name)))
    .digest('hex');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sjukregler-population-'));
  db = await (await DuckDBInstance.create(':memory:')).connect();
  spells = drawn();
  const lines = Array.from(spells.person, (person, row) => {
    const last = spells.to[row] ?? 0;
    const fit = spells.fitFrom?.[row] ?? NONE;
    const worked = spells.workedAfter?.[row];
    return JSON.stringify({
      person: Number(person),
      from: iso(spells.from[row] ?? 0),
      ...(last !== ONGOING && { to: iso(last) }),
      extent: (spells.extent?.[row] ?? 0) / 4,
      ...(fit !== NONE && { fitFrom: iso(fit) }),
      ...(worked !== WORKED_AFTER.unknown && { workedAfter: worked === WORKED_AFTER.yes }),
    });
  });
  writeFileSync(file('spells.ndjson'), `${lines.reverse().join('\n')}\n`);
  const all = `(SELECT * FROM read_json('${file('spells.ndjson')}', format = 'newline_delimited'))`;
  await db.run(`COPY (SELECT * FROM ${all} ORDER BY "from") TO '${file('spells.parquet')}'`);
  await db.run(`COPY (SELECT * FROM ${all} ORDER BY "to") TO '${file('spells.csv')}'`);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('population', () => {
  it.each(['spells.parquet', 'spells.csv', 'spells.ndjson'])(
    'counts %s as the function does',
    async (input) => {
      const { exit, out, err } = count(input, `of-${input}.parquet`);
      expect([exit, out, err]).toEqual([0, '', '']);
      expect(await writtenRows(`of-${input}.parquet`)).toEqual(expectedRows());
      expect(existsSync(file(`of-${input}.parquet.parts`))).toBe(false);
    },
  );

  it.each(['csv', 'ndjson'])('writes the same rows as %s', async (format) => {
    expect(count('spells.parquet', `rows.${format}`).exit).toBe(0);
    const same = `SELECT person, "from", "to", days::INTEGER, "employerDays"::INTEGER, "day15", "right"`;
    const [a, b] = [file(`rows.${format}`), file('of-spells.parquet.parquet')];
    expect(await rowsOf(`${same} FROM '${a}'`)).toEqual(await rowsOf(`${same} FROM '${b}'`));
  });

  it('writes the same rows in many parts', async () => {
    expect(count('spells.parquet', 'many.parquet', '--part-spells', '50').exit).toBe(0);
    expect(await writtenRows('many.parquet')).toEqual(expectedRows());
    const [[groups]] = (await rowsOf(
      `SELECT count(DISTINCT row_group_id)::INTEGER FROM parquet_metadata('${file('many.parquet')}')`,
    )) as [[number]];
    expect(groups).toBeGreaterThan(10);
  });

  it('finds persons and days in joined parts', async () => {
    const sql = (name: string): string =>
      `SELECT * FROM '${file(name)}' WHERE person BETWEEN 300 AND 500 AND day15 > DATE '2021-01-01'`;
    const found = await rowsOf(sql('many.parquet'));
    expect(found.length).toBeGreaterThan(3);
    expect(found).toEqual(await rowsOf(sql('of-spells.parquet.parquet')));
  });

  it('takes the needed columns alone, and spells that are none', async () => {
    writeFileSync(file('bare.csv'), 'person,from,to\n2,2026-01-01,\n1,2025-12-30,2026-01-03\n');
    expect(count('bare.csv', 'bare.parquet').exit).toBe(3);
    writeFileSync(file('bare.csv'), 'person,from,to\n2,2025-12-01,\n1,2025-12-30,2026-01-03\n');
    expect(count('bare.csv', 'bare.parquet').exit).toBe(0);
    expect(await writtenRows('bare.parquet')).toMatchObject([
      { person: '1', extent: null, days: 5, benefitQuarters: null, right: true },
      { person: '2', to: null, days: 31, employerDays: 14, day15: '2025-12-15' },
    ]);
    writeFileSync(file('none.csv'), 'person,from,to\n');
    expect(count('none.csv', 'none.parquet').exit).toBe(0);
    expect(await writtenRows('none.parquet')).toEqual([]);
    const columns = async (name: string): Promise<unknown> =>
      rowsOf(`DESCRIBE SELECT * FROM '${file(name)}'`);
    expect(await columns('none.parquet')).toEqual(await columns('bare.parquet'));
  });

  it('tells what other gaps would give, the same in parts', () => {
    const whole = count('spells.parquet', 'gaps.parquet', '--gaps');
    const parts = count('spells.parquet', 'gaps.parquet', '--gaps', '--part-spells', '100');
    expect(parts.out).toBe(whole.out);
    for (const { gap, periods } of gapCounts(spells, OBSERVED, [5, 30, 90])) {
      expect(whole.out).toMatch(new RegExp(`^ *${gap} +${periods} `, 'm'));
    }
    expect(addGapCounts([], [])).toEqual([]);
  });
});

describe('a run that was broken off', () => {
  it('goes on where it was, and ends with the same bytes', async () => {
    const args = ['population', '--spells', file('spells.parquet'), ...DAYS, '--part-spells', '5'];
    const parts = `${file('broken.parquet')}.parts`;
    const child = spawn(process.execPath, ['dist/cli.js', ...args, '--out', file('broken.parquet')]);
    const told = (): string[] =>
      existsSync(parts) ? readdirSync(parts).filter((name) => /^part.*json$/.test(name)) : [];
    while (told().length < 3) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('close', resolve));
    const before = told();
    expect(existsSync(file('broken.parquet'))).toBe(false);
    // A part whose file is damaged is counted again.
    truncateSync(join(parts, (before[1] as string).replace('json', 'parquet')), 100);
    expect(sjukregler([...args, '--out', file('broken.parquet')]).exit).toBe(0);
    expect(sjukregler([...args, '--out', file('whole.parquet')]).exit).toBe(0);
    expect(hashOf('broken.parquet')).toBe(hashOf('whole.parquet'));
    expect(existsSync(parts)).toBe(false);
  });

  it('does not go on with other options', () => {
    const parts = `${file('other.parquet')}.parts`;
    expect(count('spells.parquet', 'other.parquet').exit).toBe(0);
    expect(existsSync(parts)).toBe(false);
    mkdirSync(parts);
    writeFileSync(join(parts, 'part-00001.json'), '{"part":1}');
    writeFileSync(join(parts, 'manifest.json'), '{"format":1}');
    const { exit, err } = count('spells.parquet', 'other.parquet');
    expect(exit).toBe(2);
    expect(err).toContain('parts of another run');
  });
});

describe('plan, run, merge', () => {
  const plan = (...more: string[]): Run =>
    sjukregler([
      'population',
      'plan',
      '--spells',
      file('spells.parquet'),
      ...DAYS,
      '--out',
      file('plan.json'),
      ...more,
    ]);
  const run = (...more: string[]): Run =>
    sjukregler(
      ['population', 'run', '--plan', file('plan.json'), '--spells', file('spells.parquet')].concat(
        '--parts',
        file('parts'),
        more,
      ),
    );
  const merge = (out = 'merged.parquet'): Run =>
    sjukregler([
      'population',
      'merge',
      '--plan',
      file('plan.json'),
      '--parts',
      file('parts'),
      '--out',
      file(out),
    ]);

  it('gives the bytes that one machine gives, in whatever order and however often parts are counted', () => {
    expect(plan('--part-spells', '150', '--gaps')).toMatchObject({ exit: 0, err: '' });
    expect(run('--part', '4-5,2').exit).toBe(0);
    const missing = merge();
    expect(missing).toMatchObject({ exit: 3, out: '' });
    expect(missing.err).toContain('part 1: missing-part. The part has not been counted.');
    expect(run('--part', '2').exit).toBe(0);
    expect(run().exit).toBe(0);
    const merged = merge();
    expect(merged).toMatchObject({ exit: 0, err: '' });
    const alone = count('spells.parquet', 'alone.parquet', '--part-spells', '150', '--gaps');
    expect(merged.out).toBe(alone.out);
    expect(hashOf('merged.parquet')).toBe(hashOf('alone.parquet'));
  });

  it('refuses a damaged part, and one of another plan', () => {
    truncateSync(join(file('parts'), 'part-00003.parquet'), 1000);
    expect(merge('damaged.parquet').err).toContain('part 3: damaged-part');
    expect(existsSync(file('damaged.parquet'))).toBe(false);
    expect(run('--part', '3').exit).toBe(0);
    expect(plan('--part-spells', '150').exit).toBe(0);
    expect(merge('damaged.parquet')).toMatchObject({ exit: 3 });
    expect(merge('damaged.parquet').err).toContain('part 1: other-plan');
  });

  it('refuses other spells, another law and parts that there are not', () => {
    const other = sjukregler([
      'population',
      'run',
      '--plan',
      file('plan.json'),
      '--spells',
      file('spells.csv'),
      '--parts',
      file('parts'),
    ]);
    expect(other).toMatchObject({ exit: 2 });
    expect(other.err).toContain('another file of spells');
    expect(run('--part', '900').err).toMatch(/the plan has parts 1 to \d+/);
    expect(run('--part', '4-1').exit).toBe(2);
    expect(run('--part', '1-2-3').exit).toBe(2);
    const made = JSON.parse(readFileSync(file('plan.json'), 'utf8')) as object;
    writeFileSync(file('plan.json'), JSON.stringify({ ...made, ruleSet: 'older' }));
    expect(run().err).toContain('another version of the law');
    writeFileSync(file('plan.json'), '{}');
    expect(run()).toMatchObject({ exit: 2 });
    writeFileSync(file('plan.json'), '{');
    expect(merge()).toMatchObject({ exit: 2 });
  });
});

describe('input that does not fit', () => {
  const SECRET = '19800101-1234';

  it.each([
    ['an unknown column', `person,from,to,${SECRET}\n1,2026-01-01,,x\n`, '(input): unknown-key'],
    ['no person', 'from,to\n2025-01-01,\n', 'person: missing'],
    ['a person that is a text', `person,from,to\n${SECRET},2025-01-01,\n`, 'person: not-whole'],
    ['half a person', 'person,from,to\n1.5,2025-01-01,\n', 'person: not-whole'],
    ['no first day', 'person,from,to\n1,,\n', 'from: missing'],
    ['a first day that is none', `person,from,to\n1,${SECRET},\n`, 'from: not-a-date'],
    ['a last day that is none', 'person,from,to\n1,2025-01-01,2025-02-30\n', 'to: not-a-date'],
    ['a reversed spell', 'person,from,to\n1,2025-01-02,2025-01-01\n', 'to: reversed'],
    ['an odd extent', 'person,from,to,extent\n1,2025-01-02,,0.6\n', 'extent: not-an-option'],
    ['no extent', 'person,from,to,extent\n1,2025-01-02,,\n', 'extent: not-an-option'],
    ['a fit day that is none', `person,from,to,fitFrom\n1,2025-01-02,,${SECRET}\n`, 'fitFrom: not-a-date'],
    [
      'neither yes nor no',
      `person,from,to,workedAfter\n1,2025-01-02,,perhaps\n`,
      'workedAfter: not-an-option',
    ],
  ])('%s', (_, text, line) => {
    writeFileSync(file('bad.csv'), text);
    const { exit, out, err } = count('bad.csv', 'bad.parquet');
    expect([exit, out]).toEqual([3, '']);
    expect(err).toContain(line);
    expect(err).not.toContain(SECRET);
  });

  it.each([
    ['no such file', ['nowhere.parquet', 'out.parquet'], 'cannot read the file (ENOENT)'],
    ['another format', ['spells.txt', 'out.parquet'], 'ends in .parquet, .csv or .ndjson'],
    ['another format out', ['spells.csv', 'out.xlsx'], 'ends in .parquet, .csv or .ndjson'],
    ['a file that is not what it says', ['fake.parquet', 'out.parquet'], 'cannot be read as'],
  ] as const)('%s', (_, [input, out], line) => {
    writeFileSync(file('fake.parquet'), SECRET);
    const found = count(input, out);
    expect(found.exit).toBe(2);
    expect(found.err).toContain(line);
    expect(found.err).not.toContain(SECRET);
  });

  it.each([[['--part-spells', '0']], [['--gaps', '5,x']], [['--gaps', '100000']], [['--memory', 'much']]])(
    'the option %j',
    (options) => {
      expect(count('spells.csv', 'out.parquet', ...options).exit).toBe(2);
    },
  );

  it('observed days that are none', () => {
    const { exit, err } = sjukregler(
      [
        'population',
        '--spells',
        file('spells.csv'),
        '--observed-from',
        'then',
        '--observed-to',
        '2025-12-31',
      ].concat('--out', file('out.parquet')),
    );
    expect([exit, err]).toEqual([3, expect.stringContaining('observed.from: not-a-date')]);
  });
});

it('says what to install where DuckDB is missing', () => {
  const hooks = `export function resolve(name, context, next) {
    if (name.startsWith('@duckdb/')) throw new Error('not installed');
    return next(name, context);
  }`;
  const module = (text: string): string =>
    `data:text/javascript;base64,${Buffer.from(text).toString('base64')}`;
  const register = `import { register } from 'node:module'; register('${module(hooks)}');`;
  const { exit, out, err } = node([
    '--import',
    module(register),
    'dist/cli.js',
    'population',
    '--spells',
    file('spells.csv'),
    ...DAYS,
    '--out',
    file('out.parquet'),
  ]);
  expect([exit, out]).toEqual([2, '']);
  expect(err).toContain('npm install @duckdb/node-api');
});
