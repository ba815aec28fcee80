import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Case, type CaseSpell, type CompareValue, type DutyChange } from '../../src/core.js';
import { compare as checkedCompare, InvalidInput } from '../../src/index.js';
import { addDays, toDay, toIso } from '../../src/time/day.js';
import { noChange, undone } from '../support/undone.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } };
const ASOF = '2026-05-01';

const caseOf = (given: Partial<Case>): Case => ({ ref: 'A-1', employment: EMPLOYMENT, spells: [], ...given });
const spell = (from: string, to: string | null, more: Partial<CaseSpell> = {}): CaseSpell => ({
  from,
  to,
  extent: 1,
  ...more,
});
const changes = (before: Partial<Case>, after: Partial<Case>, more: object = {}): CompareValue =>
  compare(caseOf(before), caseOf(after), { asOf: ASOF, ...more }).value;

const dutyText = ({ change, id, was, is }: DutyChange) => [change, id, was?.dueOn ?? null, is?.dueOn ?? null];

describe('a planned measure outside every sickness', () => {
  const spells = [spell('2026-03-02', '2026-04-30')];
  const trial = (more: object): Partial<Case> => ({ spells, workTrial: { from: '2026-06-01', ...more } });

  it('is the same one where it was notified since', () => {
    const { duties } = changes(trial({}), trial({ notificationReceivedOn: '2026-04-20' }));
    expect(duties.map(({ change, id, was, is }) => [change, id, was?.status, is?.status])).toEqual([
      ['status-changed', 'work-trial-notification', 'upcoming', 'done'],
    ]);
  });

  it('is another one where it begins on another day', () => {
    expect(changes(trial({}), trial({ from: '2026-06-08' })).duties.map(dutyText)).toEqual([
      ['lapsed', 'work-trial-notification', '2026-05-18', null],
      ['arose', 'work-trial-notification', null, '2026-05-25'],
    ]);
  });
});

describe('a late registration', () => {
  const before = { spells: [spell('2026-03-16', '2026-03-20')] };
  const after = { spells: [spell('2026-03-02', '2026-03-13'), ...before.spells] };
  const found = changes(before, after);

  it('moves the days from the employer to Försäkringskassan where the fourteen are used up', () => {
    expect(found.earliestChange).toBe('2026-03-02');
    expect(found.payers).toEqual([
      { from: '2026-03-02', to: '2026-03-13', was: null, is: 'employer' },
      { from: '2026-03-18', to: '2026-03-20', was: 'employer', is: 'fk' },
    ]);
    expect(found.extents).toEqual([{ from: '2026-03-02', to: '2026-03-13', was: null, is: 1 }]);
  });

  it('tells what to correct in the pay period', () => {
    const [march] = found.corrections;
    expect(found.corrections).toHaveLength(1);
    expect(march).toMatchObject({ from: '2026-03-01', to: '2026-03-31' });
    expect(march?.amounts).toEqual([
      { kind: 'absence', was: -6000, is: -14400, toCorrect: -8400 },
      { kind: 'sick-pay', was: 4800, is: 11520, toCorrect: 6720 },
      { kind: 'absence-after-sick-pay', was: 0, is: -2564.38, toCorrect: -2564.38 },
      { kind: 'sickness-benefit', was: 0, is: null, toCorrect: null },
    ]);
    expect(march?.payroll).toEqual({ was: -2160, is: -6404.38, toCorrect: -4244.38 });
  });

  it('lets duties arise, and moves others with the first day', () => {
    expect(found.duties.map(dutyText)).toEqual(
      expect.arrayContaining([
        ['arose', 'sick-notice', null, '2026-03-02'],
        ['moved', 'written-assurance', null, null],
        ['arose', 'report-to-fk', null, '2026-03-24'],
      ]),
    );
    expect(found.open.map(({ change, question }) => [change, question.id])).toContainEqual(['arose', 'sgi']);
  });
});

