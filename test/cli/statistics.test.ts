/** Sick leave of a file of spells, from the command to the file. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandLine } from '../support/cli-in-process.js';

let folder: string;
const file = (name: string): string => join(folder, name);

/** Twelve women and four men, each sick for the first week of January 2026. */
const SPELLS = [
  'person,from,to,extent,sex,ageGroup,group',
  ...Array.from({ length: 16 }, (_, i) => {
    return `${i},2026-01-05,2026-01-11,0.5,${i < 12 ? 'woman' : 'man'},30-49,E${i % 2}`;
  }),
].join('\n');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sjukregler-statistics-'));
  writeFileSync(file('spells.csv'), SPELLS);
  writeFileSync(file('none.csv'), 'person,from,to,sex\n');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (...more: readonly string[]): ReturnType<typeof commandLine> =>
  commandLine([
    'statistics',
    '--spells',
    file('spells.csv'),
    '--from',
    '2026-01',
    '--to',
    '2026-01',
    ...more,
  ]);

const linesOf = (name: string): string[] => readFileSync(file(name), 'utf8').trimEnd().split('\n');

describe('statistics', () => {
  it('writes a row for each month, length and group, none of a few', async () => {
    expect(await run('--by', 'sex', '--out', file('rows.csv'))).toMatchObject({ exit: 0, err: '' });
    expect(linesOf('rows.csv').slice(0, 5)).toEqual([
      'month,sex,length,sickDays,wholeDays,occasions,people,suppressed',
      '2026-01,all,1-14,112,56.0,16,16,',
      '2026-01,man,1-14,,,,,few',
      '2026-01,woman,1-14,,,,,few',
      '2026-01,all,15-59,0,0.0,0,0,',
    ]);
  });

  it('has one row for each month and length where nothing divides', async () => {
    await run('--out', file('all.ndjson'));
    const [first = ''] = linesOf('all.ndjson');
    expect(linesOf('all.ndjson')).toHaveLength(3);
    expect(JSON.parse(first)).toMatchObject({
      month: '2026-01',
      sickDays: 112,
      people: 16,
      suppressed: null,
    });
  });

  it('writes a page, in Swedish too', async () => {
    await run('--out', file('rows.parquet'), '--report', file('page.html'), '--lang', 'sv');
    const page = readFileSync(file('page.html'), 'utf8');
    expect(page).toContain('<h1>Sjukfrånvaro 2026-01 – 2026-01</h1>');
    expect(page).toContain('<svg');
    expect(page).not.toContain('alla grupper');
    await run('--out', file('rows.parquet'), '--report', file('page.md'));
    expect(linesOf('page.md')[0]).toBe('# Sick leave 2026-01 – 2026-01');
  });

  it('says on the page that it tells all groups together, where the rows are divided', async () => {
    const divided = ['--by', 'sex', '--out', file('rows.csv'), '--report', file('divided.md')];
    await run(...divided);
    expect(linesOf('divided.md').join(' ')).toContain('The page tells all groups together.');
    await run(...divided, '--lang', 'sv');
    expect(linesOf('divided.md').join(' ')).toContain('Sidan visar alla grupper tillsammans.');
  });

  it('knows that whole days are none in a file without a row that has extents', async () => {
    writeFileSync(file('none-extent.csv'), 'person,from,to,extent\n');
    await run('--spells', file('none-extent.csv'), '--out', file('no-extent.csv'));
    expect(linesOf('no-extent.csv')[1]).toBe('2026-01,1-14,0,0.0,0,0,');
  });

  /** Twenty women and twenty men with 160 hours in January, and the sick with 16 hours lost; Eva’s group is her own. */
  const HOURS = [
    'person,month,ordinaryHours,sickHours,sex',
    ...Array.from({ length: 40 }, (_, i) => {
      const isMan = i >= 12 && i < 32;
      return `${i},2026-01,160,${i < 16 ? 16 : 0},${isMan ? 'man' : 'woman'}`;
    }),
    '0,2025-12,160,160,woman',
  ].join('\n');

  const shares = (...more: readonly string[]): ReturnType<typeof run> =>
    run('--ordinary-hours', file('hours.csv'), '--out', file('shares.csv'), ...more);

  it('tells shares of those employed and of their working time', async () => {
    writeFileSync(file('hours.csv'), HOURS);
    expect(await shares()).toMatchObject({ exit: 0, err: '' });
    // 16 of 40 are sick, with 256 of 6 400 hours; nobody at the end of the month.
    expect(linesOf('shares.csv')).toEqual([
      'month,employees,sickDays,wholeDays,hours,shareOfHours,occasions,incidence,people,absentAtEnd,prevalence,suppressed',
      '2026-01,40,112,56.0,256.0,4.0,16,40.0,16,0,0.0,',
    ]);
  });

  it('takes the groups of the file of working time, and tells no group of few sick', async () => {
    writeFileSync(file('hours.csv'), HOURS);
    await shares('--by', 'sex');
    // Twelve women and four men are sick: by the women the men would be known, and at the end of the month nobody is.
    expect(linesOf('shares.csv').slice(1)).toEqual([
      '2026-01,all,40,112,56.0,256.0,4.0,16,40.0,16,,,',
      '2026-01,man,,,,,,,,,,,few',
      '2026-01,woman,,,,,,,,,,,few',
    ]);
  });

  it('tells groups of nobody sick, and shares without hours lost', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `${i},2026-01,100.5,${i < 30 ? 'woman' : 'man'}`);
    writeFileSync(file('hours.csv'), ['person,month,ordinaryHours,sex', ...rows].join('\n'));
    await shares('--by', 'sex');
    expect(linesOf('shares.csv').slice(1)).toEqual([
      '2026-01,all,60,112,56.0,,,16,26.7,16,0,0.0,',
      '2026-01,man,30,0,0.0,,,0,0.0,0,0,0.0,',
      '2026-01,woman,30,112,56.0,,,16,53.3,16,0,0.0,',
    ]);
  });

  it.each<[string, readonly string[], string]>([
    ['two rows of a month', ['0,2026-01,160,0'], 'month: A person has one row for each month. 1 of them.'],
    ['no row of somebody sick', [], 'ordinaryHours: Whoever is sick in a month has a row for it'],
    ['more hours lost than there are', ['16,2026-01,1,2'], 'sickHours: too-large'],
    ['hours lost without sickness', ['16,2026-01,10,2'], 'sickHours: Hours are lost to sickness only in'],
    ['a decimal comma', ['16,2026-01,"1,5",0'], 'ordinaryHours: decimal-comma'],
    ['three decimals', ['16,2026-01,1.555,0'], 'ordinaryHours: more-than-two-decimals'],
    ['less than nothing', ['16,2026-01,-1,0'], 'ordinaryHours: negative'],
    ['less than nothing, with a decimal comma', ['16,2026-01,"-1,5",0'], 'ordinaryHours: decimal-comma'],
    ['the hours of a year', ['16,2026-01,1800,0'], 'ordinaryHours: too-large'],
    ['what is no month', ['16,2026-13,10,0'], 'month: not-a-month'],
  ])('refuses %s in the file of working time', async (name, more, said) => {
    const known = name === 'no row of somebody sick' ? 15 : 16;
    const rows = Array.from({ length: known }, (_, i) => `${i},2026-01,160,16`);
    writeFileSync(file('hours.csv'), ['person,month,ordinaryHours,sickHours', ...rows, ...more].join('\n'));
    const { exit, err } = await shares();
    expect(exit).toBe(3);
    expect(err.replace(/: ([a-z-]+)\. [^\n]*?(A person|Whoever|Hours are)/, ': $2')).toContain(said);
  });

  it('says in Swedish what does not fit in the file of working time', async () => {
    writeFileSync(file('hours.csv'), 'person,month,ordinaryHours\n0,2026-01,160\n0,2026-01,160\n');
    const { err } = await shares('--lang', 'sv');
    expect(err).toContain('En person har en rad för varje månad. 1 stycken.');
    const page = await shares('--report', file('page.html'), '--lang', 'sv');
    expect(page.err).toBe(
      'sjukregler: --report: sidan visar sjukfallens längd, som raderna med --ordinary-hours inte har\n',
    );
  });

  it('tells why it cannot write into a folder that does not exist', async () => {
    const { exit, err } = await run('--out', file('nowhere/rows.csv'));
    expect(exit).toBe(2);
    expect(err).toBe('sjukregler: --out: cannot write (ENOENT): there is no such folder\n');
    const swedish = await run('--out', file('nowhere/rows.csv'), '--lang', 'sv');
    expect(swedish.err).toBe('sjukregler: --out: går inte att skriva (ENOENT): mappen finns inte\n');
  });

  it('takes a file without a row', async () => {
    const time = ['--from', '2026-01', '--to', '2026-01'];
    const found = await commandLine([
      'statistics',
      '--spells',
      file('none.csv'),
      ...time,
      '--by',
      'sex',
      '--out',
      file('no.csv'),
    ]);
    expect(found).toMatchObject({ exit: 0 });
    expect(linesOf('no.csv')[1]).toBe('2026-01,all,1-14,0,,0,0,');
  });

  it.each<[string, readonly string[], string]>([
    [
      'a column that the file has not',
      ['--by', 'sex', '--spells', 'plain.csv'],
      '--by: the file has no such column',
    ],
    ['what is no column', ['--by', 'name'], 'Give some of sex, ageGroup, group.'],
    ['what is no month', ['--to', '2026'], 'It must be a month'],
    ['a month before the first', ['--to', '2025-12'], '--to: the month is before --from'],
    ['more than ten years', ['--to', '2036-01'], '--to: more than 120 months'],
    ['a page of another kind', ['--report', 'page.pdf'], '--report: a page ends in .html or .md'],
  ])('refuses %s', async (_, more, said) => {
    writeFileSync(file('plain.csv'), 'person,from,to\n1,2026-01-01,\n');
    const named = more.map((one) => (one === 'plain.csv' ? file(one) : one));
    const { exit, err } = await run('--out', file('refused.csv'), ...named);
    expect(exit).toBe(2);
    expect(err).toContain(said);
  });

  it.each<[readonly string[], string]>([
    [['--to', '2025-12'], '--to: månaden är före --from'],
    [['--to', '2036-01'], '--to: fler än 120 månader'],
    [['--report', 'page.pdf'], '--report: en sida slutar på .html eller .md'],
    [['--out', 'rows.xlsx'], 'en fil med sjukfall eller rader slutar på .parquet, .csv eller .ndjson'],
    [['--by', 'group', '--spells', 'none.csv'], '--by: filen har ingen sådan kolumn'],
    [['--out', 'spells.csv'], '--out är samma fil som --spells: ange ett annat namn'],
  ])('refuses in Swedish: %j', async (more, said) => {
    const named = more.map((one) => (one.endsWith('.csv') ? file(one) : one));
    const { exit, err } = await run('--out', file('refused.csv'), ...named, '--lang', 'sv');
    expect(exit).toBe(2);
    expect(err).toBe(`sjukregler: ${said}\n`);
  });

  it('tells in Swedish which values and columns there are', async () => {
    writeFileSync(file('values.csv'), 'person,from,to,sex\n1,2026-01-01,,Woman\n');
    const swedish = ['--out', file('refused.csv'), '--lang', 'sv'];
    const values = await run(...swedish, '--spells', file('values.csv'));
    expect(values.err).toContain('Det ska vara woman eller man. Rad 1.');
    writeFileSync(file('columns.csv'), 'person,from,to,grad\n1,2026-01-01,,1\n');
    const columns = await run(...swedish, '--spells', file('columns.csv'));
    expect(columns.err).toContain('Okända kolumner: #4 (grad). Kolumnerna är person, from, to och,');
    expect(columns.err).toContain('sex, ageGroup, group.');
  });

  it('refuses groups that are none, and names that could be numbers of persons', async () => {
    writeFileSync(file('bad.csv'), 'person,from,to,sex,group\n1,2026-01-01,,K,1234567890\n');
    const { exit, err } = await run('--out', file('refused.csv'), '--spells', file('bad.csv'));
    expect(exit).toBe(3);
    expect(err).toContain('sex: not-an-option.');
    expect(err).toContain('group: bad-reference.');
    expect(err).not.toContain('1234567890');
  });
});
