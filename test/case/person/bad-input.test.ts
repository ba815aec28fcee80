import { expect, it } from 'vitest';
import { assessPerson, InvalidInput } from '../../../src/index.js';

const CASE = {
  ref: 'A-1',
  employment: { from: '2020-01-01', to: null },
  spells: [{ from: '2026-01-12', to: '2026-01-14', extent: 1 }],
};
const JOB = { ref: 'A', income: 240000, case: CASE };
const PERSON = { ref: 'P-1', employments: [JOB] };

function issuesOf(given: unknown, options: unknown = { asOf: '2026-02-01' }) {
  try {
    assessPerson(given as never, options as never);
  } catch (error) {
    if (error instanceof InvalidInput) return error.issues.map(({ path, code }) => [path.join('.'), code]);
    throw error;
  }
  return [];
}

const inCase = (fields: object) => ({ ...PERSON, employments: [{ ...JOB, case: { ...CASE, ...fields } }] });
const judged = (...spells: object[]) => ({ ...PERSON, spells });
const SPELL = { from: '2026-01-12', to: '2026-01-14', extent: 1 };
const twenty = Array.from({ length: 20 }, (_, i) => ({ ...JOB, ref: `A-${i}` }));

it.each([
  ['a person', PERSON],
  ['twenty employments', { ...PERSON, employments: twenty }],
  ['no absence at all', inCase({ spells: [] })],
  [
    'everything',
    {
      ...PERSON,
      employments: [{ ...JOB, income: [{ from: '2020-01-01', sgi: 1 }], agreement: { bands: [] } }],
      otherIncome: 100,
      selfEmployed: { karenstid: 7 },
      earlierDays: [{ from: '2025-01-01', to: '2025-01-31' }],
      bornOn: '1980-05',
      spells: [{ ...SPELL, to: null, fitFrom: '2026-01-20' }],
    },
  ],
])('takes %s', (_, given) => {
  expect(issuesOf(given)).toEqual([]);
});

it.each([
  ['no employment', { ...PERSON, employments: [] }, [['employments', 'too-few']]],
  [
    'twenty-one employments',
    { ...PERSON, employments: [...twenty, { ...JOB, ref: 'A-20' }] },
    [['employments', 'too-many']],
  ],
  ['one reference twice', { ...PERSON, employments: [JOB, JOB] }, [['employments.1.ref', 'not-applicable']]],
  [
    'a personal number for a reference',
    { ...PERSON, employments: [{ ...JOB, ref: '19800101-1234' }] },
    [['employments.0.ref', 'bad-reference']],
  ],
  ['an unknown field', { ...PERSON, name: 'Kim' }, [['', 'unknown-key']]],
  ['benefit in a case', inCase({ benefit: { sgi: 1 } }), [['employments.0.case.benefit', 'not-applicable']]],
  ['an age in a case', inCase({ bornOn: '1980-01' }), [['employments.0.case.bornOn', 'not-applicable']]],
  [
    'other work in a case',
    inCase({ selfEmployed: { karenstid: 1 } }),
    [['employments.0.case.selfEmployed', 'not-applicable']],
  ],
  [
    'no employer in a case',
    inCase({ insured: 'unemployed' }),
    [['employments.0.case.insured', 'not-applicable']],
  ],
  [
    'an own business for a case',
    inCase({ insured: 'self-employed' }),
    [['employments.0.case.insured', 'not-applicable']],
  ],
  [
    'a date in a case',
    inCase({ observedFrom: '2026-02-30' }),
    [['employments.0.case.observedFrom', 'no-such-date']],
  ],
  [
    'a negative income',
    { ...PERSON, employments: [{ ...JOB, income: -1 }] },
    [['employments.0.income', 'negative']],
  ],
  ['no row of income', { ...PERSON, otherIncome: [] }, [['otherIncome', 'too-few']]],
  [
    'a karenstid without other work',
    { ...PERSON, selfEmployed: { karenstid: 1 } },
    [['selfEmployed', 'not-applicable']],
  ],
  [
    'a notice of what was judged',
    judged({ ...SPELL, notifiedOn: '2026-01-12' }),
    [['spells.0.notifiedOn', 'not-applicable']],
  ],
  [
    'a return of what was judged',
    judged({ ...SPELL, workedAfter: true }),
    [['spells.0.workedAfter', 'not-applicable']],
  ],
  [
    'hours of what was judged',
    judged({ ...SPELL, hoursFirstDay: 4 }),
    [['spells.0.hoursFirstDay', 'not-applicable']],
  ],
  [
    'two ongoing',
    judged({ ...SPELL, to: null }, { ...SPELL, to: null }),
    [['spells.1.to', 'several-ongoing']],
  ],
])('refuses %s', (_, given, issues) => {
  expect(issuesOf(given)).toEqual(issues);
});

it('refuses options that do not fit', () => {
  expect(issuesOf(PERSON, {})).toEqual([['asOf', 'missing']]);
  expect(issuesOf(PERSON, { asOf: '2026-02-01', agreement: { bands: [] } })).toEqual([['', 'unknown-key']]);
});
