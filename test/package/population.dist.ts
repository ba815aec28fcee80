/** The command `population` on files: the same rows as the function, whatever the format, the parts and the breaks. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
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
import { withCheckDigit, withoutCheckDigit } from '../support/personal-numbers.js';

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
    ['a last day that is none', 'person,from,to\n1,2025-01-01,2025-02-30\n', 'to: no-such-date'],
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
    ['no such file', ['nowhere.parquet', 'out.parquet'], 'cannot read the file: there is none (ENOENT)'],
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

describe('days', () => {
  const ZONES = ['UTC', 'America/New_York', 'Europe/Stockholm', 'Pacific/Kiritimati'];

  /** The days that the command reads from a Parquet file of one row, in a time zone of the machine. */
  const inZone = (zone: string, ...args: readonly string[]): Run => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    try {
      return sjukregler(['population', ...args]);
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  };
  const parquet = async (name: string, columns: string): Promise<void> => {
    await db.run(`COPY (SELECT ${columns}) TO '${file(name)}' (FORMAT parquet)`);
  };

  it.each([
    ['winter', '2023-12-31 23:00:00+00', '2024-01-13 23:00:00+00', '2024-01-01', '2024-01-14'],
    ['summer', '2024-06-30 22:00:00+00', '2024-07-14 00:00:00+02', '2024-07-01', '2024-07-14'],
    [
      'the night to summer time',
      '2024-03-30 23:00:00+00',
      '2024-03-31 22:00:00+00',
      '2024-03-31',
      '2024-04-01',
    ],
  ])(
    'of a timestamp with time zone are those of Stockholm, in %s, whatever TZ says',
    async (_, from, to, first, last) => {
      await parquet(
        'zoned.parquet',
        `1 AS person, TIMESTAMPTZ '${from}' AS "from", TIMESTAMPTZ '${to}' AS "to"`,
      );
      for (const zone of ZONES) {
        const { exit, err } = inZone(
          zone,
          '--spells',
          file('zoned.parquet'),
          ...DAYS,
          '--out',
          file('zoned.csv'),
        );
        expect([exit, err]).toEqual([0, '']);
        expect(readFileSync(file('zoned.csv'), 'utf8')).toContain(`\n1,${first},${last},`);
      }
    },
  );

  it('make the same plan in every zone', async () => {
    await parquet(
      'zoned.parquet',
      `1 AS person, TIMESTAMPTZ '2023-12-31 23:00:00+00' AS "from", NULL::DATE AS "to"`,
    );
    const plans = ZONES.map((zone) => {
      expect(
        inZone(zone, 'plan', '--spells', file('zoned.parquet'), ...DAYS, '--out', file('zoned.json')).exit,
      ).toBe(0);
      return readFileSync(file('zoned.json'), 'utf8');
    });
    expect(new Set(plans).size).toBe(1);
  });

  it('may be timestamps at midnight and enumerations of texts, and whole numbers of any type', async () => {
    await parquet(
      'types.parquet',
      `1.0::DOUBLE AS person, TIMESTAMP '2024-01-01 00:00:00' AS "from", TIMESTAMP_NS '2024-01-14 00:00:00' AS "to",
       '2024-01-15'::ENUM('2024-01-15') AS "fitFrom", 0.5::DECIMAL(3, 2) AS extent, 1 AS "workedAfter"`,
    );
    expect(count('types.parquet', 'types.csv')).toMatchObject({ exit: 0, err: '' });
    expect(readFileSync(file('types.csv'), 'utf8')).toContain('\n1,2024-01-01,2024-01-14,0.5,');
  });

  it('that are none stop the run', () => {
    writeFileSync(file('times.csv'), 'person,from,to\n1e1,2024-01-01T23:00:00Z,9999-12-31\n');
    const { exit, out, err } = count('times.csv', 'times.parquet');
    expect([exit, out]).toEqual([3, '']);
    expect(err.match(/^ {2}\S+: [a-z-]+/gm)).toEqual([
      '  person: not-whole',
      '  from: time-of-day',
      '  to: open-end',
    ]);
  });
});

