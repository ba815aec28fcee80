import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as checked from '../../../src/index.js';
import {
  assess,
  assessPerson,
  type AssessPersonValue,
  type Case,
  type Person,
  type PersonOpenQuestion,
} from '../../../src/core.js';
import {
  personIssueSentences,
  personOpenSentences,
  personQuestionWords,
} from '../../../src/case/person/person.words.js';
import { addDays, toDay, toIso } from '../../../src/time/day.js';
import { rows } from './assess-person.rows.js';

const valueOf = (person: Omit<Person, 'ref'>, asOf: string): AssessPersonValue =>
  assessPerson({ ref: 'P-1', ...person }, { asOf }).value;

const openCode = ({ id, interpretation, ceilingOutcomes = [] }: PersonOpenQuestion): string =>
  [interpretation?.question ?? id, ...ceilingOutcomes.map(({ perDay }) => perDay)].join(' ');

describe('worked by hand', () => {
  it.each(rows)('$name', ({ person, asOf, days, benefit, sgi, open }) => {
    const value = valueOf(person, asOf);
    expect(
      value.days.map((day) => [
        day.from,
        day.to,
        day.employments.map(({ ref, payer }) => `${ref} ${payer}`).join(', '),
        day.other?.payer ?? null,
        day.sgi,
      ]),
    ).toEqual(days);
    expect(value.benefit.map(({ from, to, perDay }) => [from, to, perDay])).toEqual(benefit);
    expect(value.sgi.map(({ employment, other, sgi: whole }) => [employment, other, whole])).toEqual(sgi);
    expect(value.open.map(openCode)).toEqual(open);
    expect(checked.assessPerson({ ref: 'P-1', ...person }, { asOf }).value).toEqual(value);
  });
});

const JOB = { from: '2020-01-01', to: null } as const;
const PAY = { monthly: 20_000, hoursPerWeek: 24 };
const WEEKS = [{ from: '2026-03-02', to: '2026-03-22', extent: 1 }];
const job = (ref: string, spells: Case['spells'] = WEEKS): Person['employments'][0] => ({
  ref,
  income: 240_000,
  case: { ref, employment: { ...JOB, pay: PAY }, spells },
});

describe('each employer by itself', () => {
  it('has a karensavdrag of its own', () => {
    // 48 h × 192.3077 × 0.8 = 7 384.62, less 20 % of 24 × 192.3077 × 0.8 = 738.46.
    const { employments } = valueOf({ employments: [job('A'), job('B')] }, '2026-03-22');
    expect(employments.map(({ assessed }) => assessed.money.sickPay.map(({ sickPay }) => sickPay))).toEqual([
      [6646.15],
      [6646.15],
    ]);
  });

  it('has counters of its own, and the person has others', () => {
    const later = [{ from: '2026-03-09', to: '2026-03-22', extent: 1 }];
    const { counters } = valueOf({ employments: [job('A'), job('B', later)] }, '2026-03-22');
    expect(
      counters.perEmployment.map(({ ref, counters: own }) => [ref, own.sickPayDay, own.planDay]),
    ).toEqual([
      ['A', null, 21],
      ['B', 14, 14],
    ]);
    // Thirteen days of A's sick-pay period and seven with benefit: B's lie among them.
    expect(counters.person).toEqual({
      chainDay: 21,
      benefitDaysInFrame: 20,
      sickPeriodDay: 21,
      normalDaysLeft: 344,
    });
  });
});

