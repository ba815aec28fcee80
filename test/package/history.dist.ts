/** Files of absence through the command line: several as one history, findings that stop, facts, counts. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sjukregler, type Run } from '../support/cli.js';

let folder: string;
const at = (name: string): string => join(folder, name);

const PAY = { monthly: 30000, hoursPerWeek: 40 };
const EMPLOYMENT = { employment: { from: '2020-01-01', to: null, pay: PAY } };
const OPENING = { periodFrom: '2026-08-28', sickTo: '2026-08-31', sickPayDays: 4, deducted: 1107.69 };

const paxml = (...transactions: readonly string[]): string =>
  `<paxml><header><version>2.0</version></header><tidtransaktioner>${transactions.join('\n')}</tidtransaktioner></paxml>`;
const sick = (from: string, to: string, who = '101'): string =>
  `<tidtrans anstid="${who}"><tidkod>SJK</tidkod><datumfrom>${from}</datumfrom><datumtom>${to}</datumtom><omfattning>100</omfattning></tidtrans>`;

const FILES: Readonly<Record<string, string>> = {
  'employment.json': JSON.stringify(EMPLOYMENT),
  'opening.json': JSON.stringify({ ...EMPLOYMENT, opening: OPENING }),
  'months/2026-08.xml': paxml(sick('2026-08-28', '2026-08-31')),
  'months/2026-09.xml': paxml(sick('2026-09-01', '2026-09-14')),
  'months/readme.md': 'nothing to read',
  'vacation.csv':
    'Anst.nr;Fr.o.m.;T.o.m.;Orsak\n4;2026-07-06;2026-07-17;Semester\n4;2026-07-08;2026-07-14;Sjuk\n5;2026-07-06;;hmm\n',
  'relapse.csv':
    'Anst.nr;Datum;Orsak;Timmar\n1;2026-02-27;Sjuk;8\n1;2026-03-02;Arbete;8\n1;2026-03-03;Arbete;8\n1;2026-03-04;Arbete;8\n1;2026-03-05;Sjuk;8\n1;2026-03-06;Sjuk;8\n',
  'gap.csv':
    'Anst.nr;Fr.o.m.;T.o.m.;Orsak\n9;2026-05-05;2026-05-08;Sjuk\n9;2026-05-11;2026-05-13;Sjuk\n9;2026-05-15;2026-05-20;Sjuk\n',
  'unread.csv': 'Anst.nr;Datum;Orsak;Tid\n7;2026-03-16;Sjuk;3,5\n7;2026-03-17;Sjuk;7,5\n',
  'work-of-another.csv': 'Anst.nr;Datum;Orsak;Timmar\n7;2026-03-16;Sjuk;8\n8;2026-03-16;Arbete;x\n',
  'nobody.csv': 'Anst.nr;Datum;Orsak;Timmar\n7;2026-03-16;Sjuk;8\n;2026-03-17;Sjuk;8\n',
  'empty.csv': 'Anst.nr;Datum;Orsak;Timmar\n',
  'map.json': '{"columns":{"hours":"#4"}}',
  'wrong-map.json': '{"column":{"hours":"#4"}}',
  'facts.json': '{"fitDates":["2026-03-02"]}',
  'wrong-facts.json': '{"fitDates":["2026-02-31"],"who":"811218-9876"}',
  'not.json': 'no 811218-9876',
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sjukregler-'));
  mkdirSync(at('months'));
  mkdirSync(at('none'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(at(name), text);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Answer {
  readonly outcome: string;
  readonly missing?: readonly string[];
  readonly value: {
    readonly total: number;
    readonly lines: readonly { readonly kind: string; readonly amount: number }[];
    readonly open: readonly { readonly id: string }[];
    readonly periods: readonly unknown[];
  };
  readonly issues: readonly {
    readonly level: string;
    readonly code: string;
    readonly employee: string | null;
  }[];
  readonly bridged: readonly unknown[];
  readonly assumptions: readonly { readonly fact: string; readonly assumed: string }[];
  readonly basis: readonly unknown[];
}

const SEPTEMBER = ['--from', '2026-09-01', '--to', '2026-09-30', '--as-of', '2026-10-01'];
const MARCH = ['--from', '2026-03-01', '--to', '2026-03-31', '--as-of', '2026-04-01'];
const JULY = ['--from', '2026-07-01', '--to', '2026-07-31', '--as-of', '2026-08-01'];

const run = (command: string, ...args: readonly string[]): Run => sjukregler([command, ...args]);
const lines = (...args: readonly string[]): Run =>
  run('payroll-lines', '--employment', at('employment.json'), ...args);
const answerOf = ({ out }: Run): Answer => JSON.parse(out) as Answer;
const data = (...args: readonly string[]): Answer => answerOf(lines(...args, '--format', 'json'));

describe('a file that is cut at the month', () => {
  it('is open, with what it is as new and between what it lies as one that goes on', () => {
    const { value } = data('--paxml', at('months/2026-09.xml'), ...SEPTEMBER);
    expect(value.open).toMatchObject([
      {
        id: 'may-continue',
        from: '2026-09-01',
        outcomes: [
          { if: 'new-period', karensavdrag: 1107.69, total: -3876.92 },
          { if: 'began-the-day-before', karensavdrag: 0, total: -3478.61 },
          { if: 'employer-days-used', karensavdrag: 0, total: -13808.22 },
        ],
      },
    ]);
    const assessed = run(
      'assess',
      '--paxml',
      at('months/2026-09.xml'),
      '--employment',
      at('employment.json'),
      '--as-of',
      '2026-10-01',
      '--lang',
      'sv',
    );
    expect(assessed.out).toContain('En sjukdom som började dagen före');
  });

  it.each([
    ['each month by name', () => ['--paxml', at('months/2026-08.xml'), '--paxml', at('months/2026-09.xml')]],
    ['one option with both', () => ['--paxml', at('months/2026-09.xml'), at('months/2026-08.xml')]],
    ['a pattern', () => ['--paxml', `${folder}/months/2026-*.xml`]],
    ['a folder', () => ['--paxml', at('months')]],
    ['a month twice', () => ['--paxml', at('months'), '--paxml', at('months/2026-09.xml')]],
  ])('is settled by the month before: %s', (_, files) => {
    const found = lines(...files(), ...SEPTEMBER, '--format', 'json');
    expect(found.err).toBe(
      'sjukregler: files 2 · rows 2 · employees 1 · sick days 18 · sick hours 96 · left out 0\n',
    );
    const { value, issues } = answerOf(found);
    expect(value.lines.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['absence', -11076.92],
      ['sick-pay', 8861.54],
      ['absence-after-sick-pay', -3945.21],
    ]);
    expect([value.open, issues]).toEqual([[], []]);
  });

  it('is settled by an opening balance', () => {
    const { out } = run(
      'payroll-lines',
      '--paxml',
      at('months/2026-09.xml'),
      '--employment',
      at('opening.json'),
      ...SEPTEMBER,
      '--format',
      'json',
    );
    expect(JSON.parse(out)).toMatchObject({ value: { total: -6160.59, open: [] } });
  });
});

describe('findings that are wrong', () => {
  it('leave no amounts as data', () => {
    const stopped = lines('--csv', at('vacation.csv'), '--employee', '4', ...JULY, '--format', 'json');
    expect(stopped.exit).toBe(3);
    const { issues, ...rest } = answerOf(stopped);
    expect(rest).toEqual({ outcome: 'undetermined', missing: ['absence'], basis: [] });
    expect(issues).toMatchObject([
      { level: 'wrong', code: 'vacation-on-sick-day', employee: '4', lines: [2, 3] },
    ]);
  });

  it('leave no amounts in words, and say what to do', () => {
    const { exit, out } = lines('--csv', at('vacation.csv'), '--employee', '4', ...JULY, '--lang', 'sv');
    expect(exit).toBe(3);
    expect(out).toContain('rad 2, 3 · anställd 4');
    expect(out).toContain('--accept vacation-on-sick-day');
    expect(out).not.toContain(' kr');
  });

  it('are told on standard error where the form has no place for them', () => {
    const { exit, out, err } = run(
      'assess',
      '--csv',
      at('vacation.csv'),
      '--employee',
      '4',
      '--employment',
      at('employment.json'),
      '--as-of',
      '2026-08-01',
      '--format',
      'ics',
    );
    expect([exit, out]).toEqual([3, '']);
    expect(err).toContain('vacation-on-sick-day');
  });

  it('are notes once they are accepted, which stands among the assumptions', () => {
    const accepted = [
      '--csv',
      at('vacation.csv'),
      '--employee',
      '4',
      '--accept',
      'vacation-on-sick-day',
      ...JULY,
    ];
    const { value, issues, assumptions } = data(...accepted);
    // 8 to 14 July 2026: five working days, 40 h; 6 923.08 lost, 5 538.46 before and 1 107.69 karensavdrag.
    expect(value.total).toBe(-2492.31);
    expect(issues).toMatchObject([{ level: 'note', code: 'vacation-on-sick-day' }]);
    expect(assumptions).toContainEqual({ fact: 'issues.vacation-on-sick-day', assumed: 'accepted' });
    const text = lines(...accepted);
    expect([text.exit, text.out.includes('Accepted for this run.')]).toEqual([0, true]);
  });

  it('of another employee stop nobody', () => {
    const { issues } = data('--csv', at('work-of-another.csv'), '--employee', '7', ...MARCH);
    expect(issues).toEqual([]);
    expect(lines('--csv', at('work-of-another.csv'), '--employee', '8', ...MARCH).exit).toBe(3);
  });

  it('of nobody known stop everybody', () => {
    const stopped = lines('--csv', at('nobody.csv'), ...MARCH, '--format', 'json');
    expect([stopped.exit, answerOf(stopped).issues]).toMatchObject([
      3,
      [{ level: 'wrong', code: 'missing', employee: null, lines: [3], field: 'employee' }],
    ]);
    expect(data('--csv', at('nobody.csv'), '--accept', 'missing', ...MARCH).outcome).toBe('decided');
  });
});

describe('what is not read', () => {
  it.each<[string, () => readonly string[], number]>([
    ['stops', () => [], 3],
    ['does not once it is mapped', () => ['--column', 'hours=#4'], 0],
    ['does not once a file maps it', () => ['--mapping', at('map.json')], 0],
    ['does not once it is passed over', () => ['--ignore', '#4'], 0],
    ['does not once it is accepted', () => ['--accept', 'not-read'], 0],
  ])('%s', (_, more, exit) => {
    const found = lines('--csv', at('unread.csv'), ...more(), ...MARCH, '--format', 'json');
    expect(found.exit).toBe(exit);
    if (exit === 3) expect(answerOf(found).issues).toMatchObject([{ code: 'not-read', place: '#4' }]);
  });

  it('gives the hours once it is mapped', () => {
    // 11 h at 173.0769 kr, a fifth of it and the karensavdrag lost.
    expect(data('--csv', at('unread.csv'), '--mapping', at('map.json'), ...MARCH).value.total).toBe(-1488.47);
  });

  it('is told by lint, which is quiet about notes', () => {
    const told = run('lint', at('unread.csv'));
    expect([told.exit, told.out]).toEqual([3, expect.stringContaining('not-read')]);
    expect(run('lint', at('unread.csv'), '--accept', 'not-read').exit).toBe(0);
  });
});

describe('facts between the rows', () => {
  it('settle what no row tells', () => {
    const assumed = data('--csv', at('relapse.csv'), ...MARCH);
    expect(assumed.value.open).toMatchObject([
      { id: 'fit-date', fitDate: { assumed: '2026-02-28', from: '2026-03-01', to: '2026-03-02' } },
    ]);
    const known = data('--csv', at('relapse.csv'), '--facts', at('facts.json'), ...MARCH);
    expect([known.value.open, known.bridged]).toEqual([
      [],
      [{ from: '2026-02-28', to: '2026-03-01', reason: 'fit-date' }],
    ]);
    // 16 h lost; the karensavdrag was made in February.
    expect([assumed.value.total, known.value.total]).toEqual([-1661.54, -553.85]);
  });

  it('are told in the report, with the day that would turn it', () => {
    const { out } = lines('--csv', at('relapse.csv'), ...MARCH, '--format', 'md');
    expect(out).toContain('Monday\u00a02026-03-02');
  });

  it('are checked, and nothing of them is printed', () => {
    const { exit, out, err } = lines('--csv', at('relapse.csv'), '--facts', at('wrong-facts.json'), ...MARCH);
    expect([exit, out]).toEqual([3, '']);
    expect(err).toContain('fitDates[0]: no-such-date.');
    expect(err).not.toContain('811218');
  });

  it('have a schema', () => {
    expect(JSON.parse(run('schema', 'facts').out)).toMatchObject({
      properties: { fitDates: {}, workedOn: {}, returned: {}, certificates: {}, certificateExtents: {} },
      additionalProperties: false,
    });
    expect(JSON.parse(run('schema', 'mapping').out)).toMatchObject({ properties: { columns: {} } });
    expect(run('schema', 'fact').err).toContain('did you mean facts?');
  });
});

describe('days of sickness without a row', () => {
  it('are named with their reason', () => {
    const given = ['--csv', at('gap.csv'), '--employment', at('employment.json'), '--as-of', '2026-06-01'];
    expect(answerOf(run('assess', ...given, '--format', 'json')).bridged).toEqual([
      { from: '2026-05-09', to: '2026-05-10', reason: 'no-scheduled-work' },
      { from: '2026-05-14', to: '2026-05-14', reason: 'public-holiday' },
    ]);
    expect(run('assess', ...given, '--lang', 'sv').out).toContain(
      '2026-05-14: Dagen är en arbetsfri helgdag',
    );
    expect(run('assess', ...given, '--format', 'html').out).toContain('Days of sickness without a row');
  });
});

describe('the command line of files', () => {
  const employment = (): string[] => ['--employment', at('employment.json')];

  it.each<[string, () => readonly string[], number, string]>([
    ['a mistyped option', () => ['--acept', 'missing'], 2, '(Did you mean --accept?)'],
    [
      'a finding that is none',
      () => ['--csv', at('gap.csv'), '--accept', 'vacation-on-sickday'],
      2,
      'did you mean vacation-on-sick-day?',
    ],
    [
      'a file that is not there',
      () => ['--csv', at('nope.csv'), '--csv', at('gap.csv')],
      2,
      'file 1: cannot read the file: there is none (ENOENT)',
    ],
    ['a pattern that nothing matches', () => ['--csv', `${folder}/x*.csv`], 2, 'without a file to read'],
    ['a folder without such files', () => ['--csv', at('none')], 2, 'without a file to read'],
    ['PAXml and CSV', () => ['--csv', at('gap.csv'), '--paxml', at('months')], 2, 'give one of'],
    ['a file without rows', () => ['--csv', at('empty.csv')], 3, 'the file has no row'],
    [
      'files of which one is no table',
      () => ['--csv', at('gap.csv'), '--csv', at('not.json')],
      3,
      'file 2 cannot be read',
    ],
    [
      'a mapping with another key',
      () => ['--csv', at('gap.csv'), '--mapping', at('wrong-map.json')],
      3,
      'unknown-key',
    ],
    ['a mapping that is no JSON', () => ['--csv', at('gap.csv'), '--mapping', at('not.json')], 3, 'not-json'],
    ['facts without files', () => ['--facts', at('facts.json')], 2, 'give one of'],
  ])('refuses %s', (_, args, exit, told) => {
    const found = run('payroll-lines', ...args(), ...employment(), ...MARCH);
    expect([found.exit, found.out]).toEqual([exit, '']);
    expect(found.err).toContain(told);
    expect(found.err).not.toContain('811218');
  });

  it('refuses what belongs to files beside a case', () => {
    const { exit, err } = run(
      'assess',
      at('employment.json'),
      '--accept',
      'missing',
      '--as-of',
      '2026-04-01',
    );
    expect([exit, err]).toEqual([2, 'sjukregler: --accept goes with --paxml or --csv\n']);
  });

  it('lints several files as one, and refuses a mixture and an empty file', () => {
    const found = run('lint', at('months'), '--lang', 'sv');
    expect([found.exit, found.out, found.err]).toEqual([
      0,
      'Inget att anmärka.\n',
      'sjukregler: filer 2 · rader 2 · anställda 1 · sjukdagar 18 · sjuktimmar – · utelämnade 0\n',
    ]);
    expect(run('lint', at('months/2026-08.xml'), at('gap.csv')).err).toContain('all PAXml or all CSV');
    expect([run('lint', at('empty.csv')).exit, run('lint', at('nope.csv')).exit]).toEqual([3, 2]);
  });

  it('tells events of two issuers apart', () => {
    const calendar = (...issuer: readonly string[]): Run =>
      run(
        'assess',
        '--csv',
        at('gap.csv'),
        ...employment(),
        '--as-of',
        '2026-05-06',
        '--format',
        'ics',
        ...issuer,
      );
    expect(calendar('--issuer', 'client-a.example').out).toMatch(
      /UID:9\.[a-z-]+\.2026-05-05@client-a\.example\r\n/,
    );
    expect(calendar().out).toContain('@sjukregler\r\n');
    const refused = calendar('--issuer', '811218-9876');
    expect([refused.exit, refused.out]).toEqual([3, '']);
    expect(refused.err).toContain('issuer: bad-issuer.');
    expect(
      run('assess', '--csv', at('gap.csv'), ...employment(), '--as-of', '2026-05-06', '--issuer', 'a.se')
        .exit,
    ).toBe(2);
  });
});