describe('a person that could be told by its number', () => {
  const ten = withCheckDigit('960430238');
  const coordinated = withCheckDigit('960490238');
  const ofTheYear2003 = withCheckDigit('030430238');

  it.each([ten, `19${ten}`, coordinated, `19${coordinated}`, ofTheYear2003, `-${ten}`])(
    'is refused and stands nowhere (%#)',
    (person) => {
      writeFileSync(file('named.csv'), `person,from,to\n1,2024-01-01,\n${person},2024-01-01,\n`);
      const plan = sjukregler(
        ['population', 'plan', '--spells', file('named.csv'), ...DAYS].concat('--out', file('named.json')),
      );
      for (const { exit, out, err } of [plan, count('named.csv', 'named.parquet')]) {
        expect([exit, out]).toEqual([3, '']);
        expect(err.match(/^ {2}\S+: [a-z-]+/gm)).toEqual(['  person: personal-number']);
        expect(err).not.toContain(person.slice(-8));
      }
      expect(readdirSync(folder).filter((name) => name.startsWith('named.'))).toEqual(['named.csv']);
    },
  );

  it('is refused in every type of Parquet', async () => {
    for (const type of ['BIGINT', 'DOUBLE', 'HUGEINT', 'DECIMAL(18, 0)', 'VARCHAR']) {
      await db.run(`COPY (SELECT 19${ten}::${type} AS person, DATE '2024-01-01' AS "from", NULL::DATE AS "to")
        TO '${file('typed.parquet')}' (FORMAT parquet)`);
      expect(count('typed.parquet', 'typed.csv').err).toContain('person: personal-number');
    }
  });

  it('is refused with a wrong check digit too, and taken with nine digits', () => {
    const wrong = withoutCheckDigit('960430238');
    const run = (name: string, persons: readonly string[]): Run => {
      writeFileSync(
        file(`${name}.csv`),
        `person,from,to\n${persons.map((one) => `${one},2024-01-01,\n`).join('')}`,
      );
      return count(`${name}.csv`, `${name}.parquet`);
    };
    expect(run('wrong', ['1', wrong, `19${wrong}`]).err).toMatch(
      /person: personal-number\. .* Row 2, the first of 2\./,
    );
    expect(run('serial', ['960430238'])).toMatchObject({ exit: 0, err: '' });
  });
});