it('of a sickness of centuries, day by day', () => {
  const { extents } = changes({}, { spells: [spell('2026-03-02', '2526-03-05')] });
  expect(extents).toEqual([{ from: '2026-03-02', to: '2526-03-05', was: null, is: 1 }]);
});

describe('a correction in a later pay period', () => {
  it('falls on the pay period in which the karensavdrag should have been made', () => {
    const before = { spells: [spell('2026-04-01', '2026-04-02')] };
    const after = { spells: [spell('2026-03-31', '2026-04-02')] };
    const { corrections } = changes(before, after);
    expect(corrections.map(({ from, payroll }) => [from, payroll.toCorrect])).toEqual([
      ['2026-03-01', -1200],
      ['2026-04-01', 960],
    ]);
  });

  it('follows pay periods that are given, and calendar months outside them', () => {
    const payPeriods = [{ from: '2026-03-16', to: '2026-04-15' }];
    const { corrections } = changes({}, { spells: [spell('2026-03-13', '2026-04-17')] }, { payPeriods });
    expect(corrections.map(({ from, to }) => [from, to])).toEqual([
      ['2026-03-01', '2026-03-15'],
      ['2026-03-16', '2026-04-15'],
      ['2026-04-16', '2026-04-30'],
    ]);
  });

  it('is none where days move within a pay period and the sums stay', () => {
    const { corrections, earliestChange } = changes(
      { spells: [spell('2026-03-02', '2026-03-03')] },
      { spells: [spell('2026-03-04', '2026-03-05')] },
    );
    expect(earliestChange).toBe('2026-03-02');
    expect(corrections).toEqual([]);
  });

  it('cannot be told without the pay', () => {
    const employment = { from: '2020-01-01', to: null };
    const { corrections } = changes(
      { spells: [spell('2026-03-02', '2026-03-03')] },
      { employment, spells: [spell('2026-03-02', '2026-03-03')] },
    );
    expect(corrections[0]?.payroll).toEqual({ was: -1440, is: null, toCorrect: null });
    const both = changes(
      { employment, spells: [] },
      { employment, spells: [spell('2026-03-02', '2026-03-03')] },
    );
    expect(both.corrections).toEqual([]);
  });

  it('of benefit tells from when it is known, whether there is pay or none', () => {
    const unemployed: Case = { ref: 'A-1', insured: 'unemployed', spells: [] };
    const sick: Case = { ...unemployed, spells: [spell('2026-03-02', '2026-03-20')] };
    const benefit = (before: Case, after: Case) =>
      compare(before, after, { asOf: ASOF }).value.corrections.map(({ amounts, payroll }) => [
        ...amounts.map(({ kind, was, is }) => [kind, was, is]),
        payroll.toCorrect,
      ]);
    expect(benefit(unemployed, sick)).toEqual([[['sickness-benefit', 0, null], null]]);
    const known = (to: string): Case => ({
      ...unemployed,
      benefit: { sgi: 480000 },
      spells: [spell('2026-02-15', to)],
    });
    // 543 kr a day from day 15 on, which is 1 March.
    expect(benefit(known('2026-03-20'), known('2026-03-16'))).toEqual([
      [['sickness-benefit', 10860, 8688], null],
    ]);
  });

  it('is none where no pay is lost', () => {
    expect(changes({}, { spells: [spell('2026-03-07', '2026-03-08')] }).corrections).toEqual([]);
  });

  it('names what an agreement gives, through the last day of a band', () => {
    const bands = [{ fromDay: 15, toDay: 16, belowCeiling: 10, aboveCeiling: 90 }];
    const spells = [spell('2026-03-02', '2026-03-16'), spell('2026-03-17', '2026-03-31', { extent: 0.5 })];
    const { corrections } = changes({}, { spells }, { agreement: { bands } });
    // 312 000 / 365 × 10 %, and the half of it.
    expect(corrections[0]?.amounts).toContainEqual({
      kind: 'agreed-pay',
      was: 0,
      is: 128.22,
      toCorrect: 128.22,
    });
  });

  it('takes the fourteenth day for one that would be the employer’s, at whichever extent it is', () => {
    const late = { notifiedOn: '2026-03-10' };
    const spells = [
      spell('2026-02-24', '2026-03-08', late),
      spell('2026-03-09', '2026-03-09', { extent: 0.5 }),
    ];
    const { corrections } = changes({}, { spells });
    expect(corrections.flatMap(({ amounts }) => amounts.map(({ kind }) => kind))).not.toContain(
      'absence-after-sick-pay',
    );
  });

  it('names what an agreement gives', () => {
    const agreement = { bands: [{ fromDay: 15, toDay: 90, belowCeiling: 10, aboveCeiling: 90 }] };
    const { corrections } = changes({}, { spells: [spell('2026-03-02', '2026-03-16')] }, { agreement });
    expect(corrections[0]?.amounts).toContainEqual({
      kind: 'agreed-pay',
      was: 0,
      is: 85.48,
      toCorrect: 85.48,
    });
  });
});

