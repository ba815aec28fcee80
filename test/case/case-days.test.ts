/** Functions that look at every day refuse what nobody can mean. */
import { expect, it } from 'vitest';
import type { Case } from '../../src/case/given/case.js';
import type { InvalidInput } from '../../src/finding/invalid-input.js';
import { payrollLines } from '../../src/formats.js';
import { assess, lawRadar, whatIf } from '../../src/index.js';

const asOf = '2026-04-01';
const until = (to: string): Case => ({ ref: 'A-1', spells: [{ from: '2026-03-02', to, extent: 1 }] });
const LONG = until('2126-03-03');

function refused(decide: () => unknown): unknown {
  try {
    decide();
    return undefined;
  } catch (error) {
    return (error as InvalidInput).issues.map(({ path, code }) => [path.join('.'), code]);
  }
}

it('what is looked at day by day lasts a hundred years at most', () => {
  const month = { asOf, from: '2026-03-01', to: '2026-03-31' };
  expect(refused(() => payrollLines(LONG, month))).toEqual([['spells', 'too-many']]);
  expect(refused(() => payrollLines(until('2026-03-31'), month))).toBeUndefined();
  expect(refused(() => lawRadar([until('2026-03-31'), LONG], { asOf, lawOn: [asOf, asOf] }))).toEqual([
    ['1.spells', 'too-many'],
  ]);
  const prolonged = { kind: 'prolong', to: '2126-03-03' } as const;
  expect(refused(() => whatIf(until('2026-03-31'), prolonged, { asOf }))).toEqual([['spells', 'too-many']]);
  const ended = { kind: 'end', on: '2026-03-31' } as const;
  expect(refused(() => whatIf(LONG, ended, { asOf }))).toEqual([['spells', 'too-many']]);
});

it('it lasts from the first sick day to the last, however few lie between', () => {
  const days = ['2026-03-02', '2126-03-03'].map((day) => ({ from: day, to: day, extent: 1 as const }));
  for (const spells of [days, [...days].reverse()]) {
    expect(refused(() => lawRadar([{ ref: 'A-1', spells }], { asOf, lawOn: [asOf, asOf] }))).toEqual([
      ['0.spells', 'too-many'],
    ]);
  }
});

it('a prognosis counts as the days that it projects', () => {
  const ongoing = {
    ref: 'A-1',
    spells: [{ from: '2026-03-02', to: null, extent: 1 }],
    prognosis: { on: asOf, expectedTo: '2126-03-03' },
  } as const;
  expect(refused(() => lawRadar([ongoing], { asOf, lawOn: [asOf, asOf] }))).toEqual([
    ['0.spells', 'too-many'],
  ]);
});

it('an assessment looks at no single day, and takes any', () => {
  expect(refused(() => assess(until('9026-03-03'), { asOf }))).toBeUndefined();
});