/** Each employer pays 20 000 a month, 657.53 a day; the benefit of both is 1 020, of 480 000 a year. */
describe('pay beside the one benefit', () => {
  const agreement = (percent: number): Pick<Person['employments'][0], 'agreement'> => ({
    agreement: { bands: [{ fromDay: 15, toDay: null, belowCeiling: percent, aboveCeiling: 0 }] },
  });
  const lines = ({ benefit }: AssessPersonValue): unknown[] =>
    benefit.map(({ from, to, perDay, reducedBy, total }) => [from, to, perDay, reducedBy, total]);
  const questions = ({ open }: AssessPersonValue): unknown[] =>
    open.flatMap(({ id, interpretation, employment, missing, outcomes = [] }) => {
      const code = interpretation?.question ?? id;
      return ['pay-beside-benefit', 'rounded-for', 'pay-of-which-employers'].includes(code)
        ? [[code, employment, missing, outcomes.map(({ if: answer, benefit }) => [answer, benefit])]]
        : [];
    });

  it('is free up to a tenth of the pay in work (28:19)', () => {
    const value = valueOf({ employments: [{ ...job('A'), ...agreement(10) }, job('B')] }, '2026-03-22');
    expect(lines(value)).toEqual([['2026-03-16', '2026-03-22', 1020, undefined, 7140]]);
    expect(questions(value)).toEqual([]);
  });

  it('is compared employer by employer, and together is another reading', () => {
    // 15 % of 657.53 is 98.63, 32.88 above a tenth of it, but below a tenth of both.
    const value = valueOf({ employments: [{ ...job('A'), ...agreement(15) }, job('B')] }, '2026-03-22');
    expect(lines(value)).toEqual([['2026-03-16', '2026-03-22', 988, 32, 6916]]);
    expect(questions(value)).toEqual([
      [
        'pay-of-which-employers',
        undefined,
        [],
        [
          ['each-employer', 6916],
          ['all-employers', 7140],
        ],
      ],
      [
        'rounded-for',
        undefined,
        [],
        [
          ['each-day', 6916],
          ['the-whole-time', 6910],
        ],
      ],
    ]);
  });

  it('is the same by both readings where both pay the same share', () => {
    // Twice 32.88.
    const employments = [job('A'), job('B')].map((each) => ({ ...each, ...agreement(15) }));
    const value = valueOf({ employments }, '2026-03-22');
    expect(lines(value)).toEqual([['2026-03-16', '2026-03-22', 955, 65, 6685]]);
    expect(questions(value).map((question) => (question as unknown[])[0])).toEqual(['rounded-for']);
  });

  it('has no amount by the other reading where a pay is not known', () => {
    const { case: given, ...b } = job('B');
    const employments = [
      { ...job('A'), ...agreement(15) },
      { ...b, case: { ...given, employment: JOB } },
    ];
    expect(questions(valueOf({ employments }, '2026-03-22'))[0]).toEqual([
      'pay-of-which-employers',
      undefined,
      ['employments.pay'],
      [
        ['each-employer', 6916],
        ['all-employers', null],
      ],
    ]);
  });

  it('counts only the employments that the benefit is for', () => {
    // B begins its own sick-pay period on day 15: the benefit is of A’s 240 000 alone, 510 a day.
    const later = [{ from: '2026-03-16', to: '2026-03-22', extent: 1 }];
    const employments = [{ ...job('A'), ...agreement(15) }, job('B', later)];
    const spells = [{ from: '2026-03-02', to: '2026-03-22', extent: 1 }];
    const value = valueOf({ employments, spells }, '2026-03-22');
    expect(lines(value)).toEqual([['2026-03-16', '2026-03-22', 478, 32, 3346]]);
    expect(questions(value).map((question) => (question as unknown[])[0])).toEqual(['rounded-for']);
  });

  it('leaves both readings of the ceiling reduced alike', () => {
    const later = [{ from: '2026-03-16', to: '2026-03-22', extent: 1 }];
    const employments = [
      { ...job('A'), income: 480_000, ...agreement(15) },
      { ...job('B', later), income: 240_000 },
    ];
    const spells = [{ from: '2026-03-02', to: '2026-03-22', extent: 1 }];
    const { open, benefit } = valueOf({ employments, spells }, '2026-03-22');
    // Of 480 000, or of 592 000 less 240 000: 1 020 and 748 a day, each less 32.
    expect(benefit[0]?.perDay).toBe(988);
    expect(open.flatMap(({ ceilingOutcomes = [] }) => ceilingOutcomes.map(({ perDay }) => perDay))).toEqual([
      988, 716,
    ]);
  });

  it('is open in the employment whose absence is more than the benefit is for', () => {
    const sixty = [{ from: '2026-03-02', to: '2026-03-22', extent: 0.6 }];
    const employments = [{ ...job('A', sixty), ...agreement(15) }, job('B', sixty)];
    const value = valueOf({ employments }, '2026-03-22');
    expect(lines(value)).toEqual([['2026-03-16', '2026-03-22', 510, undefined, 3570]]);
    // 5/6 of 59.18 is 49.32, 16.44 above a tenth of half the pay; all of it is 26.30 above.
    expect(questions(value)).toEqual([
      [
        'pay-beside-benefit',
        'A',
        ['payForBenefitTime'],
        [
          ['pay-in-proportion', 7 * 494],
          ['all-of-the-pay', 7 * 484],
        ],
      ],
    ]);
  });
});

