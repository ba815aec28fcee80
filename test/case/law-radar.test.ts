import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assess,
  lawRadar,
  type AffectedCase,
  type Case,
  type CaseSpell,
  type LawRadarValue,
} from '../../src/core.js';
import { InvalidInput, lawRadar as checkedLawRadar } from '../../src/index.js';
import type { CaseEmployment } from '../../src/case/given/case.js';
import { firstSickDay, movedCase } from '../../src/case/versions/moved-case.js';
import { addDays, toDay, toIso } from '../../src/time/day.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 60000, hoursPerWeek: 40 } };
const LONG = [{ from: '2026-01-12', to: '2026-03-20', extent: 1 as const }];
const caseOf = (given: Partial<Case>): Case => ({ ref: 'A-1', employment: EMPLOYMENT, spells: [], ...given });
const radar = (
  cases: readonly Case[],
  lawOn: readonly [string, string],
  asOf = '2026-03-20',
): LawRadarValue => lawRadar(cases, { lawOn, asOf }).value;

describe('cases under two dates of law', () => {
  it('tells what a new price base amount does, and to whom', () => {
    const high = caseOf({ ref: 'HIGH', spells: LONG, benefit: { sgi: 720000 } });
    const low = caseOf({ ref: 'LOW', spells: LONG, benefit: { sgi: 300000 } });
    const found = radar([low, high, caseOf({ ref: 'WELL' })], ['2025-01-01', '2026-01-01']);
    expect(found.affected.map(({ ref, effects }) => [ref, effects])).toEqual([['HIGH', ['benefit']]]);
    expect(found.tally).toMatchObject({
      cases: 3,
      affected: 1,
      effects: { benefit: 1, pay: 0, payers: 0, duties: 0, counters: 0, open: 0, comparisons: 0 },
      payroll: 0,
      notKnown: 0,
    });
    const changes = found.affected[0]?.changes;
    // 1 250 kr of 588 000 kr a year against 1 259 kr of 592 000, over the 54 days after the employer's.
    expect(changes?.earliestChange).toBe('2026-01-26');
    expect(found.tally.benefit).toBe(
      changes?.corrections.reduce((sum, { amounts }) => sum + (amounts[0]?.toCorrect ?? 0), 0),
    );
    expect(found.tally.benefit).toBeGreaterThan(0);
  });

  it('tells where a wording did not exist before', () => {
    const spells: CaseSpell[] = [{ from: '2026-01-12', to: '2026-07-31', extent: 1 }];
    const given = caseOf({ spells, benefit: { sgi: 300000 }, workTrial: { from: '2026-06-01' } });
    const [found] = radar([given], ['2017-01-02', '2026-01-12'], '2026-06-01').affected as [AffectedCase];
    expect(found.effects).toContain('duties');
    const plan = found.changes.duties.find(({ id }) => id === 'return-to-work-plan');
    expect(plan).toMatchObject({
      change: 'arose',
      was: { dueOn: null, status: 'not-required' },
      is: { dueOn: '2026-03-12' },
    });
  });

  it('counts what is not known', () => {
    const given = caseOf({ spells: LONG, benefit: { sgi: 720000 } });
    const { tally, affected } = radar([given], ['2026-01-01', '2040-01-01']);
    expect(tally).toMatchObject({ affected: 1, notKnown: 1, benefit: 0 });
    expect(affected[0]?.effects).toEqual(expect.arrayContaining(['benefit', 'open']));
    expect(
      affected[0]?.changes.open.map(({ change, question }) => [change, question.id, question.from]),
    ).toEqual([['arose', 'parameter-unknown', '2026-01-26']]);
  });

  it('of nobody is nothing', () => {
    expect(lawRadar([], { lawOn: ['2025-01-01', '2026-01-01'], asOf: '2026-03-20' })).toEqual({
      outcome: 'decided',
      value: {
        lawOn: ['2025-01-01', '2026-01-01'],
        asOf: '2026-03-20',
        tally: {
          cases: 0,
          affected: 0,
          effects: { payers: 0, comparisons: 0, pay: 0, benefit: 0, duties: 0, counters: 0, open: 0 },
          payroll: 0,
          benefit: 0,
          notKnown: 0,
        },
        affected: [],
      },
      basis: [],
    });
  });

  it('rests on the law of the cases that it affects', () => {
    const high = caseOf({ spells: LONG, benefit: { sgi: 720000 } });
    const { basis } = lawRadar([high, caseOf({ ref: 'WELL' }), high], {
      lawOn: ['2025-01-01', '2026-01-01'],
      asOf: '2026-03-20',
    });
    expect(basis).toEqual(assess(high, { asOf: '2026-03-20' }).basis);
  });

  it('sees what the capacity is compared with change', () => {
    const given = caseOf({
      spells: [{ from: '2026-01-12', to: '2026-12-31', extent: 1 }],
      decisions: { chainException: 'predominant-reasons' },
    });
    const [found] = radar([given], ['2019-01-07', '2025-01-06'], '2026-12-31').affected;
    expect(found?.effects).toContain('comparisons');
  });

  it('sees the karensavdrag come: no sick pay was known before', () => {
    const found = radar([caseOf({ spells: LONG })], ['2015-01-05', '2026-01-12']);
    expect(found.affected[0]?.effects).toEqual(['payers', 'pay', 'benefit', 'duties', 'counters', 'open']);
    expect(found.tally).toMatchObject({ benefit: 0, effects: { pay: 1, benefit: 1, counters: 1 } });
    const short = caseOf({ spells: [{ from: '2026-01-12', to: '2026-01-16', extent: 1 }] });
    const effects = radar([short], ['2015-01-05', '2026-01-12']).affected[0]?.effects;
    expect(effects).toEqual(['payers', 'pay', 'duties', 'counters', 'open']);
    expect(
      found.affected[0]?.changes.open.find(({ question }) => question.id === 'law-not-covered')?.question
        .from,
    ).toBeNull();
    expect(found.tally.payroll).toBe(
      found.affected[0]?.changes.corrections.reduce((sum, { payroll }) => sum + (payroll.toCorrect ?? 0), 0),
    );
  });
});

