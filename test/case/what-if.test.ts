import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess, compare, whatIf, type Case, type CaseChange, type CaseSpell } from '../../src/core.js';
import { whatIf as checkedWhatIf, InvalidInput } from '../../src/index.js';
import { addDays, toDay, toIso } from '../../src/time/day.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } };
const ASOF = '2026-03-20';
const caseOf = (given: Partial<Case>): Case => ({ ref: 'A-1', employment: EMPLOYMENT, spells: [], ...given });
const spell = (from: string, to: string | null, more: Partial<CaseSpell> = {}): CaseSpell => ({
  from,
  to,
  extent: 1,
  ...more,
});
const ongoing = caseOf({
  spells: [spell('2026-01-05', '2026-01-06'), spell('2026-03-02', null, { notifiedOn: '2026-03-02' })],
  prognosis: { on: '2026-03-05', expectedTo: '2026-04-12' },
});
const spellsAfter = (given: Case, change: CaseChange) =>
  whatIf(given, change, { asOf: ASOF }).value.case.spells;

describe('a part-time return', () => {
  it('splits the latest spell, and leaves what belongs to its ends there', () => {
    const given = caseOf({
      spells: [
        spell('2026-03-02', '2026-03-27', {
          notifiedOn: '2026-03-03',
          hoursFirstDay: 2,
          fitFrom: '2026-03-30',
          workedAfter: false,
        }),
      ],
    });
    expect(spellsAfter(given, { kind: 'return-part-time', from: '2026-03-16', extent: 0.25 })).toEqual([
      spell('2026-03-02', '2026-03-15', { notifiedOn: '2026-03-03', hoursFirstDay: 2 }),
      spell('2026-03-16', '2026-03-27', { extent: 0.25, fitFrom: '2026-03-30', workedAfter: false }),
    ]);
  });

  it('of an ongoing spell lasts as long as it is expected to', () => {
    const { value } = whatIf(
      ongoing,
      { kind: 'return-part-time', from: '2026-04-01', extent: 0.5 },
      { asOf: ASOF },
    );
    expect(value.compared.extents).toEqual([{ from: '2026-04-01', to: '2026-04-12', was: 1, is: 0.5 }]);
    expect(value.compared.payers).toEqual([]);
    expect(value.assessed.days.at(-1)).toMatchObject({ extent: 0.5, projected: true, to: '2026-04-12' });
  });
});

describe('an end', () => {
  it('takes the days after it away', () => {
    const { value } = whatIf(ongoing, { kind: 'end', on: '2026-03-22' }, { asOf: ASOF });
    expect(value.case.spells.at(-1)).toEqual(spell('2026-03-02', '2026-03-22', { notifiedOn: '2026-03-02' }));
    expect(value.compared.payers).toEqual([{ from: '2026-03-23', to: '2026-04-12', was: 'fk', is: null }]);
  });

  it('forgets when the employee was fit again', () => {
    const given = caseOf({ spells: [spell('2026-03-02', '2026-03-13', { fitFrom: '2026-03-16' })] });
    expect(spellsAfter(given, { kind: 'end', on: '2026-03-14' })).toEqual([
      spell('2026-03-02', '2026-03-14'),
    ]);
  });
});

describe('a longer sickness', () => {
  const prolonged = (given: Case, to: string) => whatIf(given, { kind: 'prolong', to }, { asOf: ASOF }).value;

  it('moves the end of one that has ended', () => {
    const given = caseOf({ spells: [spell('2026-03-02', '2026-03-06', { fitFrom: '2026-03-09' })] });
    expect(prolonged(given, '2026-03-20').case.spells).toEqual([spell('2026-03-02', '2026-03-20')]);
  });

  it('gives an ongoing one another prognosis, and a plan at once if the one before was too short for it', () => {
    expect(prolonged(ongoing, '2026-06-30').case).toMatchObject({
      spells: ongoing.spells,
      prognosis: [ongoing.prognosis, { on: ASOF, expectedTo: '2026-06-30' }],
    });
    const duties = prolonged(ongoing, '2026-06-30').compared.duties;
    expect(duties.find(({ id }) => id === 'return-to-work-plan')).toMatchObject({
      is: { dueOn: '2026-03-31', status: 'upcoming' },
    });
  });

  it('leaves one that was foreseen to be long foreseen on the day it was', () => {
    // The sixtieth day of a sickness from 2 March is 30 April.
    const long = { ...ongoing, prognosis: { on: '2026-03-05', expectedTo: '2026-04-30' } };
    const { assessed, case: given } = prolonged(long, '2026-06-30');
    expect(given.prognosis).toEqual([long.prognosis, { on: ASOF, expectedTo: '2026-06-30' }]);
    expect(assessed.plans.find(({ plan }) => plan === 'plan-for-return-to-work')?.dueOn).toBe('2026-03-31');
    expect(assessed.days.at(-1)?.to).toBe('2026-06-30');
  });

  it('gives an ongoing one without a prognosis its first', () => {
    const { prognosis: _, ...given } = ongoing;
    expect(prolonged(given, '2026-03-21').case.prognosis).toEqual({ on: ASOF, expectedTo: '2026-03-21' });
  });
});

