/** The commands that compare: two versions of a case, a case under one change, cases under two dates of law; and payroll lines. */
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Correction } from '../../src/index.js';
import { sjukregler } from '../support/cli.js';

const COLD = 'examples/cold.case.json';
const AS_OF = ['--as-of', '2026-03-06'];
const SECRET = '19800101-1234';

const json = (text: string): unknown => JSON.parse(text);

describe('compare', () => {
  const empty = '{"ref":"cold","spells":[]}';

  it('is text, Markdown or JSON, and reads one version from standard input', () => {
    const text = sjukregler(['compare', '-', COLD, ...AS_OF], empty);
    expect([text.exit, text.err]).toEqual([0, '']);
    expect(text.out).toMatch(/^What changes in case cold\n═+\n/);
    const md = sjukregler(['compare', COLD, '-', ...AS_OF, '--format', 'md', '--lang', 'sv'], empty);
    expect(md.out).toMatch(/^# Vad som ändras i ärende cold\n/);
    const found = sjukregler(['compare', COLD, COLD, ...AS_OF, '--format', 'json']);
    expect(json(found.out)).toMatchObject({
      outcome: 'decided',
      value: { earliestChange: null, duties: [] },
    });
  });

  it('exits with 2 for two versions from standard input, and with 3 for one that does not fit', () => {
    expect(sjukregler(['compare', '-', '-', ...AS_OF], empty).exit).toBe(2);
    expect(sjukregler(['compare', COLD, COLD]).exit).toBe(2);
    const refused = sjukregler(['compare', COLD, '-', ...AS_OF], `{"ref":"${SECRET}","spells":[]}`);
    expect([refused.exit, refused.out]).toEqual([3, '']);
    expect(refused.err).toContain('after.ref: bad-reference.');
    expect(refused.err).not.toContain(SECRET);
  });
});

describe('pay periods and an agreement', () => {
  const file = (name: string, value: unknown): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'sjukregler-')), name);
    writeFileSync(path, JSON.stringify(value));
    return path;
  };
  const periods = file('periods.json', [{ from: '2026-03-16', to: '2026-04-15' }]);
  const agreement = file('agreement.json', {
    bands: [{ fromDay: 15, toDay: null, belowCeiling: 10, aboveCeiling: 90 }],
  });
  const longer = ['--prolong', '2026-03-30', '--format', 'json'];

  it('are taken by what-if and by compare', () => {
    const { out, err } = sjukregler([
      ...['what-if', COLD, ...AS_OF, ...longer],
      ...['--pay-periods', periods, '--agreement', agreement],
    ]);
    expect(err).toBe('');
    const kinds = (json(out) as { value: { compared: { corrections: Correction[] } } }).value.compared
      .corrections;
    expect(kinds.map(({ from, to }) => [from, to])).toContainEqual(['2026-03-16', '2026-04-15']);
    expect(kinds.flatMap(({ amounts }) => amounts.map(({ kind }) => kind))).toContain('agreed-pay');
    const compared = sjukregler([
      'compare',
      COLD,
      COLD,
      ...AS_OF,
      '--pay-periods',
      periods,
      '--agreement',
      agreement,
    ]);
    expect([compared.exit, compared.err]).toEqual([0, '']);
  });

  it('are refused by their paths, and only one file comes from standard input', () => {
    const refused = sjukregler(['what-if', COLD, ...AS_OF, ...longer, '--pay-periods', agreement]);
    expect([refused.exit, refused.out]).toEqual([3, '']);
    expect(refused.err).toContain('payPeriods: wrong-type.');
    const wrong = sjukregler(['compare', COLD, COLD, ...AS_OF, '--agreement', periods]);
    expect(wrong.err).toContain('agreement: not-an-option.');
    const twice = sjukregler(['what-if', '-', ...AS_OF, ...longer, '--agreement', '-'], '{}');
    expect([twice.exit, twice.out]).toEqual([2, '']);
  });
});