describe('laws of the radar', () => {
  const START = toDay('2024-06-03');
  const cases = fc
    .record({
      spells: fc.array(
        fc
          .record({ offset: fc.integer({ min: 0, max: 300 }), days: fc.integer({ min: 1, max: 100 }) })
          .map(({ offset, days }): CaseSpell => {
            const from = addDays(START, offset);
            return { from: toIso(from), to: toIso(addDays(from, days - 1)), extent: 1 };
          }),
        { maxLength: 5 },
      ),
      opening: fc.boolean(),
      schedule: fc.constantFrom(
        undefined,
        { mon: 8, wed: 8, publicHolidays: 'free' as const },
        { startsOn: '2024-01-01', weeks: [{ mon: 9 }, { tue: 9 }] },
      ),
      pay: fc.constantFrom(undefined, EMPLOYMENT.pay),
      bornOn: fc.constantFrom(undefined, '1980-05'),
    })
    .map(({ spells, opening, schedule, pay, bornOn }): Case => ({
      ref: '2024-05-01',
      employment: {
        from: '2020-01-01',
        to: null,
        ...(pay !== undefined && { pay }),
        ...(schedule !== undefined && { schedule }),
      },
      spells,
      ...(bornOn !== undefined && { bornOn }),
      ...(opening && {
        opening: { periodFrom: '2024-05-20', sickTo: '2024-05-24', sickPayDays: 5, deducted: 100 },
      }),
      benefit: { sgi: 300000 },
    }));
  const asOfs = fc.integer({ min: 0, max: 400 }).map((offset) => toIso(addDays(START, offset)));
  const dates = fc
    .integer({ min: 0, max: 2000 })
    .map((offset) => toIso(addDays(toDay('2020-01-01'), offset)));

  it('one date of law against itself affects nobody', () => {
    fc.assert(
      fc.property(cases, asOfs, dates, (given, asOf, date) => {
        const { affected, tally } = radar([given], [date, date], asOf);
        expect(affected).toEqual([]);
        expect(tally).toMatchObject({ cases: 1, affected: 0 });
      }),
    );
  });

  it('the other way round affects the same, with the signs turned', () => {
    fc.assert(
      fc.property(fc.array(cases, { maxLength: 2 }), asOfs, dates, dates, (list, asOf, a, b) => {
        const there = radar(list, [a, b], asOf);
        const back = radar(list, [b, a], asOf);
        expect(back.affected.map(({ ref, effects }) => [ref, effects])).toEqual(
          there.affected.map(({ ref, effects }) => [ref, effects]),
        );
        expect(0 - back.tally.benefit).toBeCloseTo(there.tally.benefit, 6);
        expect(0 - back.tally.payroll).toBeCloseTo(there.tally.payroll, 6);
      }),
    );
  });

  it('a case is its cases one by one', () => {
    fc.assert(
      fc.property(fc.array(cases, { maxLength: 2 }), asOfs, dates, dates, (list, asOf, a, b) => {
        const together = radar(list, [a, b], asOf);
        const alone = list.map((given) => radar([given], [a, b], asOf));
        expect(together.affected).toEqual(alone.flatMap(({ affected }) => affected));
        expect(together.tally.affected).toBe(alone.reduce((sum, { tally }) => sum + tally.affected, 0));
      }),
    );
  });

  it('moving there and back gives the case again, but for its schedule and its month of birth', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: -300, max: 300 }), (given, weeks) => {
        const { employment: _, bornOn: __, ...there } = movedCase(movedCase(given, weeks * 7), weeks * -7);
        const { employment: ___, bornOn: ____, ...original } = given;
        expect(there).toEqual(original);
      }),
    );
  });
});