describe('other changes', () => {
  it('of the extent', () => {
    const half = {
      spells: [spell('2026-03-02', '2026-03-03'), spell('2026-03-04', '2026-03-06', { extent: 0.5 })],
    };
    const { payers, extents, corrections } = changes({ spells: [spell('2026-03-02', '2026-03-06')] }, half);
    expect(payers).toEqual([]);
    expect(extents).toEqual([{ from: '2026-03-04', to: '2026-03-06', was: 1, is: 0.5 }]);
    expect(corrections[0]?.payroll.toCorrect).toBe(360);
  });

  it('of the pay alone move no day', () => {
    const spells = [spell('2026-03-02', '2026-03-03')];
    const found = changes(
      { spells },
      { spells, employment: { ...EMPLOYMENT, pay: { monthly: 30000, hoursPerWeek: 40 } } },
    );
    expect(found).toMatchObject({ earliestChange: '2026-03-02', payers: [], duties: [], open: [] });
  });

  it('of what the capacity is compared with', () => {
    const spells = [spell('2025-09-01', '2026-12-31')];
    const { comparisons, earliestChange, open } = changes(
      { spells },
      { spells, decisions: { chainException: 'none' } },
    );
    expect(comparisons[0]).toMatchObject({ was: null });
    expect(comparisons[0]?.is?.length).toBeGreaterThan(0);
    expect(earliestChange).toBe(comparisons[0]?.from);
    expect(open.map(({ change, question }) => [change, question.id])).toEqual([
      ['settled', 'chain-exception'],
      ['settled', 'chain-exception'],
    ]);
  });

  it('of the reason alone: the day after the employment is Försäkringskassan’s already', () => {
    const spells = [spell('2026-03-02', '2026-04-30')];
    const { pay: _, ...employment } = EMPLOYMENT;
    const found = changes(
      { employment, spells },
      { employment: { ...employment, to: '2026-03-31' }, spells },
    );
    expect(found).toMatchObject({
      earliestChange: '2026-04-01',
      payers: [],
      extents: [],
      // Whether there is other work after the employment is open.
      comparisons: [{ from: '2026-04-01', to: '2026-04-30', is: null }],
      corrections: [],
    });
  });

  it('of the day from which something is open', () => {
    const { open } = changes(
      { spells: [spell('2026-03-02', '2026-03-31')] },
      { spells: [spell('2026-03-03', '2026-03-31')] },
    );
    expect(open.map(({ change, question }) => [change, question.id, question.from])).toEqual([
      ['settled', 'sgi', '2026-03-16'],
      ['arose', 'sgi', '2026-03-17'],
    ]);
  });

  it('of the last day for a duty', () => {
    const { duties } = changes({}, { spells: [spell('2026-02-02', '2026-02-27')] });
    expect(duties.find(({ id }) => id === 'report-to-fk')?.is).toMatchObject({
      dueOn: '2026-02-22',
      lastDay: '2026-02-23',
    });
  });

  it('of the status of a duty, and of a counter', () => {
    const spells = [spell('2026-03-02', '2026-05-31')];
    const found = changes({ spells }, { spells, reportedToFk: '2026-03-17' });
    expect(found.earliestChange).toBeNull();
    expect(found.duties).toMatchObject([
      { change: 'status-changed', id: 'report-to-fk', was: { status: 'overdue' }, is: { status: 'done' } },
    ]);
    const counted = changes({ spells }, { spells: [spell('2026-03-01', '2026-05-31')] });
    expect(counted.counters).toContainEqual({ counter: 'chainDay', was: 61, is: 62 });
  });

  it('of duties pair what lies in the same sick period, and nothing else', () => {
    const moved = changes(
      { spells: [spell('2026-03-02', '2026-03-20')] },
      { spells: [spell('2026-03-03', '2026-03-20')] },
    );
    expect(moved.duties.map(({ change }) => change)).not.toContain('arose');
    const other = changes(
      { spells: [spell('2026-01-12', '2026-01-14'), spell('2026-04-13', '2026-04-14')] },
      { spells: [spell('2026-02-09', '2026-02-10'), spell('2026-04-14', '2026-04-14')] },
    );
    expect(other.duties.filter(({ id }) => id === 'sick-notice').map(dutyText)).toEqual([
      ['lapsed', 'sick-notice', '2026-01-12', null],
      ['arose', 'sick-notice', null, '2026-02-09'],
      ['moved', 'sick-notice', '2026-04-13', '2026-04-14'],
    ]);
  });
});

