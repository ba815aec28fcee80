/** The command `batch`: lines in, lines out, and what is told of those that do not fit. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { payrollLines } from '../../src/formats.js';
import { issueWords } from '../../src/finding/issue.words.js';
import { assess } from '../../src/index.js';
import type { Case } from '../../src/index.js';
import { commandLine } from '../support/cli-in-process.js';
import type { Run } from '../support/cli.js';
import { withCheckDigit } from '../support/personal-numbers.js';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sjukregler-batch-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function batch(lines: readonly unknown[], name: string, ...options: string[]): Promise<Run> {
  const file = join(folder, 'lines.ndjson');
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  return commandLine(['batch', name, file, ...options]);
}

const answersOf = ({ out }: Run): unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

const KARENSAVDRAG = { periodFrom: '2026-03-02', weeklyPay: 8000 };

describe('lines that do not fit', () => {
  it('are counted on standard error, with the place and the reason of the first', async () => {
    const run = await batch(
      [KARENSAVDRAG, '', { periodFrom: '2026-03-02' }, 'no', KARENSAVDRAG],
      'sick-pay/karensavdrag',
    );
    expect(run.exit).toBe(3);
    expect(run.err).toMatch(
      /^sjukregler: 2 of 4 lines did not fit; first line 3, weeklyPay: missing\. .+\n$/,
    );
    expect(answersOf(run)).toMatchObject([
      { outcome: 'decided' },
      { error: { line: 3 } },
      { error: { line: 4 } },
      {},
    ]);
  });

  it('say why in the language that was asked for, on standard output too', async () => {
    const messages = async (lang: string): Promise<unknown[]> =>
      answersOf(
        await batch(
          [{ periodFrom: '2026-03-02' }, 'no', { ...KARENSAVDRAG, weeklypay: 1 }],
          'sick-pay/karensavdrag',
          '--lang',
          lang,
        ),
      ).map((answer) => (answer as { error: { issues: { message: string }[] } }).error.issues[0]?.message);
    expect(await messages('sv')).toEqual([
      issueWords.missing.sv,
      expect.stringContaining(issueWords['not-json'].sv),
      expect.stringContaining(issueWords['unknown-key'].sv),
    ]);
    expect((await messages('en'))[0]).toBe(issueWords.missing.en);
  });

  it('are told of nowhere where there are none', async () => {
    expect(await batch([KARENSAVDRAG], 'sick-pay/karensavdrag')).toMatchObject({ exit: 0, err: '' });
  });
});

describe('--key', () => {
  it('comes back first on answers and on errors, and the rule does not see it', async () => {
    const run = await batch(
      [
        { id: 7, ...KARENSAVDRAG },
        { ...KARENSAVDRAG, id: 'B-8' },
        { id: 9, periodFrom: '2026-03-02' },
        { id: '550e8400-e29b', ...KARENSAVDRAG, weeklypay: 1 },
      ],
      'sick-pay/karensavdrag',
      '--key',
      'id',
    );
    expect(run.exit).toBe(3);
    expect(run.out).toMatch(/^\{"id":7,"outcome":"decided",/);
    expect(answersOf(run)).toMatchObject([
      { id: 7, outcome: 'decided', value: { amount: 1280 } },
      { id: 'B-8', outcome: 'decided' },
      { id: 9, error: { line: 3, issues: [{ path: ['weeklyPay'], code: 'missing' }] } },
      { id: '550e8400-e29b', error: { line: 4, issues: [{ path: [], code: 'unknown-key' }] } },
    ]);
  });

  const number = withCheckDigit('960430238');

  it.each([
    ['none', {}, 'missing'],
    ['null', { id: null }, 'wrong-type'],
    ['a list', { id: [7] }, 'wrong-type'],
    ['a name', { id: 'Anna Andersson' }, 'bad-reference'],
    ['a personal number', { id: number }, 'bad-reference'],
    ['the same as a number', { id: Number(number) }, 'bad-reference'],
    ['the same in two parts', { id: `${number.slice(0, 6)}-${number.slice(6)}` }, 'bad-reference'],
  ])('is refused, and not repeated: %s', async (_, key, code) => {
    const run = await batch([{ ...KARENSAVDRAG, ...key }], 'sick-pay/karensavdrag', '--key', 'id');
    expect(run.exit).toBe(3);
    expect(answersOf(run)).toMatchObject([{ error: { line: 1, issues: [{ path: ['id'], code }] } }]);
    expect(run.out + run.err).not.toMatch(/Anna|960430/);
  });

  it('is not there on a line that is no object', async () => {
    const run = await batch(['7', 'null', '[]', 'no'], 'sick-pay/karensavdrag', '--key', 'id');
    expect(answersOf(run).map((answer) => Object.keys(answer as object))).toEqual(Array(4).fill(['error']));
  });

  it('is seen by the rule where the input has the field, and comes back all the same', async () => {
    const cases = [{ ref: 'A-17', spells: [{ from: '2026-03-02', to: '2026-03-06', extent: 1 }] }];
    const run = await batch(cases, 'assess', '--as-of', '2026-03-20', '--key', 'ref');
    expect(answersOf(run)).toMatchObject([{ ref: 'A-17', outcome: 'decided' }]);
  });

  it('has not the name of a field of the answer', async () => {
    const run = await batch([KARENSAVDRAG], 'sick-pay/karensavdrag', '--key', 'value');
    expect(run).toMatchObject({
      exit: 2,
      out: '',
      err: 'sjukregler: --key: an answer has a field of that name\n',
    });
  });
});

describe('--no-basis', () => {
  it('leaves out sections wherever they stand, and nothing else', async () => {
    const given = JSON.parse(readFileSync('examples/long-case.case.json', 'utf8')) as Case;
    const run = await batch([given], 'assess', '--as-of', '2026-03-20', '--no-basis');
    const sections = /"(basis|lagrum)":/;
    expect(run.out).not.toMatch(sections);
    const whole = assess(given, { asOf: '2026-03-20' });
    const without: unknown = JSON.parse(
      JSON.stringify(whole, (field, value: unknown) => (/^(basis|lagrum)$/.test(field) ? undefined : value)),
    );
    expect(JSON.stringify(whole)).toMatch(sections);
    expect(answersOf(run)).toEqual([without]);
  });
});

describe('whole cases', () => {
  const cases = ['cold', 'relapses'].map(
    (name) => JSON.parse(readFileSync(`examples/${name}.case.json`, 'utf8')) as Case,
  );

  it('are assessed line by line', async () => {
    const run = await batch([...cases, { ref: 'A-1' }], 'assess', '--as-of', '2026-03-20');
    const found = cases.map((given) => assess(given, { asOf: '2026-03-20' }));
    expect(run.exit).toBe(3);
    expect(answersOf(run)).toMatchObject([...plain(found), { error: { line: 3 } }]);
  });

  it('get the layers of pay that assess takes', async () => {
    const more = ['--agreement', 'salaried-industry', '--insurance', 'itp'];
    const run = await batch(cases, 'assess', '--as-of', '2026-03-20', ...more);
    const options = { asOf: '2026-03-20', agreement: 'salaried-industry', insurance: 'itp' } as const;
    expect(answersOf(run)).toEqual(plain(cases.map((given) => assess(given, options))));
  });

  it('get the payroll lines of a pay period', async () => {
    const period = { from: '2026-02-01', to: '2026-02-28', asOf: '2026-03-20' };
    const days = ['--from', period.from, '--to', period.to, '--as-of', period.asOf];
    const run = await batch(cases, 'payroll-lines', ...days);
    expect(answersOf(run)).toEqual(plain(cases.map((given) => payrollLines(given, period))));
  });

  function plain(found: unknown[]): unknown[] {
    return JSON.parse(JSON.stringify(found)) as unknown[];
  }
});

describe('a command that does not fit', () => {
  it.each([
    [['asses'], /no such rule; did you mean assess\?/],
    [['assess'], /batch assess needs --as-of with a date/],
    [['payroll-lines', '--as-of', '2026-03-20'], /batch payroll-lines needs --from with a date/],
    [['sick-pay/karensavdrag', '--as-of', '2026-03-20'], /--as-of goes with batch assess and payroll-lines/],
    [['assess', '--as-of', '2026-03-20', '--from', '2026-03-01'], /--from goes with batch payroll-lines/],
    [['sick-pay/karensavdrag', '--insurance', 'itp'], /--insurance goes with batch assess\n/],
  ])('is told so: batch %s', async ([name = '', ...options], message) => {
    const run = await batch([KARENSAVDRAG], name, ...options);
    expect(run).toMatchObject({ exit: 2, out: '' });
    expect(run.err).toMatch(message);
  });

  it.each([
    [['asses'], 'regeln finns inte; menade du assess? (sjukregler rules räknar upp alla)'],
    [['qqqqqqqq'], 'regeln finns inte (sjukregler rules räknar upp alla)'],
    [['assess'], 'batch assess behöver --as-of med ett datum'],
    [['sick-pay/karensavdrag', '--as-of', '2026-03-20'], '--as-of hör till batch assess och payroll-lines'],
    [['sick-pay/karensavdrag', '--key', ''], '--key: ange namnet på ett fält'],
    [['sick-pay/karensavdrag', '--key', 'value'], '--key: ett svar har ett fält med det namnet'],
  ])('is told so in Swedish: batch %j', async ([name = '', ...options], message) => {
    const run = await batch([KARENSAVDRAG], name, ...options, '--lang', 'sv');
    expect(run).toMatchObject({ exit: 2, out: '', err: `sjukregler: ${message}\n` });
  });

  it('tells in Swedish how many lines did not fit', async () => {
    const run = await batch([KARENSAVDRAG, {}], 'sick-pay/karensavdrag', '--lang', 'sv');
    expect(run.exit).toBe(3);
    expect(run.err).toBe(
      'sjukregler: 1 av 2 rader stämmer inte; först rad 2, periodFrom: missing. Uppgiften saknas.\n',
    );
  });

  it('is told that a key has a name', async () => {
    const run = await batch([KARENSAVDRAG], 'sick-pay/karensavdrag', '--key', '');
    expect(run).toMatchObject({ exit: 2, err: 'sjukregler: --key: give the name of a field\n' });
  });

  it('is told of a bad date once, not on every line', async () => {
    const run = await batch([{}, {}], 'assess', '--as-of', '2026-02-30');
    expect(run).toMatchObject({ exit: 3, out: '' });
    expect(run.err).toMatch(/asOf: no-such-date/);
  });

  it('is told where whole cases are for a single one', async () => {
    expect((await commandLine(['eval', 'assess', '-'])).err).toMatch(/for a whole case: sjukregler assess/);
  });
});
