/** The law of the future changes nothing in a case, nor in a population, that lies before it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assess } from '../../src/case/assess.js';
import { changedCase, type CaseChange } from '../../src/case/given/changed-case.js';
import { compare } from '../../src/case/versions/compare.js';
import { whatIf } from '../../src/case/versions/what-if.js';
import { payrollLines } from '../../src/formats/payroll/payroll-lines.js';
import { gapCounts, population } from '../../src/population.js';
import { OBSERVED, anySpells, columnsOf } from '../population/columns.js';
import { cases } from '../report/cases.js';
import { underTheLawOf2099 } from '../support/other-law.js';

interface Answer {
  readonly name: string;
  readonly of: () => unknown;
}

const agreement = { bands: [{ fromDay: 15, toDay: 90, belowCeiling: 10, aboveCeiling: 90 }] };

const answers = Object.values(cases).flatMap(([given, asOf]): Answer[] => {
  const month = { from: `${asOf.slice(0, 7)}-01`, to: asOf, asOf };
  return [
    { name: 'assess', of: () => assess(given, { asOf }) },
    { name: 'payrollLines', of: () => payrollLines(given, { ...month, agreement }) },
  ];
});

const [given, asOf] = cases['long and open'] as (typeof cases)[string];
const end: CaseChange = { kind: 'end', on: asOf };
const relapse: CaseChange = { kind: 'relapse', from: '2035-01-15', to: '2035-02-28', extent: 0.5 };
const ended = changedCase(given, end, asOf);
const columns = columnsOf(fc.sample(anySpells, { numRuns: 100, seed: 2099 }));

const others: readonly Answer[] = [
  { name: 'compare', of: () => compare(ended, given, { asOf, agreement }) },
  { name: 'whatIf', of: () => whatIf(ended, relapse, { asOf, agreement }) },
  { name: 'population', of: () => population(columns, OBSERVED) },
  { name: 'gapCounts', of: () => gapCounts(columns, OBSERVED, [5, 90]) },
];

it('is not used before its day', () => {
  const today = [...answers, ...others].map(({ name, of }) => ({ name, of, text: JSON.stringify(of()) }));
  const changed = (): string[] =>
    today.filter(({ of, text }) => JSON.stringify(of()) !== text).map(({ name }) => name);
  expect(underTheLawOf2099(changed)).toEqual([]);
});