describe('laws of comparison', () => {
  const START = toDay('2025-10-01');
  const spells = fc.array(
    fc
      .record({
        offset: fc.integer({ min: 0, max: 200 }),
        days: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 120 })),
        extent: fc.constantFrom<CaseSpell['extent']>(1, 0.5),
        late: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
        workedAfter: fc.option(fc.boolean(), { nil: undefined }),
      })
      .map(({ offset, days, extent, late, workedAfter }): CaseSpell => {
        const from = addDays(START, offset);
        return {
          from: toIso(from),
          to: toIso(addDays(from, days - 1)),
          extent,
          ...(late !== undefined && { notifiedOn: toIso(addDays(from, late)) }),
          ...(workedAfter !== undefined && { workedAfter }),
        };
      }),
    { maxLength: 6 },
  );
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
  const cases = fc
    .record({
      spells,
      monthly: optional(fc.constantFrom(26000, 65000.55)),
      sgi: optional(fc.constantFrom(312000, 500000)),
      exception: optional(fc.constantFrom('none' as const, 'special-reasons' as const)),
      reportedToFk: optional(fc.constantFrom('2025-12-01', '2026-02-10')),
      workplaceSupportOn: optional(fc.constant(['2025-11-03', '2025-11-03', '2026-01-07'])),
    })
    .map(({ spells, monthly, sgi, exception, reportedToFk, workplaceSupportOn }): Case => ({
      ref: 'A-1',
      employment: {
        from: '2020-01-01',
        to: null,
        ...(monthly !== undefined && { pay: { monthly, hoursPerWeek: 40 } }),
      },
      spells,
      ...(sgi !== undefined && { benefit: { sgi } }),
      ...(exception !== undefined && { decisions: { chainException: exception } }),
      ...(reportedToFk !== undefined && { reportedToFk }),
      ...(workplaceSupportOn !== undefined && { workplaceSupportOn }),
    }));
  const asOfs = fc.integer({ min: 0, max: 400 }).map((offset) => toIso(addDays(START, offset)));

  it('a case does not differ from itself', () => {
    fc.assert(
      fc.property(cases, asOfs, (given, asOf) => {
        expect(compare(given, given, { asOf }).value).toEqual(noChange('A-1', asOf));
      }),
    );
  });

  it('the order of the spells does not matter', () => {
    fc.assert(
      fc.property(cases, asOfs, (given, asOf) => {
        fc.pre(new Set(given.spells.map(({ from }) => from)).size === given.spells.length);
        const reversed = { ...given, spells: [...given.spells].reverse() };
        expect(compare(given, reversed, { asOf }).value).toEqual(noChange('A-1', asOf));
      }),
    );
  });

  it('the other way round undoes it', () => {
    fc.assert(
      fc.property(cases, cases, asOfs, (before, after, asOf) => {
        const there = compare(before, after, { asOf }).value;
        expect(compare(after, before, { asOf }).value).toEqual(undone(there));
      }),
    );
  });

  it('nothing changes before the earliest change, and on it something does', () => {
    fc.assert(
      fc.property(cases, cases, asOfs, (before, after, asOf) => {
        const { earliestChange, payers, extents, comparisons } = compare(before, after, { asOf }).value;
        for (const { from } of [...payers, ...extents, ...comparisons]) {
          expect(earliestChange !== null && from >= earliestChange).toBe(true);
        }
      }),
    );
  });

  it('corrections add up, whatever the pay periods', () => {
    fc.assert(
      fc.property(cases, cases, asOfs, (before, after, asOf) => {
        const ore = (found: CompareValue): number =>
          found.corrections.reduce((sum, { payroll }) => sum + Math.round((payroll.toCorrect ?? 0) * 100), 0);
        const payPeriods = [
          { from: '2025-10-10', to: '2025-12-09' },
          { from: '2026-01-01', to: '2026-06-13' },
        ];
        const months = compare(before, after, { asOf }).value;
        expect(ore(compare(before, after, { asOf, payPeriods }).value)).toBe(ore(months));
      }),
    );
  });
});

