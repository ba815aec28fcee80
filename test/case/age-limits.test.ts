/** Sickness benefit and age in a case (SFB 27:36–38), written from the sections. */
import { describe, expect, it } from 'vitest';
import { assess, type AssessValue, type Case } from '../../src/core.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 30000, hoursPerWeek: 40 } };
const BENEFIT = { sgi: 300_000 };
const PER_DAY = 638;

const assessed = (given: Partial<Case>, asOf: string) =>
  assess({ ref: 'A-1', employment: EMPLOYMENT, benefit: BENEFIT, spells: [], ...given }, { asOf });
const sick = (from: string, to: string) => [{ from, to, extent: 1 as const }];
const paidIn = ({ money }: AssessValue) =>
  money.benefit.map(({ from, to, days, total }) => [from, to, days, total]);
const stoppedIn = ({ days }: AssessValue) =>
  days.filter(({ reason }) => reason === 'age-limit').map(({ from, to, payer }) => [from, to, payer]);
const ageQuestionIn = ({ open }: AssessValue) => open.filter(({ id }) => id === 'age-limits');

/** Turns 71 in March 2026, so that 27:37 counts from 1 March. */
const SEVENTY_ONE = { bornOn: '1955-03' };

describe('for time from the month of turning 71', () => {
  const value = assessed({ ...SEVENTY_ONE, spells: sick('2026-02-02', '2026-10-31') }, '2026-11-02').value;

  it('at most 180 days are paid, those before that month beside', () => {
    // 16–28 February are 13 days, and 1 March–27 August are 180.
    expect(paidIn(value)).toEqual([['2026-02-16', '2026-08-27', 193, 123_134]]);
    expect(stoppedIn(value)).toEqual([['2026-08-28', '2026-10-31', 'none']]);
    expect(value.money.income.at(-1)).toEqual({
      from: '2026-08-28',
      to: '2026-10-31',
      payer: 'none',
      perDay: 0,
      projected: false,
      parts: [],
      payLost: 64_109.59,
      unpaid: 64_109.59,
    });
  });

  it.each([
    ['2026-08-26', 192, []],
    ['2026-08-27', 193, []],
    ['2026-08-28', 193, [['2026-08-28', '2026-08-28', 'none']]],
  ])('the 180th is the last one: sick through %s', (to, days, stopped) => {
    const { value } = assessed({ ...SEVENTY_ONE, spells: sick('2026-02-02', to) }, '2026-11-02');
    expect(value.money.benefit.reduce((sum, segment) => sum + segment.days, 0)).toBe(days);
    expect(stoppedIn(value)).toEqual(stopped);
  });

  it('the assessment rests on the sections', () => {
    const { basis } = assessed({ ...SEVENTY_ONE, spells: sick('2026-02-02', '2026-10-31') }, '2026-11-02');
    for (const paragraf of ['37', '38'])
      expect(basis).toContainEqual(expect.objectContaining({ kapitel: '27', paragraf }));
  });

  it('a month younger has a month longer', () => {
    // Turns 71 in April: 16 February–31 March are 44 days, and 1 April–27 September are 180.
    const { value } = assessed({ bornOn: '1955-04', spells: sick('2026-02-02', '2026-10-31') }, '2026-11-02');
    expect(paidIn(value)).toEqual([['2026-02-16', '2026-09-27', 224, 224 * PER_DAY]]);
  });

  it('days before the case count that lie in that time, and no others', () => {
    // Turns 71 in May 2025. 120 days in the summer of 2025 leave sixty: 16 February–16 April.
    const earlierDays = [
      { from: '2025-04-01', to: '2025-04-30' },
      { from: '2025-06-02', to: '2025-09-29' },
    ];
    const given = { bornOn: '1954-05', spells: sick('2026-02-02', '2026-05-31') };
    const { value } = assessed({ ...given, benefit: { ...BENEFIT, earlierDays } }, '2026-06-02');
    expect(paidIn(value)).toEqual([['2026-02-16', '2026-04-16', 60, 60 * PER_DAY]]);
  });

  it('every day counts as one, at whatever extent, and days without benefit do not', () => {
    const spells = [
      { from: '2026-02-02', to: '2026-05-31', extent: 0.5 as const },
      ...sick('2026-07-01', '2026-12-31'),
    ];
    const { value } = assessed({ ...SEVENTY_ONE, spells }, '2027-01-04');
    // March–May are 92 days. From 1 July the employer pays 14 days; 15 July–10 October are 88.
    expect(value.money.benefit.at(-1)?.to).toBe('2026-10-10');
    expect(stoppedIn(value)).toEqual([['2026-10-11', '2026-12-31', 'none']]);
  });

  it('sick pay has no age limit', () => {
    const spells = [...sick('2026-02-02', '2026-09-30'), ...sick('2026-11-02', '2026-11-30')];
    const { value } = assessed({ ...SEVENTY_ONE, spells }, '2026-12-01');
    expect(value.days.filter(({ payer }) => payer === 'employer').map(({ from, to }) => [from, to])).toEqual([
      ['2026-02-02', '2026-02-15'],
      ['2026-11-02', '2026-11-15'],
    ]);
    expect(stoppedIn(value)).toEqual([
      ['2026-08-28', '2026-09-30', 'none'],
      ['2026-11-16', '2026-11-30', 'none'],
    ]);
  });

  it('holds for the self-employed and the unemployed too', () => {
    const unemployed = assess(
      {
        ref: 'A-1',
        insured: 'unemployed',
        benefit: BENEFIT,
        ...SEVENTY_ONE,
        spells: sick('2026-02-02', '2026-10-31'),
      },
      { asOf: '2026-11-02' },
    ).value;
    expect(stoppedIn(unemployed)).toEqual([['2026-08-28', '2026-10-31', 'none']]);
    const selfEmployed = assess(
      {
        ref: 'A-1',
        selfEmployed: { karenstid: 7 },
        benefit: BENEFIT,
        ...SEVENTY_ONE,
        spells: sick('2026-03-02', '2026-10-31'),
      },
      { asOf: '2026-11-02' },
    ).value;
    // 9 March–4 September are 180 days.
    expect(stoppedIn(selfEmployed)).toEqual([['2026-09-05', '2026-10-31', 'none']]);
  });
});