describe('what else is told', () => {
  it('says that days were judged on which nobody is absent', () => {
    const spells = [{ from: '2026-03-02', to: '2026-03-23', extent: 1 }];
    expect(valueOf({ employments: [job('A')], spells }, '2026-03-23').issues).toEqual([
      { code: 'spell-without-absence', path: ['spells', 0] },
    ]);
    expect(valueOf({ employments: [job('A')], spells: WEEKS }, '2026-03-23').issues).toEqual([]);
  });

  it('projects an ongoing spell to the latest day that any case expects', () => {
    const ongoing = [{ from: '2026-03-02', to: null, extent: 1 }];
    const expectedTo = '2026-04-10';
    const given = job('A', ongoing);
    const employments = [
      { ...given, case: { ...given.case, prognosis: { on: '2026-03-20', expectedTo } } },
      job('B'),
    ];
    const { benefit } = valueOf({ employments, spells: ongoing }, '2026-03-20');
    expect(benefit.map(({ from, to, projected }) => [from, to, projected])).toEqual([
      ['2026-03-16', '2026-03-20', false],
      ['2026-03-21', '2026-04-10', true],
    ]);
  });

  it('stops benefit by age, and counts the days before', () => {
    const earlierDays = [{ from: '2025-01-01', to: '2026-02-27' }];
    const { days, benefit } = valueOf(
      { employments: [job('A'), job('B')], bornOn: '1950-01', earlierDays },
      '2026-03-22',
    );
    expect(benefit).toEqual([]);
    expect(days.at(-1)).toMatchObject({
      benefit: false,
      employments: [
        { payer: 'none', reason: 'age-limit' },
        { payer: 'none', reason: 'age-limit' },
      ],
    });
  });

  it('asks what there is after the last employment, and not before', () => {
    const ending = (ref: string, to: string): Person['employments'][0] => ({
      ...job(ref),
      case: { ref, employment: { from: '2020-01-01', to }, spells: WEEKS },
    });
    const asked = (to: string): unknown[] =>
      valueOf({ employments: [ending('A', '2026-03-17'), ending('B', to)] }, '2026-03-22')
        .open.filter(({ id }) => id === 'work-after-employment')
        .map(({ from }) => from);
    expect(asked('2026-03-19')).toEqual(['2026-03-20']);
    expect(asked('2026-03-22')).toEqual([]);
  });

  it('gives no benefit below a quarter, and says so', () => {
    const spells = [{ from: '2026-03-02', to: '2026-03-22', extent: 0.2 }];
    const { days, benefit } = valueOf({ employments: [job('A', spells), job('B', spells)] }, '2026-03-22');
    expect(benefit).toEqual([]);
    expect(days.at(-1)).toMatchObject({ benefit: false, employments: [{ reason: 'below-quarter' }, {}] });
  });

  it('gives bounds in a year without a decided price base amount', () => {
    const spells = [{ from: '2027-12-01', to: '2028-01-10', extent: 1 }];
    const { sgi, days, open } = valueOf(
      { employments: [{ ...job('A', spells), income: 900_000 }] },
      '2028-01-10',
    );
    expect(sgi.at(-1)).toMatchObject({ from: '2028-01-01', sgi: null, ceiling: null });
    expect(days.at(-1)).toMatchObject({ from: '2028-01-01', sgi: null });
    expect(open.map(openCode)).toContain('parameter-unknown');
  });

  it('has bounds for income of other work in the first days of such a year', () => {
    // The ceiling of 2027 or more: 900 000 lies above it.
    const spells = [{ from: '2028-01-03', to: '2028-01-12', extent: 1 }];
    const { benefit, open } = valueOf(
      { employments: [job('A', spells)], otherIncome: 900_000 },
      '2028-01-12',
    );
    expect(benefit).toMatchObject([{ from: '2028-01-10', to: '2028-01-12', perDay: null }]);
    expect(open.map(openCode)).toEqual(['parameter-unknown']);
  });

  it('leaves out sickness that an earlier system had settled, and counts its days', () => {
    const spells = [{ from: '2026-03-08', to: '2026-03-22', extent: 1 }];
    const opening = { periodFrom: '2026-03-02', sickTo: '2026-03-07', sickPayDays: 6, deducted: 500 };
    const opened = job('A', spells);
    const { benefit, counters } = valueOf(
      { employments: [{ ...opened, case: { ...opened.case, opening } }] },
      '2026-03-22',
    );
    expect(benefit.map(({ from, perDay }) => [from, perDay])).toEqual([['2026-03-16', 510]]);
    expect(counters.person.sickPeriodDay).toBe(21);
  });

  it('takes the facts of all the employments together', () => {
    const ongoing = [{ from: '2026-03-02', to: null, extent: 1 }];
    const expecting = (ref: string, from: string, expectedTo: string): Person['employments'][0] => ({
      ...job(ref, ongoing),
      case: {
        ref,
        insured: 'on-demand',
        employment: { from, to: '2026-04-10', seafarer: true },
        workAfterEmployment: 'unemployed',
        spells: ongoing,
        prognosis: { on: '2026-03-20', expectedTo },
      },
    });
    const employments = [
      expecting('A', '2020-01-01', '2026-04-20'),
      expecting('B', '2019-01-01', '2026-04-05'),
      expecting('C', '2021-01-01', '2026-04-25'),
    ];
    const { benefit, open } = valueOf({ employments, spells: ongoing }, '2026-03-20');
    // 592 000 × 0.776 / 365 = 1258.61; to the unemployed 543 at most (28:11).
    expect(benefit.map(({ from, to, perDay }) => [from, to, perDay])).toEqual([
      ['2026-03-16', '2026-03-20', 1259],
      ['2026-03-21', '2026-04-10', 1259],
      ['2026-04-11', '2026-04-25', 543],
    ]);
    expect(open.map(openCode)).toEqual(['would-have-worked', 'which-thirteen-days']);
  });

  it('has other work after an employment, and asks nothing', () => {
    const ended = {
      ...job('A'),
      case: { ref: 'A', employment: { from: '2020-01-01', to: '2026-03-18' }, spells: WEEKS },
    };
    expect(valueOf({ employments: [ended], otherIncome: 1000 }, '2026-03-22').open.map(openCode)).toEqual([
      'which-thirteen-days',
    ]);
  });

  it('takes a case without an employment', () => {
    const bare = { ref: 'B', income: 60_000, case: { ref: 'B', spells: WEEKS } };
    const { benefit } = valueOf({ employments: [job('A'), bare] }, '2026-03-22');
    expect(benefit.map(({ from, perDay }) => [from, perDay])).toEqual([['2026-03-16', 638]]);
  });

  it('leaves out an employer who was told too late, and other work below a quarter', () => {
    const late = [
      { ...WEEKS[0], from: '2026-03-02', to: '2026-03-22', extent: 0.2, notifiedOn: '2026-03-04' },
    ];
    const { days } = valueOf({ employments: [job('A', late)], otherIncome: 100_000 }, '2026-03-22');
    expect(days.map(({ from, employments, other }) => [from, employments[0]?.reason, other?.reason])).toEqual(
      [
        ['2026-03-02', 'late-notice', 'karensdagar'],
        ['2026-03-04', 'sick-pay-period', 'karensdagar'],
        ['2026-03-09', 'sick-pay-period', 'below-quarter'],
        ['2026-03-16', 'below-quarter', 'below-quarter'],
      ],
    );
  });

  it('tells the two readings of the ceiling for each stretch that is alike', () => {
    const half = [
      { from: '2026-03-02', to: '2026-03-11', extent: 1 },
      { from: '2026-03-12', to: '2026-03-15', extent: 0.5 },
    ];
    const given = { ...job('A', half), income: 400_000 };
    const { open } = valueOf({ employments: [given], otherIncome: 300_000 }, '2026-03-15');
    expect(
      open
        .filter(({ ceilingOutcomes }) => ceilingOutcomes)
        .map((each) => [each.from, each.to, openCode(each)]),
    ).toEqual([
      ['2026-03-09', '2026-03-11', 'ceiling-before-leaving-out 638 408'],
      ['2026-03-12', '2026-03-15', 'ceiling-before-leaving-out 319 204'],
    ]);
  });

  it('says what it takes for granted', () => {
    const found = assessPerson(
      { ref: 'P-1', employments: [job('A')], otherIncome: 1000 },
      { asOf: '2026-03-22' },
    );
    expect(found.assumptions).toEqual([{ fact: 'selfEmployed.karenstid', assumed: 'karensdagar' }]);
    expect(found.value.employments[0]?.assumptions).not.toEqual([]);
  });

  it('has words for all of it', () => {
    expect(Object.keys(personQuestionWords)).toEqual([
      'pay-of-which-employers',
      'ceiling-before-leaving-out',
    ]);
    expect(Object.keys(personIssueSentences)).toEqual(['spell-without-absence']);
    for (const { person, asOf } of rows) {
      for (const { id } of valueOf(person, asOf).open) expect(personOpenSentences[id].sv).not.toBe('');
    }
  });
});

