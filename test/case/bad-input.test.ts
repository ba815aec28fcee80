import { expect, it } from 'vitest';
import { assess, InvalidInput } from '../../src/index.js';

const CASE = {
  ref: 'A-17',
  employment: { from: '2020-01-01', to: null, pay: { monthly: 35000, hoursPerWeek: 40 } },
  spells: [{ from: '2026-01-12', to: '2026-01-14', extent: 1 }],
};

const OTHER = { from: '2026-01-12', to: '2026-01-14', kind: 'close-relative', extent: 0.5 };

function issuesOf(given: unknown, options: unknown = { asOf: '2026-02-01' }) {
  try {
    assess(given as never, options as never);
  } catch (error) {
    if (error instanceof InvalidInput) return error.issues.map(({ path, code }) => [path.join('.'), code]);
    throw error;
  }
  return [];
}

const spell = (fields: object) => ({ ...CASE, spells: [{ ...CASE.spells[0], ...fields }] });
const employment = (fields: object) => ({ ...CASE, employment: { ...CASE.employment, ...fields } });

it('takes a case that fits', () => {
  expect(issuesOf(CASE)).toEqual([]);
});

it('takes other benefits that follow on each other, or share a day between them', () => {
  const next = { ...OTHER, from: '2026-01-15', to: '2026-01-15', extent: 1 };
  expect(issuesOf({ ...CASE, otherBenefits: [next, OTHER, { ...OTHER, kind: 'parental' }] })).toEqual([]);
});

it('takes a UUID for a reference, whatever its digits', () => {
  const isBad = (ref: string) => issuesOf({ ...CASE, ref }).length > 0;
  expect(isBad('12345678-1234-4123-8123-123456789012')).toBe(false);
  expect(isBad('A75B316B-3827-4C38-8EAD-F7AC849606B7')).toBe(false);
  // What only looks like one may hold a personal number.
  for (const ref of [
    'g75b316b-3827-4c38-8ead-f7ac849606b7',
    '12345678-1234-4123-8123-1234567890123',
    '12345678123441238123123456789012',
    '1002003004',
  ]) {
    expect(isBad(ref)).toBe(true);
  }
});

it.each([
  ['an impossible date', spell({ from: '2026-02-30' }), [['spells.0.from', 'no-such-date']]],
  ['a week', spell({ from: '2026-W05' }), [['spells.0.from', 'not-a-date']]],
  ['a date without hyphens', spell({ to: '20260114' }), [['spells.0.to', 'not-a-date']]],
  ['a reversed spell', spell({ to: '2026-01-11' }), [['spells.0.to', 'reversed']]],
  [
    'an extent of a third with all its decimals',
    spell({ extent: 1 / 3 }),
    [['spells.0.extent', 'more-than-four-decimals']],
  ],
  ['no extent', spell({ extent: undefined }), [['spells.0.extent', 'missing']]],
  [
    'an eighth of a benefit that has none',
    { ...CASE, otherBenefits: [{ ...OTHER, kind: 'pregnancy', extent: 0.125 }] },
    [['otherBenefits.0.extent', 'not-applicable']],
  ],
  [
    'a birth beside a benefit that has none',
    { ...CASE, otherBenefits: [{ ...OTHER, dueOn: '2026-02-02' }] },
    [['otherBenefits.0.dueOn', 'not-applicable']],
  ],
  [
    'another benefit that ends before it begins',
    { ...CASE, otherBenefits: [{ ...OTHER, to: '2026-01-11' }] },
    [['otherBenefits.0.to', 'reversed']],
  ],
  [
    'other benefits for more than a day',
    { ...CASE, otherBenefits: [OTHER, { ...OTHER, from: '2026-01-14', to: '2026-01-20', extent: 0.75 }] },
    [['otherBenefits.1.from', 'overlapping']],
  ],
  ['an unknown field', spell({ diagnosis: 'F43' }), [['spells.0', 'unknown-key']]],
  ['a name', { ...CASE, name: 'Kim' }, [['', 'unknown-key']]],
  ['a personal number for a reference', { ...CASE, ref: '19800101-1234' }, [['ref', 'bad-reference']]],
  ['a reference with a space', { ...CASE, ref: 'Kim Ek' }, [['ref', 'bad-reference']]],
  [
    'an employment that ends before it begins',
    employment({ to: '2019-12-31' }),
    [['employment.to', 'reversed']],
  ],
  [
    'two kinds of pay',
    employment({ pay: { monthly: 1, hourly: 1, hoursPerWeek: 40 } }),
    [['employment.pay.hourly', 'not-applicable']],
  ],
  ['no pay in the pay', employment({ pay: { hoursPerWeek: 40 } }), [['employment.pay.monthly', 'missing']]],
  [
    'a convention for hourly pay',
    employment({ pay: { hourly: 1, hoursPerWeek: 40 }, convention: 'state' }),
    [['employment.convention', 'not-applicable']],
  ],
  [
    'a convention without pay',
    { ...CASE, employment: { from: '2020-01-01', to: null, convention: 'state' } },
    [['employment.convention', 'not-applicable']],
  ],
  ['25 hours on a Monday', employment({ schedule: { mon: 25 } }), [['employment.schedule.mon', 'too-large']]],
  [
    'a karenstid of eight days',
    { ...CASE, selfEmployed: { karenstid: 8 } },
    [['selfEmployed.karenstid', 'not-an-option']],
  ],
  [
    'two ongoing spells',
    {
      ...CASE,
      spells: [
        { from: '2026-01-01', to: null, extent: 1 },
        { from: '2026-01-01', to: null, extent: 1 },
      ],
    },
    [['spells.1.to', 'several-ongoing']],
  ],
  [
    'an ongoing spell that is not the latest',
    { ...CASE, spells: [{ from: '2026-01-01', to: null, extent: 1 }, ...CASE.spells] },
    [['spells.0.to', 'several-ongoing']],
  ],
  [
    'more spells than the limit',
    { ...CASE, spells: Array.from({ length: 20_001 }, () => CASE.spells[0]) },
    [['spells', 'too-many']],
  ],
  ['a list for a case', [], [['', 'wrong-type']]],
  ['nothing', null, [['', 'wrong-type']]],
])('refuses %s', (_, given, expected) => {
  expect(issuesOf(given)).toEqual(expected);
});

it.each([
  ['no day', {}, [['asOf', 'missing']]],
  ['no such day', { asOf: '2026-02-29' }, [['asOf', 'no-such-date']]],
  ['a day and more', { asOf: '2026-02-01', today: true }, [['', 'unknown-key']]],
])('refuses options with %s', (_, options, expected) => {
  expect(issuesOf(CASE, options)).toEqual(expected);
});

it('names no value and no unknown field', () => {
  try {
    assess({ ...CASE, ref: '19800101-1234', personnummer: '19800101-1234' } as never, { asOf: '2026-02-01' });
  } catch (error) {
    expect(`${String(error)} ${JSON.stringify((error as InvalidInput).issues)}`).not.toMatch(
      /1980|personnummer/,
    );
  }
  expect.assertions(1);
});