it('takes a hundred years of days, known or projected', () => {
  const refused = (before: Case, after: Case, asOf: string): unknown => {
    try {
      checkedCompare(before, after, { asOf });
      return undefined;
    } catch (error) {
      return (error as InvalidInput).issues.map(({ path, code }) => [path.join('.'), code]);
    }
  };
  const short = caseOf({});
  const until = (to: string | null): Case => caseOf({ spells: [spell('2026-03-02', to)] });
  expect(refused(short, until('2126-03-02'), ASOF)).toBeUndefined();
  expect(refused(short, until('2126-03-03'), ASOF)).toEqual([['after.spells', 'too-many']]);
  expect(refused(until(null), short, '2126-03-02')).toBeUndefined();
  expect(refused(until(null), short, '2126-03-03')).toEqual([['before.spells', 'too-many']]);
});

describe('input that does not fit', () => {
  const issuesOf = (before: unknown, after: unknown, options: object = {}) => {
    try {
      checkedCompare(before as Case, after as Case, { asOf: ASOF, ...options });
    } catch (error) {
      if (error instanceof InvalidInput) return error.issues.map(({ path, code }) => [path.join('.'), code]);
      throw error;
    }
    return [];
  };
  const good = caseOf({});

  it.each([
    ['what fits', good, {}, []],
    [
      'a spell of the later version',
      caseOf({ spells: [spell('2026-02-30', null)] }),
      {},
      [['after.spells.0.from', 'no-such-date']],
    ],
    ['a list that is too long', { ...good, spells: new Array(20_001) }, {}, [['after.spells', 'too-many']]],
    ['an unknown option', good, { hemligt: 1 }, [['', 'unknown-key']]],
    [
      'a reversed pay period',
      good,
      { payPeriods: [{ from: '2026-03-02', to: '2026-03-01' }] },
      [['payPeriods.0.to', 'reversed']],
    ],
    [
      'pay periods that overlap',
      good,
      {
        payPeriods: [
          { from: '2026-03-01', to: '2026-03-31' },
          { from: '2026-03-31', to: '2026-04-30' },
        ],
      },
      [['payPeriods.1.from', 'not-applicable']],
    ],
  ])('%s', (_, after, options, issues) => {
    expect(issuesOf(good, after, options)).toEqual(issues);
  });

  it('tells which of the two it is', () => {
    expect(issuesOf({ ...good, ref: 'Kim Ek' }, good)).toEqual([['before.ref', 'bad-reference']]);
    expect(issuesOf(good, { ...good, ref: 'A-2' })).toEqual([['after.ref', 'other-reference']]);
  });
});