describe('one employment alone', () => {
  const day = fc.integer({ min: 0, max: 500 });
  const spells = fc
    .array(fc.tuple(day, fc.integer({ min: 0, max: 60 }), fc.constantFrom(1, 0.75, 0.5, 0.25, 0.2)), {
      minLength: 1,
      maxLength: 4,
    })
    .map((all) =>
      all.map(([start, length, extent]) => ({
        from: toIso(addDays(toDay('2025-01-01'), start)),
        to: toIso(addDays(toDay('2025-01-01'), start + length)),
        extent,
      })),
    );
  const inputs = fc.record({
    spells,
    sgi: fc.integer({ min: 200, max: 8000 }).map((hundreds) => hundreds * 100),
    employedFrom: fc.constantFrom('2020-01-01', '2025-03-10'),
    employedTo: fc.constantFrom(null, '2026-01-20'),
    asOf: fc.constantFrom('2025-06-01', '2026-08-31'),
    earlierDays: fc.constantFrom([], [{ from: '2024-02-01', to: '2024-12-20' }]),
    bornOn: fc.constantFrom('1980-01' as const, '1955-01' as const),
  });

  it('gives what `assess` gives', () => {
    fc.assert(
      fc.property(inputs, ({ sgi, asOf, earlierDays, bornOn, employedFrom, employedTo, ...given }) => {
        const alone: Case = {
          ref: 'A-1',
          employment: { from: employedFrom, to: employedTo, pay: PAY },
          ...given,
        };
        const one = assess({ ...alone, bornOn, benefit: { sgi, earlierDays } }, { asOf }).value;
        const person = valueOf(
          { employments: [{ ref: 'A', income: sgi, case: alone }], earlierDays, bornOn },
          asOf,
        );
        expect(person.benefit).toEqual(one.money.benefit);
        expect(person.employments[0]?.assessed.money.sickPay).toEqual(one.money.sickPay);
        expect(byDay(person.days.map((each) => ({ ...each, ...each.employments[0] })))).toEqual(
          byDay(one.days),
        );
        const { chainDay, sickPeriodDay, benefitDaysInFrame } = one.counters;
        expect(person.counters.person).toMatchObject({ chainDay, sickPeriodDay, benefitDaysInFrame });
      }),
    );
  });
});

interface Paid {
  readonly from: string;
  readonly to: string;
  readonly payer?: string;
  readonly reason?: string;
  readonly extent: number | null;
}

function byDay(segments: readonly Paid[]): string[] {
  return segments.flatMap(({ from, to, payer, reason, extent }) =>
    Array.from({ length: toDay(to) - toDay(from) + 1 }, (_, i) =>
      [toIso(addDays(toDay(from), i)), payer, reason, extent].join(' '),
    ),
  );
}