describe('a relapse', () => {
  it('within five days goes on with the period', () => {
    const given = caseOf({ spells: [spell('2026-03-02', '2026-03-06')] });
    const { value } = whatIf(
      given,
      { kind: 'relapse', from: '2026-03-11', to: '2026-03-12', extent: 1 },
      { asOf: ASOF },
    );
    expect(value.assessed.periods).toHaveLength(1);
    expect(value.compared.corrections[0]?.payroll.toCorrect).toBe(-480);
  });
});

describe('another pay', () => {
  it('is taken for the whole case', () => {
    const given = caseOf({
      employment: { ...EMPLOYMENT, convention: 'working-days-21' },
      spells: [spell('2026-03-02', '2026-03-03')],
    });
    const change = (pay: object): CaseChange => ({ kind: 'new-pay', pay: pay as typeof EMPLOYMENT.pay });
    const monthly = whatIf(given, change({ monthly: 52000, hoursPerWeek: 40 }), { asOf: ASOF }).value;
    expect(monthly.case.employment).toEqual({
      ...EMPLOYMENT,
      convention: 'working-days-21',
      pay: { monthly: 52000, hoursPerWeek: 40 },
    });
    const hourly = whatIf(given, change({ hourly: 150, hoursPerWeek: 40 }), { asOf: ASOF }).value;
    expect(hourly.case.employment).toEqual({ ...EMPLOYMENT, pay: { hourly: 150, hoursPerWeek: 40 } });
    const { employment: plain } = caseOf({});
    const without = whatIf(
      { ...given, employment: plain as typeof EMPLOYMENT },
      change({ monthly: 1, hoursPerWeek: 1 }),
      { asOf: ASOF },
    );
    expect(without.value.case.employment).toStrictEqual({
      ...EMPLOYMENT,
      pay: { monthly: 1, hoursPerWeek: 1 },
    });
  });
});

it('the latest of spells that begin together is the one that ends last', () => {
  const end: CaseChange = { kind: 'end', on: '2026-03-02' };
  const [short, long, open] = [
    spell('2026-03-02', '2026-03-03'),
    spell('2026-03-02', '2026-03-06', { extent: 0.5 }),
    spell('2026-03-02', null, { extent: 0.25 }),
  ];
  for (const spells of [
    [short, long],
    [long, short],
  ]) {
    expect(spellsAfter(caseOf({ spells }), end)).toEqual([short, { ...long, to: '2026-03-02' }]);
  }
  for (const spells of [
    [short, open],
    [open, short],
  ]) {
    expect(spellsAfter(caseOf({ spells }), end)).toEqual([short, { ...open, to: '2026-03-02' }]);
  }
  // Of two that also end together, the one that is given first.
  const half = { ...short, extent: 0.5 as const };
  expect(spellsAfter(caseOf({ spells: [short, half] }), end)).toEqual([half, { ...short, to: '2026-03-02' }]);
  expect(spellsAfter(caseOf({ spells: [short, spell('2026-01-02', '2026-01-05')] }), end)).toContainEqual(
    spell('2026-01-02', '2026-01-05'),
  );
});

describe('laws', () => {
  const changes = fc.oneof(
    fc.integer({ min: 1, max: 41 }).map((day): CaseChange => ({
      kind: 'return-part-time',
      from: toIso(addDays(toDay('2026-03-02'), day)),
      extent: 0.5,
    })),
    fc.integer({ min: 0, max: 60 }).map((day): CaseChange => ({
      kind: 'end',
      on: toIso(addDays(toDay('2026-03-02'), day)),
    })),
    fc.integer({ min: 1, max: 300 }).map((day): CaseChange => ({
      kind: 'prolong',
      to: toIso(addDays(toDay('2026-04-12'), day)),
    })),
  );

  it('what is otherwise is what a comparison with the alternative says, and the assessment is the alternative’s', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const { value } = checkedWhatIf(ongoing, change, { asOf: ASOF });
        expect(value.compared).toEqual(compare(ongoing, value.case, { asOf: ASOF }).value);
        expect(value.assessed).toEqual(assess(value.case, { asOf: ASOF }).value);
      }),
    );
  });

  it('days before a change stay as they were', () => {
    fc.assert(
      fc.property(changes, (change) => {
        const { earliestChange } = whatIf(ongoing, change, { asOf: ASOF }).value.compared;
        if (change.kind === 'end' && earliestChange !== null) {
          expect(earliestChange > change.on || earliestChange === '2026-04-13').toBe(true);
        }
        if (change.kind === 'return-part-time') expect(earliestChange).toBe(change.from);
        if (change.kind === 'prolong') expect(earliestChange).toBe('2026-04-13');
      }),
    );
  });
});

