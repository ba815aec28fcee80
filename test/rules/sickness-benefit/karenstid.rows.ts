import type {
  KarenstidChoice,
  KarenstidInput,
} from '../../../src/rules/sickness-benefit/karenstid/karenstid.js';
import { plusDays } from '../../support/dates.js';
import { citing, notCovered, type Row } from '../../support/rows.js';

const JAN = { from: '2026-01-01', to: '2026-02-28' };

/** The first payable day of a spell from 1 January, day by day as the law counts. */
const FIRST_PAID: readonly (readonly [choice: KarenstidChoice, first: string])[] = [
  [1, '2026-01-02'],
  [7, '2026-01-08'],
  [14, '2026-01-15'],
  [30, '2026-01-31'],
  [60, '2026-03-02'],
  [90, '2026-04-01'],
];

const firstPaid = FIRST_PAID.flatMap(([choice, first]): Row<KarenstidInput>[] => [
  {
    name: `${choice} days: the first paid day is day ${choice + 1}`,
    input: { choice, spells: [{ from: '2026-01-01', to: '2026-06-30' }] },
    expect: {
      outcome: 'decided',
      value: {
        payable: [{ from: first, to: '2026-06-30' }],
        periods: [{ from: '2026-01-01', to: '2026-06-30', lostDays: choice }],
        reason: choice === 7 ? 'karensdagar' : 'karenstid',
        noticeDays: null,
      },
    },
  },
  {
    name: `${choice} days: a spell of as many days is not paid at all`,
    input: { choice, spells: [{ from: '2026-01-01', to: plusDays(first, -1) }] },
    expect: { outcome: 'decided', value: { payable: [], periods: [{ lostDays: choice }] } },
  },
  {
    name: `${choice} days: a spell of a day more is paid for that day`,
    input: { choice, spells: [{ from: '2026-01-01', to: first }] },
    expect: { outcome: 'decided', value: { payable: [{ from: first, to: first }] } },
  },
]);

/** A relapse into a period whose karens is used up, so many days after its last day. */
const relapse = (choice: KarenstidChoice, within: number, year: number): Row<KarenstidInput>[] => {
  const first = `${year}-01-01`;
  const last = `${year}-04-30`;
  const again = plusDays(last, within);
  const beyond = plusDays(again, 1);
  const until = `${year}-10-31`;
  return [
    {
      name: `${year}, ${choice} days: ${within} days after the last day continues the period`,
      input: {
        choice,
        spells: [
          { from: first, to: last },
          { from: again, to: until },
        ],
      },
      expect: {
        outcome: 'decided',
        value: {
          payable: [{ to: last }, { from: again, to: until }],
          periods: [{ from: first, to: until, lostDays: choice }],
        },
      },
    },
    {
      name: `${year}, ${choice} days: ${within + 1} days after it begins a new one`,
      input: {
        choice,
        spells: [
          { from: first, to: last },
          { from: beyond, to: until },
        ],
      },
      expect: {
        outcome: 'decided',
        value: {
          payable: [{ to: last }, { from: plusDays(beyond, choice), to: until }],
          periods: [
            { to: last, lostDays: choice },
            { from: beyond, lostDays: choice },
          ],
        },
      },
    },
  ];
};

const lifted = (
  choice: KarenstidChoice,
  exemption: NonNullable<KarenstidInput['exemption']>,
  section: string,
  year: number,
): Row<KarenstidInput> => {
  const spell = { from: `${year}-01-01`, to: `${year}-02-28` };
  return {
    name: `${year}, ${exemption} lifts ${choice} days`,
    input: { choice, spells: [spell], exemption },
    expect: {
      outcome: 'decided',
      value: { payable: [spell], periods: [{ ...spell, lostDays: 0 }], reason: exemption },
      basis: citing(section),
    },
  };
};

const notLifted = (
  choice: KarenstidChoice,
  exemption: NonNullable<KarenstidInput['exemption']>,
): Row<KarenstidInput> => ({
  name: `${exemption} does not lift ${choice} days`,
  input: { choice, spells: [JAN], exemption },
  expect: {
    outcome: 'decided',
    value: { reason: 'karenstid', periods: [{ lostDays: Math.min(59, choice) }] },
  },
});

const notice = (
  choice: KarenstidChoice,
  changeTo: KarenstidChoice,
  noticeDays: number,
): Row<KarenstidInput> => ({
  name: `from ${choice} to ${changeTo}: ${noticeDays} days of notice`,
  input: { choice, spells: [], changeTo },
  expect: { outcome: 'decided', value: { payable: [], periods: [], noticeDays }, basis: citing('31') },
});

/** Both wordings have the same numbers. */
const inBothWordings = [2026, 2018].flatMap((year) => [
  ...([1, 7] as const).flatMap((choice) => relapse(choice, 5, year)),
  ...([14, 30, 60, 90] as const).flatMap((choice) => relapse(choice, 20, year)),
  lifted(7, 'preventive', '28', year),
  lifted(1, 'preventive', '28', year),
  lifted(7, 'seafarer', '28 a', year),
  lifted(7, 'general-high-risk-protection', '39', year),
  lifted(1, 'general-high-risk-protection', '39', year),
  lifted(7, 'special-high-risk-protection', '40', year),
  lifted(1, 'special-high-risk-protection', '40', year),
]);