describe('payroll-lines', () => {
  const MARCH = ['--from', '2026-03-01', '--to', '2026-03-31'];
  const lines = (...options: string[]): ReturnType<typeof sjukregler> =>
    sjukregler(['payroll-lines', COLD, ...MARCH, ...AS_OF, ...options]);

  it('is text, Markdown or JSON', () => {
    const found = json(lines('--format', 'json').out) as {
      value: { lines: { code: string; amount: number }[] };
    };
    expect(found.value.lines.map(({ code, amount }) => [code, amount])).toEqual([
      ['41210', -4800],
      ['41220', 3840],
      ['41110', -960],
    ]);
    const { exit, out, err } = lines();
    expect([exit, err]).toEqual([0, '']);
    expect(out).toMatch(/^Payroll lines cold\n═+\n/);
    expect(out.replaceAll('\u00a0', ' ')).toMatch(/41110 +Karensavdrag +.* −960\.00 kr/);
    expect(lines('--format', 'md', '--lang', 'sv').out).toMatch(/^# Lönerader cold\n\n## I korthet\n/);
  });

  it('says that a pay period has none, and what is open', () => {
    const none = sjukregler(['payroll-lines', COLD, '--from', '2026-05-01', '--to', '2026-05-31', ...AS_OF]);
    expect(none.out).toContain('The pay period has no lines.');
    const noPay =
      '{"ref":"A-1","employment":{"from":"2020-01-01","to":null},"spells":[{"from":"2026-03-02","to":"2026-03-03","extent":1}]}';
    const open = sjukregler(['payroll-lines', '-', ...MARCH, ...AS_OF, '--lang', 'sv'], noPay);
    expect(open.out).toContain('2026-03-02: Raderna kan inte räknas ut, eftersom lönen inte är känd.');
  });

  it('refuses a reversed pay period with 3, and the lack of one with 2', () => {
    const reversed = sjukregler([
      'payroll-lines',
      COLD,
      '--from',
      '2026-03-31',
      '--to',
      '2026-03-01',
      ...AS_OF,
    ]);
    expect([reversed.exit, reversed.out]).toEqual([3, '']);
    expect(reversed.err).toContain('to: reversed.');
    expect(sjukregler(['payroll-lines', COLD, ...AS_OF]).exit).toBe(2);
  });
});

describe('what-if', () => {
  const whatIf = (...options: string[]): ReturnType<typeof sjukregler> =>
    sjukregler(['what-if', COLD, ...AS_OF, ...options]);

  it('makes every change', () => {
    const kinds = [
      ['--return', '0.5', '--from', '2026-03-04'],
      ['--end', '2026-03-03'],
      ['--prolong', '2026-03-20'],
      ['--relapse', '2026-03-12', '--to', '2026-03-13', '--extent', '0.5'],
      ['--monthly', '40000', '--hours-per-week', '40'],
      ['--hourly', '200', '--hours-per-week', '40'],
    ].map((options) => {
      const { exit, out, err } = whatIf(...options, '--format', 'json');
      expect([exit, err]).toEqual([0, '']);
      return (json(out) as { value: { change: { kind: string } } }).value.change.kind;
    });
    expect(kinds).toEqual(['return-part-time', 'end', 'prolong', 'relapse', 'new-pay', 'new-pay']);
  });

  it('tells what is then otherwise', () => {
    const { out } = whatIf('--prolong', '2026-03-20', '--lang', 'sv');
    expect(out).toMatch(/^Vad som ändras i ärende cold\n═+\n/);
    expect(out).toContain('Dagar som byter betalare');
  });

  it('asks for one change, and refuses one that does not fit', () => {
    expect(whatIf().exit).toBe(2);
    expect(whatIf('--end', '2026-03-03', '--prolong', '2026-03-20').exit).toBe(2);
    expect(whatIf('--monthly', '40000').err).toContain('--hours-per-week: missing');
    const refused = whatIf('--return', SECRET, '--from', '2026-03-04');
    expect(refused.exit).toBe(3);
    expect(refused.err).toContain('--return: wrong-type.');
    expect(refused.err).not.toContain(SECRET);
  });
});

describe('law-radar', () => {
  const radar = (lines: string, ...lawOn: string[]): ReturnType<typeof sjukregler> =>
    sjukregler(['law-radar', '--law-on', ...lawOn, '--as-of', '2026-03-20'], lines);
  const given = '{"ref":"A-1","spells":[{"from":"2026-01-12","to":"2026-03-20","extent":1}]}';

  it('answers line by line and counts at the end', () => {
    const { exit, out } = radar(`${given}\n{"ref":"B-1","spells":[]}\n`, '2015-01-01', '2026-01-01');
    expect(exit).toBe(0);
    const [first, second, last] = out.trimEnd().split('\n').map(json);
    expect(first).toMatchObject({ ref: 'A-1', changes: { earliestChange: '2026-01-12' } });
    expect(second).toEqual({ ref: 'B-1', effects: [] });
    expect(last).toMatchObject({ summary: { cases: 2, affected: 1, refused: 0 } });
  });

  it('reports a bad line in its place', () => {
    const { exit, out } = radar(`{"ref":"${SECRET}","spells":[]}\n${given}\n`, '2026-01-01', '2026-01-01');
    expect(exit).toBe(3);
    expect(out).not.toContain(SECRET);
    const [first, , last] = out.trimEnd().split('\n').map(json);
    expect(first).toMatchObject({ error: { line: 1, issues: [{ path: ['ref'], code: 'bad-reference' }] } });
    expect(last).toMatchObject({ summary: { cases: 1, refused: 1 } });
  });

  it('refuses a line that is too long in its place', () => {
    const long = `{"x":"${'a'.repeat(9 * 1024 * 1024)}"}`;
    const { exit, out } = radar(`${long}\n${given}\n`, '2015-01-01', '2026-01-01');
    expect(exit).toBe(3);
    const [first, second, last] = out.trimEnd().split('\n').map(json);
    expect(first).toMatchObject({ error: { line: 1, issues: [{ path: [], code: 'too-long' }] } });
    expect(second).toMatchObject({ ref: 'A-1' });
    expect(last).toMatchObject({ summary: { cases: 1, refused: 1 } });
  });

  it('wants two dates that exist', () => {
    expect(radar(given, '2026-01-01').exit).toBe(2);
    const refused = radar(given, '2026-01-01', '2026-02-30');
    expect([refused.exit, refused.out]).toEqual([3, '']);
    expect(refused.err).toContain('lawOn[1]: no-such-date.');
  });
});
