/** The commands that compare: two versions of a case, a case under one change, cases under two dates of law. */
import { describe, expect, it } from 'vitest';
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
    expect(text.out).toMatch(/^What changes in sick-leave case cold\n═+\n/);
    const md = sjukregler(['compare', COLD, '-', ...AS_OF, '--format', 'md', '--lang', 'sv'], empty);
    expect(md.out).toMatch(/^# Vad som ändras i sjukfall cold\n/);
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
    expect(out).toMatch(/^Vad som ändras i sjukfall cold\n═+\n/);
    expect(out).toContain('Dagar som byter betalare');
  });

  it('asks for one change, and refuses one that does not fit', () => {
    expect(whatIf().exit).toBe(2);
    expect(whatIf('--end', '2026-03-03', '--prolong', '2026-03-20').exit).toBe(2);
    expect(whatIf('--monthly', '40000').err).toContain('change.pay');
    const refused = whatIf('--return', SECRET, '--from', '2026-03-04');
    expect(refused.exit).toBe(3);
    expect(refused.err).toContain('change.extent: not-an-option.');
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

  it('wants two dates that exist', () => {
    expect(radar(given, '2026-01-01').exit).toBe(2);
    const refused = radar(given, '2026-01-01', '2026-02-30');
    expect([refused.exit, refused.out]).toEqual([3, '']);
    expect(refused.err).toContain('lawOn[1]: no-such-date.');
  });
});