describe('after 180 paid days from the month of the target age', () => {
  /** 66 in November 2025, the target age of those born in 1959 (2022:879 p. 4). */
  const SIXTY_SIX = { bornOn: '1959-11', spells: sick('2025-10-06', '2026-09-30') };

  it('Försäkringskassan may stop the benefit: an open question from the 181st, with what each answer means', () => {
    const { value } = assessed(SIXTY_SIX, '2026-10-02');
    // 1 November–29 April are 180 days; 30 April–30 September are 154.
    expect(ageQuestionIn(value)).toEqual([
      {
        id: 'age-limits',
        missing: ['decisionOnAgeLimit'],
        from: '2026-04-30',
        to: '2026-09-30',
        outcomes: [
          { if: 'not-stopped', days: 154, benefit: 154 * PER_DAY },
          { if: 'stopped', days: 0, benefit: 0 },
        ],
        lagrum: [expect.objectContaining({ paragraf: '36' }), expect.objectContaining({ paragraf: '38' })],
      },
    ]);
    expect(paidIn(value)).toEqual([['2025-10-20', '2026-09-30', 346, 220_748]]);
  });

  it.each([
    ['2026-04-28', 0],
    ['2026-04-29', 0],
    ['2026-04-30', 1],
  ])('and not before it: sick through %s', (to, questions) => {
    const { value } = assessed({ ...SIXTY_SIX, spells: sick('2025-10-06', to) }, '2026-10-02');
    expect(ageQuestionIn(value)).toHaveLength(questions);
  });

  it('a month younger, the days count from a month later', () => {
    // Turns 66 in December 2025: 1 December–29 May are 180 days.
    const { value } = assessed({ ...SIXTY_SIX, bornOn: '1959-12' }, '2026-10-02');
    expect(ageQuestionIn(value).map(({ from }) => from)).toEqual(['2026-05-30']);
  });

  it('born in 1960 the target age is 67, and nothing is open', () => {
    const { value } = assessed({ ...SIXTY_SIX, bornOn: '1960-01' }, '2026-10-02');
    expect(ageQuestionIn(value)).toEqual([]);
  });

  it('is open together with the limit of 71, as long as that one leaves days', () => {
    // 65 in March 2020. 16 February–14 August are 180 days, and 27:37 ends the benefit on 27 August.
    const { value } = assessed({ ...SEVENTY_ONE, spells: sick('2026-02-02', '2026-10-31') }, '2026-11-02');
    expect(ageQuestionIn(value)).toMatchObject([
      {
        from: '2026-08-15',
        to: '2026-08-27',
        outcomes: [
          { if: 'not-stopped', days: 13, benefit: 13 * PER_DAY },
          { if: 'stopped', days: 0, benefit: 0 },
        ],
      },
    ]);
  });

  it('has no amounts where the SGI is not known', () => {
    const value = assess({ ref: 'A-1', employment: EMPLOYMENT, ...SIXTY_SIX }, { asOf: '2026-10-02' }).value;
    expect(ageQuestionIn(value)[0]?.outcomes).toEqual([
      { if: 'not-stopped', days: 154, benefit: null },
      { if: 'stopped', days: 0, benefit: 0 },
    ]);
  });
});