describe('a case moved in time', () => {
  it('is moved by its first day of sickness, whichever spell or opening balance it stands in', () => {
    const spells: CaseSpell[] = ['2026-03-02', '2026-01-12', '2026-02-02'].map((day) => ({
      from: day,
      to: day,
      extent: 1,
    }));
    const opening = { periodFrom: '2026-01-05', sickTo: '2026-01-09', sickPayDays: 5, deducted: 960 };
    expect(firstSickDay(caseOf({ spells }))).toBe('2026-01-12');
    expect(firstSickDay(caseOf({ spells: [...spells].reverse(), opening }))).toBe('2026-01-05');
    expect(firstSickDay(caseOf({ opening }))).toBe('2026-01-05');
    expect(firstSickDay(caseOf({}))).toBeUndefined();
  });

  it('without a schedule works its hours from Monday to Friday, and with one on public holidays too', () => {
    const scheduleOf = (employment: CaseEmployment) =>
      movedCase(caseOf({ employment }), 14).employment?.schedule;
    const eight = { mon: 8, tue: 8, wed: 8, thu: 8, fri: 8 };
    expect(scheduleOf(EMPLOYMENT)).toEqual(eight);
    const { pay: _, ...withoutPay } = EMPLOYMENT;
    expect(scheduleOf(withoutPay)).toEqual({ mon: 0.2, tue: 0.2, wed: 0.2, thu: 0.2, fri: 0.2 });
    expect(scheduleOf({ ...EMPLOYMENT, schedule: { ...eight, publicHolidays: 'free' } })).toEqual(eight);
  });

  it('moves every date, month and time, and nothing else', () => {
    const moved = movedCase(
      {
        ref: '2026-01-01',
        employment: {
          ...EMPLOYMENT,
          convention: 'state',
          schedule: { shifts: [{ from: '2026-01-12T22:00', to: '2026-01-13T06:00' }] },
        },
        bornOn: '1980-05',
        spells: [{ from: '2026-01-12', to: null, extent: 1 }],
      },
      14,
    );
    expect(moved).toEqual({
      ref: '2026-01-01',
      employment: {
        ...EMPLOYMENT,
        from: '2020-01-15',
        convention: 'state',
        schedule: { shifts: [{ from: '2026-01-26T22:00', to: '2026-01-27T06:00' }] },
      },
      bornOn: '1980-05',
      spells: [{ from: '2026-01-26', to: null, extent: 1 }],
    });
    expect(movedCase({ ref: 'A', bornOn: '1980-05', spells: [] }, 35).bornOn).toBe('1980-06');
  });
});

describe('input that does not fit', () => {
  const issuesOf = (cases: unknown, options: object = {}) => {
    try {
      checkedLawRadar(cases as Case[], {
        lawOn: ['2025-01-01', '2026-01-01'],
        asOf: '2026-03-20',
        ...options,
      });
    } catch (error) {
      if (error instanceof InvalidInput) return error.issues.map(({ path, code }) => [path.join('.'), code]);
      throw error;
    }
    return [];
  };

  it.each([
    ['what fits', [caseOf({ spells: LONG })], {}, []],
    ['no list', caseOf({}), {}, [['', 'wrong-type']]],
    ['a bad case', [caseOf({}), caseOf({ ref: 'Kim Ek' })], {}, [['1.ref', 'bad-reference']]],
    ['too many', new Array(20_001), {}, [['', 'too-many']]],
    ['one date of law', [], { lawOn: ['2025-01-01'] }, [['lawOn', 'too-few']]],
    [
      'three dates of law',
      [],
      { lawOn: ['2025-01-01', '2026-01-01', '2027-01-01'] },
      [['lawOn', 'too-many']],
    ],
    ['a date alone', [], { lawOn: '2025-01-01' }, [['lawOn', 'wrong-type']]],
    ['a year', [], { lawOn: ['2025', '2026-01-01'] }, [['lawOn.0', 'not-a-date']]],
  ])('%s', (_, cases, options, issues) => {
    expect(issuesOf(cases, options)).toEqual(issues);
  });
});

it('a pay in rows is moved as the one pay that it repeats', () => {
  const pay = EMPLOYMENT.pay;
  const rows = [
    { from: '2020-01-01', ...pay },
    { from: '2026-02-02', ...pay },
  ];
  const asked = (employment: CaseEmployment): LawRadarValue =>
    lawRadar([caseOf({ employment, spells: LONG })], {
      lawOn: ['2018-06-01', '2026-02-01'],
      asOf: '2026-05-01',
    }).value;
  expect(asked({ ...EMPLOYMENT, pay: rows })).toEqual(asked(EMPLOYMENT));
});