export const rows: readonly Row<KarenstidInput>[] = [
  {
    name: 'thirty days: the first paid day is day 31',
    input: { choice: 30, spells: [JAN] },
    expect: {
      outcome: 'decided',
      value: { payable: [{ from: '2026-01-31', to: '2026-02-28' }] },
      basis: citing('27 a', '29', '30', '32', '33'),
    },
    absent: ['interpretations', 'assumptions'],
  },
  {
    name: 'no spells',
    input: { choice: 7, spells: [] },
    expect: {
      outcome: 'decided',
      value: { payable: [], periods: [], reason: 'karensdagar', noticeDays: null },
      basis: citing('27 a', '29', '30', '32', '33'),
    },
  },
  ...firstPaid,
  ...inBothWordings,
  {
    name: 'days of karens are used up over several spells, days between are not',
    input: {
      choice: 7,
      spells: [
        { from: '2026-03-02', to: '2026-03-04' },
        { from: '2026-03-09', to: '2026-03-10' },
        { from: '2026-03-12', to: '2026-03-20' },
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        payable: [{ from: '2026-03-14', to: '2026-03-20' }],
        periods: [{ from: '2026-03-02', to: '2026-03-20', lostDays: 7 }],
      },
    },
  },
  {
    name: 'what is left of each spell, two of them wholly paid',
    input: {
      choice: 1,
      spells: [
        { from: '2026-03-02', to: '2026-03-04' },
        { from: '2026-03-07', to: '2026-03-07' },
        { from: '2026-03-10', to: '2026-03-11' },
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        payable: [
          { from: '2026-03-03', to: '2026-03-04' },
          { from: '2026-03-07', to: '2026-03-07' },
          { from: '2026-03-10', to: '2026-03-11' },
        ],
      },
    },
  },
  {
    name: 'overlapping and touching spells are one, in any order',
    input: {
      choice: 7,
      spells: [
        { from: '2026-03-06', to: '2026-03-10' },
        { from: '2026-03-04', to: '2026-03-05' },
        { from: '2026-03-01', to: '2026-03-04' },
      ],
    },
    expect: {
      outcome: 'decided',
      value: {
        payable: [{ from: '2026-03-08', to: '2026-03-10' }],
        periods: [{ from: '2026-03-01', to: '2026-03-10', lostDays: 7 }],
      },
    },
  },
  {
    name: 'the relapse is counted from the last spell of the period',
    input: {
      choice: 1,
      spells: [
        { from: '2026-03-01', to: '2026-03-02' },
        { from: '2026-03-07', to: '2026-03-08' },
        { from: '2026-03-13', to: '2026-03-14' },
      ],
    },
    expect: {
      outcome: 'decided',
      value: { periods: [{ from: '2026-03-01', to: '2026-03-14', lostDays: 1 }] },
    },
  },

  // 27:28, 28 a, 39, 40: what each ground does not lift.
  notLifted(1, 'seafarer'),
  notLifted(14, 'preventive'),
  notLifted(30, 'preventive'),
  notLifted(60, 'preventive'),
  notLifted(90, 'preventive'),
  notLifted(14, 'seafarer'),
  notLifted(14, 'general-high-risk-protection'),
  notLifted(14, 'special-high-risk-protection'),

  // 27:31: as many days of notice as it is shortened by.
  notice(90, 7, 83),
  notice(90, 60, 30),
  notice(30, 1, 29),
  notice(14, 7, 7),
  notice(7, 1, 6),
  notice(7, 7, 0),
  notice(7, 14, 0),
  notice(1, 90, 0),

  // The wordings: the same numbers from 2013 on.
  {
    name: 'a sick period that began before the karenstid of one day came',
    input: { choice: 7, spells: [JAN, { from: '2012-12-31', to: '2013-01-31' }] },
    expect: { ...notCovered('2013-01-01'), basis: citing('30') },
  },
  {
    name: 'the first day of the wording',
    input: { choice: 7, spells: [{ from: '2013-01-01', to: '2013-01-31' }] },
    expect: {
      outcome: 'decided',
      value: { payable: [{ from: '2013-01-08', to: '2013-01-31' }], reason: 'karensdagar' },
    },
  },
  {
    name: 'the last day of the older wording',
    input: { choice: 7, spells: [{ from: '2018-12-31', to: '2019-01-31' }] },
    expect: {
      outcome: 'decided',
      value: { payable: [{ from: '2019-01-07', to: '2019-01-31' }] },
      basis: [
        { paragraf: '27', stycke: '1', punkt: '2', andrad: 'SFS 2012:932' },
        { paragraf: '29', andrad: 'SFS 2012:932' },
        { paragraf: '30' },
        { paragraf: '32', andrad: 'SFS 2015:963' },
        { paragraf: '33', stycke: '1' },
        { paragraf: '33', stycke: '2' },
      ],
    },
  },
  {
    name: 'the first day of the newer wording',
    input: { choice: 7, spells: [{ from: '2019-01-01', to: '2019-01-31' }] },
    expect: {
      outcome: 'decided',
      value: { payable: [{ from: '2019-01-08', to: '2019-01-31' }] },
      basis: citing('27 a', '32'),
    },
  },
];