describe('what is taken for granted about age', () => {
  const assumedIn = (given: Partial<Case>, asOf = '2026-12-31') =>
    (assessed(given, asOf).assumptions ?? []).filter(
      ({ fact }) => fact === 'bornOn' || fact === 'benefit.earlierDays',
    );
  const BELOW = { fact: 'bornOn', assumed: 'below-target-age' };

  it('is nothing on up to 180 days with benefit, and that the target age is not reached on more', () => {
    // The employer pays 2–15 February; 16 February–14 August are 180 days.
    expect(assumedIn({ spells: sick('2026-02-02', '2026-08-14') })).toEqual([]);
    expect(assumedIn({ spells: sick('2026-02-02', '2026-08-15') })).toEqual([BELOW]);
    expect(assumedIn({ bornOn: '1980-01', spells: sick('2026-02-02', '2026-08-15') })).toEqual([]);
  });

  it('counts days before the case', () => {
    const earlierDays = [{ from: '2025-01-01', to: '2025-06-28' }];
    const given = { spells: sick('2026-02-02', '2026-02-16'), benefit: { ...BENEFIT, earlierDays } };
    expect(assumedIn(given)).toEqual([]);
    expect(
      assumedIn({
        ...given,
        benefit: { ...BENEFIT, earlierDays: [{ from: '2025-01-01', to: '2025-06-29' }] },
      }),
    ).toEqual([BELOW]);
  });

  it('is the last known target age, where the one for the birth year is not fixed', () => {
    // 67 in January 2047, if the age stays.
    const assumed = (to: string) =>
      assumedIn({ bornOn: '1980-01', spells: sick('2046-11-05', to) }, '2047-06-01').map(
        ({ assumed: taken }) => taken,
      );
    expect(assumed('2046-12-31')).toEqual([]);
    expect(assumed('2047-01-01')).toEqual(['target-age-as-last-known']);
  });

  it('is that there were no days before the case, where they could have reached the limit', () => {
    const none = { fact: 'benefit.earlierDays', assumed: 'no-earlier-benefit-days' };
    // Between the month of turning 66 (May 2024) and 16 February lie more than 180 days.
    const given = { bornOn: '1958-05', spells: sick('2026-02-02', '2026-03-15') };
    expect(assumedIn(given)).toEqual([none]);
    expect(assumedIn({ ...given, benefit: { ...BENEFIT, earlierDays: [] } })).toEqual([]);
    // From 1 December: 77 days before the benefit of the case and 28 in it.
    expect(assumedIn({ ...given, bornOn: '1959-12' })).toEqual([]);
    // From 1 September: 168 before it, and on the last day 27 in it.
    expect(assumedIn({ ...given, bornOn: '1959-09' })).toEqual([none]);
    expect(assumedIn({ ...given, bornOn: '1980-01' })).toEqual([]);
  });
});