describe('what is written', () => {
  const bytes = 'person,from,to\n1,2024-01-01,\n';
  const refusedAs = (run: Run, option: string, other: string): void => {
    expect([run.exit, run.out]).toEqual([2, '']);
    expect(run.err).toBe(`sjukregler: ${option} is the same file as ${other}: give another name\n`);
  };

  it('must not be the spells, by whatever name', () => {
    writeFileSync(file('same.csv'), bytes);
    mkdirSync(file('elsewhere'));
    symlinkSync(file('same.csv'), file('symbolic.csv'));
    linkSync(file('same.csv'), file('hard.csv'));
    for (const out of ['same.csv', 'elsewhere/../same.csv', 'symbolic.csv', 'hard.csv']) {
      refusedAs(count('same.csv', out), '--out', '--spells');
      refusedAs(
        sjukregler(['population', 'plan', '--spells', file('same.csv'), ...DAYS, '--out', file(out)]),
        '--out',
        '--spells',
      );
    }
    refusedAs(count('symbolic.csv', 'hard.csv'), '--out', '--spells');
    expect(readFileSync(file('same.csv'), 'utf8')).toBe(bytes);
  });

  it('must not be the plan or a part', () => {
    writeFileSync(file('whole.csv'), bytes);
    const planned = ['--plan', file('whole.json'), '--parts', file('whole-parts')];
    const merge = (out: string): Run => sjukregler(['population', 'merge', ...planned, '--out', out]);
    const run = (spells: string): Run => sjukregler(['population', 'run', ...planned, '--spells', spells]);
    const made = sjukregler([
      'population',
      'plan',
      '--spells',
      file('whole.csv'),
      ...DAYS,
      '--out',
      file('whole.json'),
    ]);
    expect(made.exit).toBe(0);
    expect(run(file('whole.csv')).exit).toBe(0);
    linkSync(file('whole.json'), file('linked.csv'));
    refusedAs(merge(file('linked.csv')), '--out', '--plan');
    refusedAs(merge(join(file('whole-parts'), 'part-00001.parquet')), '--out', 'a part in --parts');
    copyFileSync(file('whole.csv'), join(file('whole-parts'), 'part-00002.parquet'));
    refusedAs(run(join(file('whole-parts'), 'part-00002.parquet')), 'a part in --parts', '--spells');
  });

  it('must be a file, in a folder that is no one else’s', () => {
    writeFileSync(file('spells-here.csv'), bytes);
    mkdirSync(file('folder.csv'));
    expect(count('spells-here.csv', 'folder.csv')).toMatchObject({ exit: 2, out: '' });
    mkdirSync(file('mine.csv.parts'));
    writeFileSync(join(file('mine.csv.parts'), 'thesis.txt'), 'years of work');
    const { exit, err } = count('spells-here.csv', 'mine.csv');
    expect([exit, err]).toEqual([
      2,
      expect.stringMatching(/^sjukregler: --out: the folder .* are no parts.*\n$/),
    ]);
    expect(readFileSync(join(file('mine.csv.parts'), 'thesis.txt'), 'utf8')).toBe('years of work');
  });

  it('takes the place of an older file only when it is whole, and leaves nothing where it fails', () => {
    const failing = `import fs from 'node:fs'; import { syncBuiltinESMExports } from 'node:module';
      const { rename } = fs.promises;
      fs.promises.rename = (from, to) => String(to).endsWith('old.csv')
        ? Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' })) : rename(from, to);
      syncBuiltinESMExports();`;
    writeFileSync(file('new.csv'), bytes);
    mkdirSync(file('full'));
    writeFileSync(join(file('full'), 'old.csv'), 'old');
    const { exit, err } = node([
      '--import',
      `data:text/javascript;base64,${Buffer.from(failing).toString('base64')}`,
      'dist/cli.js',
      ...['population', '--spells', file('new.csv'), ...DAYS, '--out', join(file('full'), 'old.csv')],
    ]);
    expect([exit, err]).toEqual([2, 'sjukregler: --out: cannot write (ENOSPC): the disk is full\n']);
    expect(readFileSync(join(file('full'), 'old.csv'), 'utf8')).toBe('old');
    expect(readdirSync(file('full')).sort()).toEqual(['old.csv', 'old.csv.parts']);
    symlinkSync(join(file('full'), 'old.csv'), join(file('full'), 'link.csv'));
    expect(count('new.csv', 'full/link.csv')).toMatchObject({ exit: 0, err: '' });
    expect(readFileSync(join(file('full'), 'old.csv'), 'utf8')).toContain('1,2024-01-01,');
  });

  it('is written by one run at a time', async () => {
    const args = ['population', '--spells', file('spells.parquet'), ...DAYS, '--part-spells', '5'];
    const first = spawn(process.execPath, ['dist/cli.js', ...args, '--out', file('twice.parquet')]);
    const ended = new Promise((resolve) => first.once('close', resolve));
    const parts = `${file('twice.parquet')}.parts`;
    while (!existsSync(join(parts, 'part-00003.json')))
      await new Promise((resolve) => setTimeout(resolve, 5));
    const second = sjukregler([...args, '--out', file('twice.parquet')]);
    expect(second.exit).toBe(2);
    expect(second.err).toMatch(/^sjukregler: --out: another run writes this result now[^\n]*\n$/);
    expect(await ended).toBe(0);
    expect(await writtenRows('twice.parquet')).toEqual(expectedRows());
  });

  it.each([
    [['--memory', '1MB'], /^sjukregler: --memory 1MB: too little[^\n]*\n$/],
    [
      ['--memory', '5XB'],
      /^sjukregler: option '--memory <size>' argument '5XB' is invalid\. It must be a size[^\n]*\n/,
    ],
    [['--memory', '-5MB'], /^sjukregler: option '--memory <size>' argument '-5MB' is invalid\./],
    [['--threads', '1.5'], /^sjukregler: option '--threads <count>' argument '1\.5' is invalid\./],
    [
      ['--temporary', '/not/there'],
      /^sjukregler: --temporary: cannot write \(ENOENT\): there is no such folder\n$/,
    ],
  ])('with %j ends in a sentence', (options, sentence) => {
    const { exit, out, err } = count('spells.csv', 'limits.parquet', ...options);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toMatch(sentence);
  });

  it('is not counted by a plan that reads days otherwise', () => {
    writeFileSync(file('reading.csv'), bytes);
    const plan = ['--plan', file('reading.json')];
    const spells = ['--spells', file('reading.csv')];
    expect(sjukregler(['population', 'plan', ...spells, ...DAYS, '--out', file('reading.json')]).exit).toBe(
      0,
    );
    const made = JSON.parse(readFileSync(file('reading.json'), 'utf8')) as Record<string, unknown>;
    expect(made['reading']).toMatch(/^[\da-f]{64}$/);
    const { reading: _, ...older } = made;
    for (const other of [older, { ...made, reading: 'in UTC' }]) {
      writeFileSync(file('reading.json'), JSON.stringify(other));
      const { exit, out, err } = sjukregler([
        'population',
        'run',
        ...plan,
        ...spells,
        '--parts',
        file('reading'),
      ]);
      expect([exit, out]).toEqual([2, '']);
      expect(err).toMatch(/^sjukregler: --plan: days would be read otherwise[^\n]*\n$/);
      expect(existsSync(file('reading'))).toBe(false);
    }
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