describe('a change that does not fit', () => {
  const issuesOf = (given: Case, change: unknown) => {
    try {
      checkedWhatIf(given, change as CaseChange, { asOf: ASOF });
    } catch (error) {
      if (error instanceof InvalidInput) return error.issues.map(({ path, code }) => [path.join('.'), code]);
      throw error;
    }
    return [];
  };
  const ended = caseOf({ spells: [spell('2026-03-02', '2026-03-06', { fitFrom: '2026-03-09' })] });
  const overdue = caseOf({
    spells: [spell('2026-03-02', null)],
    prognosis: { on: '2026-03-02', expectedTo: '2026-03-10' },
  });

  it.each([
    [
      'a return on the first day',
      ended,
      { kind: 'return-part-time', from: '2026-03-02', extent: 0.5 },
      [['change.from', 'not-applicable']],
    ],
    ['a return on the last day', ended, { kind: 'return-part-time', from: '2026-03-08', extent: 0.5 }, []],
    [
      'a return after it',
      ended,
      { kind: 'return-part-time', from: '2026-03-09', extent: 0.5 },
      [['change.from', 'not-applicable']],
    ],
    [
      'a return on the last day that is foreseen',
      ongoing,
      { kind: 'return-part-time', from: '2026-04-12', extent: 0.5 },
      [],
    ],
    [
      'a return after it',
      ongoing,
      { kind: 'return-part-time', from: '2026-04-13', extent: 0.5 },
      [['change.from', 'not-applicable']],
    ],
    [
      'a return where what was foreseen has passed',
      overdue,
      { kind: 'return-part-time', from: '2026-04-13', extent: 0.5 },
      [],
    ],
    [
      'a return where nothing is foreseen',
      caseOf({ spells: [spell('2026-03-02', null)] }),
      { kind: 'return-part-time', from: '2026-04-13', extent: 0.5 },
      [],
    ],
    [
      'a return to nothing',
      ended,
      { kind: 'return-part-time', from: '2026-03-04', extent: 1 },
      [['change.extent', 'not-an-option']],
    ],
    [
      'an end before the beginning',
      ended,
      { kind: 'end', on: '2026-03-01' },
      [['change.on', 'not-applicable']],
    ],
    ['an end on the first day', ended, { kind: 'end', on: '2026-03-02' }, []],
    ['an end on the last day', ended, { kind: 'end', on: '2026-03-08' }, []],
    ['an end after the end', ended, { kind: 'end', on: '2026-03-09' }, [['change.on', 'not-applicable']]],
    ['an end of an ongoing spell on any day', ongoing, { kind: 'end', on: '2027-03-09' }, []],
    [
      'an end of an ongoing spell after the day of recovery that it tells',
      caseOf({ spells: [spell('2026-03-02', null, { fitFrom: '2026-03-09' })] }),
      { kind: 'end', on: '2026-03-12' },
      [],
    ],
    [
      'a longer one that is not longer',
      ended,
      { kind: 'prolong', to: '2026-03-08' },
      [['change.to', 'not-applicable']],
    ],
    ['one that is', ended, { kind: 'prolong', to: '2026-03-09' }, []],
    [
      'the prognosis again',
      ongoing,
      { kind: 'prolong', to: '2026-04-12' },
      [['change.to', 'not-applicable']],
    ],
    [
      'a prognosis that has passed',
      overdue,
      { kind: 'prolong', to: '2026-03-20' },
      [['change.to', 'not-applicable']],
    ],
    [
      'a relapse while it goes on',
      ongoing,
      { kind: 'relapse', from: '2026-05-01', to: '2026-05-02', extent: 1 },
      [['change.kind', 'not-applicable']],
    ],
    [
      'a relapse before the end',
      ended,
      { kind: 'relapse', from: '2026-03-08', to: '2026-03-12', extent: 1 },
      [['change.from', 'not-applicable']],
    ],
    [
      'a reversed relapse',
      ended,
      { kind: 'relapse', from: '2026-03-10', to: '2026-03-09', extent: 1 },
      [['change.to', 'reversed']],
    ],
    ['an end of nothing', caseOf({}), { kind: 'end', on: '2026-03-09' }, [['change.kind', 'not-applicable']]],
    [
      'a pay of nobody',
      { ref: 'A-1', spells: [] },
      { kind: 'new-pay', pay: { monthly: 1, hoursPerWeek: 1 } },
      [['change.pay', 'not-applicable']],
    ],
    ['an unknown kind', ended, { kind: 'hemlig' }, [['change.kind', 'not-an-option']]],
    ['an unknown field', ended, { kind: 'end', on: '2026-03-04', hemligt: 1 }, [['change', 'unknown-key']]],
    ['no such day', ended, { kind: 'end', on: '2026-02-30' }, [['change.on', 'no-such-date']]],
    ['no change', ended, undefined, [['change', 'missing']]],
  ])('%s', (_, given, change, issues) => {
    expect(issuesOf(given, change)).toEqual(issues);
  });
});
