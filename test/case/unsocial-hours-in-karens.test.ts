/** Supplements for unsocial hours in the hours of the karens: lost with it or not, as the agreement says. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { payrollLines } from '../../src/formats.js';
import {
  assess,
  InvalidInput,
  type AgreementId,
  type Case,
  type CaseEmployment,
  type LostPart,
} from '../../src/index.js';
import { holdsForAll } from '../support/properties.js';

// 30 000 × 12 / 2 080 an hour; the karens takes 8 hours, which are all of Monday.
const caseOf = (
  lost: readonly LostPart[],
  more: Partial<CaseEmployment> = {},
  facts: Partial<Case> = {},
): Case => ({
  ref: 'A-1',
  employment: { from: '2020-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 }, ...more },
  spells: [{ from: '2026-03-02', to: '2026-03-06', extent: 1 }],
  lost,
  ...facts,
});
const unsocial = (date: string, amount: number, more: Pick<LostPart, 'inKarens'> = {}): LostPart => ({
  date,
  kind: 'unsocial-hours',
  amount,
  ...more,
});
const MONDAY = unsocial('2026-03-02', 100);
const TUESDAY = unsocial('2026-03-03', 50);

const assessed = (given: Case, agreement?: AgreementId) =>
  assess(given, { asOf: '2026-03-10', ...(agreement && { agreement }) });
const linesOf = (given: Case, agreement?: AgreementId, to = '2026-03-31') =>
  payrollLines(given, { from: '2026-03-01', to, asOf: '2026-04-01', ...(agreement && { agreement }) }).value;
const openOf = (given: Case, agreement?: AgreementId) =>
  assessed(given, agreement).value.open.map(({ id, term, missing, from }) => ({ id, term, missing, from }));
const isAssumed = (given: Case, agreement?: AgreementId) =>
  (assessed(given, agreement).assumptions ?? []).some(({ fact }) => fact === 'lost.inKarens');

const UNKNOWN_TERM = {
  id: 'agreement-term-unknown',
  term: 'unsocial-hours-in-karens',
  missing: ['agreementTerm'],
  from: '2026-03-02',
};
const NOT_PLACED = { id: 'unsocial-hours', term: undefined, missing: ['lost.inKarens'], from: '2026-03-02' };

describe('what is told of a day that the karens takes whole', () => {
  it.each([
    // 8 h × 173.0769 × 80 % = 1 107.69, and 80 % of 100 kr.
    ['is lost with it where the agreement says so', 'retail', 1187.69],
    ['is lost with it where the clause says so', 'salaried-industry', 1187.69],
    ['is not known where the agreement’s text is not', 'warehouse', 1107.69],
    ['is not lost where nothing of it is known', undefined, 1107.69],
  ] as const)('%s', (_, agreement, karensavdrag) => {
    const given = caseOf([MONDAY, TUESDAY], agreement === undefined ? { convention: 'karensperiod' } : {});
    expect(assessed(given, agreement).value.money.sickPay[0]?.karensavdrag).toBe(karensavdrag);
    const isKnown = karensavdrag === 1187.69;
    expect(isAssumed(given, agreement)).toBe(!isKnown);
    const open = agreement === 'warehouse' ? [UNKNOWN_TERM] : [];
    expect(openOf(given, agreement)).toEqual(open);
    expect(linesOf(given, agreement).open).toEqual(open.map(({ id, term, from }) => ({ id, term, from })));
  });

  it('follows what the case says of the employment before what the agreement says', () => {
    const kept = caseOf([MONDAY], { unsocialHoursInKarens: false });
    expect(assessed(kept, 'retail').value.money.sickPay[0]?.karensavdrag).toBe(1107.69);
    expect(isAssumed(kept, 'retail')).toBe(false);
    const own = caseOf([MONDAY], { convention: 'karensperiod', unsocialHoursInKarens: true });
    expect(assessed(own).value.money.sickPay[0]?.karensavdrag).toBe(1187.69);
    expect(linesOf(own).lines.some(({ inKarensClause }) => inKarensClause !== undefined)).toBe(false);
    const notKnown = caseOf([MONDAY], { convention: 'karensperiod', unsocialHoursInKarens: 'unknown' });
    expect(openOf(notKnown)).toEqual([UNKNOWN_TERM]);
  });

  it('follows what a part says of itself before both', () => {
    for (const agreement of ['retail', 'warehouse'] as const) {
      const given = caseOf([{ ...MONDAY, inKarens: false }]);
      expect(assessed(given, agreement).value.money.sickPay[0]?.karensavdrag).toBe(1107.69);
      expect(openOf(given, agreement)).toEqual([]);
    }
  });

  it('is asked of supplements for unsocial hours alone', () => {
    const given = caseOf([{ date: '2026-03-02', kind: 'shift', amount: 100 }]);
    expect(assessed(given, 'retail').value.money.sickPay[0]?.karensavdrag).toBe(1107.69);
    expect(isAssumed(given, 'retail')).toBe(true);
    expect(openOf(given, 'warehouse')).toEqual([]);
  });

  it('names the clause and its source on the lines', () => {
    const { lines } = linesOf(caseOf([MONDAY, TUESDAY]), 'retail');
    const resting = lines.filter(({ inKarensClause }) => inKarensClause !== undefined);
    expect(resting.map(({ kind, from, amount }) => [kind, from, amount])).toEqual([
      ['sick-pay-parts', '2026-03-02', 80],
      ['karensavdrag', '2026-03-02', -1187.69],
    ]);
    for (const { inKarensClause, clause, lagrum } of resting) {
      expect(inKarensClause?.source.kalla).toContain('Handelsnytt');
      expect(clause?.source.kalla).toContain('Quinyx');
      expect(lagrum).toMatchObject([
        { paragraf: '6' },
        { paragraf: '2' },
        clause?.source,
        inKarensClause?.source,
      ]);
    }
  });
});

describe('what is told of a day', () => {
  it('that the karens takes in part is asked for', () => {
    const given = caseOf([MONDAY], { schedule: { mon: 10, tue: 10, wed: 10, thu: 10 } });
    expect(openOf(given, 'retail')).toEqual([NOT_PLACED]);
    expect(linesOf(given, 'retail').open).toEqual([{ id: 'unsocial-hours', from: '2026-03-02' }]);
    expect(assessed(given, 'retail').value.money.sickPay[0]?.karensavdrag).toBe(1107.69);
    // What is kept is kept wherever in the day it lies.
    const kept = { ...given, employment: { ...given.employment, unsocialHoursInKarens: false } } as Case;
    expect(openOf(kept, 'retail')).toEqual([]);
  });

  it('that the karens does not reach is not asked for', () => {
    for (const agreement of ['retail', 'warehouse'] as const) {
      expect(openOf(caseOf([TUESDAY]), agreement)).toEqual([]);
      expect(isAssumed(caseOf([TUESDAY]), agreement)).toBe(false);
    }
  });

  it('is not asked for where there is no karens', () => {
    expect(openOf(caseOf([MONDAY], { seafarer: true }), 'warehouse')).toEqual([]);
  });

  it('has no hours to lie in where the deduction is a fixed amount', () => {
    for (const agreement of ['state', 'municipal'] as const) {
      expect(openOf(caseOf([MONDAY]), agreement).map(({ id }) => id)).not.toContain('unsocial-hours');
      expect(linesOf(caseOf([MONDAY]), agreement).open).toEqual([]);
    }
  });
});

describe('what follows from the clock', () => {
  // 25 kr from 19 to 22 on Monday, within the 8 hours of the karens, and on Tuesday, after it.
  const CLOCK = {
    schedule: {
      shifts: ['2026-03-02', '2026-03-03'].map((date) => ({ from: `${date}T14:00`, to: `${date}T22:00` })),
      from: '2026-03-01',
      to: '2026-03-31',
    },
    supplements: [
      { kind: 'unsocial-hours', days: ['mon', 'tue'], from: '19:00', to: '22:00', rate: 25 } as const,
    ],
  };

  it.each([
    ['is lost with the karens', 'retail', {}, 1167.69, []],
    ['is kept', 'retail', { unsocialHoursInKarens: false }, 1107.69, []],
    ['is open', 'warehouse', {}, 1167.69, [UNKNOWN_TERM]],
    ['is lost where nothing is said of it', undefined, { convention: 'karensperiod' }, 1167.69, []],
  ] as const)('%s', (_, agreement, more, karensavdrag, open) => {
    const given = caseOf([], { ...CLOCK, ...more });
    expect(assessed(given, agreement).value.money.sickPay[0]?.karensavdrag).toBe(karensavdrag);
    expect(openOf(given, agreement)).toEqual(open);
  });
});

describe('terms of an agreement that nobody has read', () => {
  it('are open in the case and in the lines', () => {
    const term = (name: string) => ({ ...UNKNOWN_TERM, term: name });
    const line = (name: string) => ({ id: 'agreement-term-unknown', from: '2026-03-02', term: name });
    const given = caseOf([MONDAY]);
    expect(openOf(given, 'hotel-restaurant')).toEqual([term('convention')]);
    expect(linesOf(given, 'hotel-restaurant').open).toEqual([line('convention')]);
    const byHours = caseOf([MONDAY], { convention: 'karensperiod' });
    const both = ['most-karens-hours', 'unsocial-hours-in-karens'];
    expect(openOf(byHours, 'hotel-restaurant')).toEqual(both.map(term));
    expect(linesOf(byHours, 'hotel-restaurant').open).toEqual(both.map(line));
    const most = caseOf([], { convention: 'karensperiod', mostKarensHours: 8 });
    expect(openOf(most, 'hotel-restaurant')).toEqual([]);
    const { employment: _, ...nobody } = given;
    expect(openOf(nobody, 'hotel-restaurant').map(({ id }) => id)).not.toContain('agreement-term-unknown');
  });

  it.each(['retail', 'warehouse', 'hotel-restaurant'] as const)(
    'of %s are open after day 14',
    (agreement) => {
      const spells = [{ from: '2026-03-02', to: '2026-03-20', extent: 1 }];
      const given = caseOf([], {}, { spells, benefit: { sgi: 360000 } });
      expect(openOf(given, agreement)).toContainEqual({
        id: 'agreed-pay',
        term: undefined,
        missing: ['agreementTerm'],
        from: '2026-03-16',
      });
      expect(linesOf(given, agreement).open).toContainEqual({
        id: 'agreement-term-unknown',
        from: '2026-03-16',
        term: 'below-ceiling',
      });
    },
  );
});

describe('input that does not fit', () => {
  it('is refused where the karens takes no hours', () => {
    const given = caseOf([], { convention: 'state', unsocialHoursInKarens: true });
    expect(() => assessed(given)).toThrow(InvalidInput);
  });
});

describe('laws', () => {
  const parts = fc.array(fc.record({ day: fc.nat(6), amount: fc.nat(500) }), { maxLength: 6 });
  const lostOf = (given: readonly { readonly day: number; readonly amount: number }[]): LostPart[] =>
    given.map(({ day, amount }) => unsocial(`2026-03-0${2 + day}`, amount));
  const agreement = fc.constantFrom('retail', 'warehouse', 'salaried-industry', 'hotel-restaurant');

  it('lines add up to the money of the case over any cut', () => {
    holdsForAll(fc.tuple(parts, agreement, fc.integer({ min: 2, max: 8 })), ([lost, id, cut]) => {
      const given = caseOf(lostOf(lost));
      const [last, next] = [`2026-03-0${cut}`, `2026-03-0${cut + 1}`];
      const first = linesOf(given, id, last).total ?? 0;
      const second =
        payrollLines(given, { from: next, to: '2026-03-31', asOf: '2026-04-01', agreement: id }).value
          .total ?? 0;
      expect(first + second).toBeCloseTo(linesOf(given, id).total ?? 0, 6);
    });
  });

  it('what is lost with the karens is never more than what was lost', () => {
    holdsForAll(fc.tuple(parts, agreement), ([lost, id]) => {
      const kept = caseOf(lostOf(lost), { convention: 'karensperiod', unsocialHoursInKarens: false });
      const [is, most] = [assessed(caseOf(lostOf(lost)), id), assessed(kept)].map(
        ({ value }) => value.money.sickPay[0],
      );
      expect(is?.sickPay).toBeLessThanOrEqual((most?.sickPay ?? 0) + 0.001);
      expect((most?.sickPay ?? 0) - (is?.sickPay ?? 0)).toBeLessThanOrEqual(
        (is?.partsLost ?? 0) * 0.8 + 0.011,
      );
    });
  });
});
