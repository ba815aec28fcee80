/**
 * Worked by hand from SFB 25:5 (one SGI, other work cut first), 28:5 (first days), 28:7 and 28:10 (× 0.97 × 0.80 / 365) and
 * 28:8 (without the employer who owes sick pay), and SjLL 6–7 §§. 2026: price base amount 59 200, ceiling 592 000.
 */
import type { CaseSpell, Person } from '../../../src/core.js';

const JOB = { from: '2020-01-01', to: null } as const;
const THREE_WEEKS: readonly CaseSpell[] = [{ from: '2026-03-02', to: '2026-03-22', extent: 1 }];

const employment = (
  ref: string,
  income: number,
  spells: readonly CaseSpell[],
  more: NonNullable<Person['employments'][0]['case']['employment']> = JOB,
): Person['employments'][0] => ({ ref, income, case: { ref: `${ref}-1`, employment: more, spells } });

export interface PersonRow {
  readonly name: string;
  readonly person: Omit<Person, 'ref'>;
  readonly asOf: string;
  /** From, to, who pays in each employment with sickness, who for other work, what counts. */
  readonly days: readonly (readonly [string, string, string, string | null, number | null])[];
  /** From, to, per day. */
  readonly benefit: readonly (readonly [string, string, number | null])[];
  readonly sgi: readonly (readonly [employment: number | null, other: number | null, sgi: number | null])[];
  readonly open: readonly string[];
}

export const rows: readonly PersonRow[] = [
  {
    // 300 000 × 0.776 / 365 = 637.81; B's own right to sick pay has not begun, so 60 000 counts from the first day.
    name: 'example A: one employer in the sick-pay period, one in the qualifying time',
    person: {
      employments: [
        employment('A', 240_000, THREE_WEEKS, { ...JOB, pay: { monthly: 20_000, hoursPerWeek: 24 } }),
        employment('B', 60_000, THREE_WEEKS, { from: '2026-03-02', to: '2026-03-25' }),
      ],
    },
    asOf: '2026-03-22',
    days: [
      ['2026-03-02', '2026-03-15', 'A employer, B fk', null, 60_000],
      ['2026-03-16', '2026-03-22', 'A fk, B fk', null, 300_000],
    ],
    benefit: [
      ['2026-03-02', '2026-03-15', null],
      ['2026-03-16', '2026-03-22', 638],
    ],
    sgi: [[300_000, 0, 300_000]],
    open: ['first-days', 'benefit-karensavdrag', 'which-thirteen-days'],
  },
  {
    // 300 000 × 0.776 / 365 = 637.81; 592 000 × 0.776 / 365 = 1258.61; 192 000 × 0.776 / 365 = 408.20.
    name: 'example B: other work beside an employment, above the ceiling, seven karensdagar',
    person: { employments: [employment('A', 400_000, THREE_WEEKS)], otherIncome: 300_000 },
    asOf: '2026-03-22',
    days: [
      ['2026-03-02', '2026-03-08', 'A employer', 'none', 0],
      ['2026-03-09', '2026-03-15', 'A employer', 'fk', 300_000],
      ['2026-03-16', '2026-03-22', 'A fk', 'fk', 592_000],
    ],
    benefit: [
      ['2026-03-09', '2026-03-15', 638],
      ['2026-03-16', '2026-03-22', 1259],
    ],
    sgi: [[400_000, 192_000, 592_000]],
    open: ['ceiling-before-leaving-out 638 408', 'which-thirteen-days'],
  },
  {
    name: 'example B with a karenstid of one day: benefit from the second day',
    person: {
      employments: [employment('A', 400_000, THREE_WEEKS)],
      otherIncome: 300_000,
      selfEmployed: { karenstid: 1 },
    },
    asOf: '2026-03-22',
    days: [
      ['2026-03-02', '2026-03-02', 'A employer', 'none', 0],
      ['2026-03-03', '2026-03-15', 'A employer', 'fk', 300_000],
      ['2026-03-16', '2026-03-22', 'A fk', 'fk', 592_000],
    ],
    benefit: [
      ['2026-03-03', '2026-03-15', 638],
      ['2026-03-16', '2026-03-22', 1259],
    ],
    sgi: [[400_000, 192_000, 592_000]],
    open: ['ceiling-before-leaving-out 638 408', 'which-thirteen-days'],
  },
  {
    name: 'example B with a karenstid of fourteen days: nothing before the sick-pay period is over',
    person: {
      employments: [employment('A', 400_000, THREE_WEEKS)],
      otherIncome: 300_000,
      selfEmployed: { karenstid: 14 },
    },
    asOf: '2026-03-22',
    days: [
      ['2026-03-02', '2026-03-15', 'A employer', 'none', 0],
      ['2026-03-16', '2026-03-22', 'A fk', 'fk', 592_000],
    ],
    benefit: [['2026-03-16', '2026-03-22', 1259]],
    sgi: [[400_000, 192_000, 592_000]],
    open: ['which-thirteen-days'],
  },
  {
    name: 'a last sick-pay day in both: Försäkringskassan pays nothing',
    person: {
      employments: [
        employment('A', 240_000, [{ from: '2026-03-02', to: '2026-03-15', extent: 1 }]),
        employment('B', 60_000, [{ from: '2026-03-02', to: '2026-03-15', extent: 1 }]),
      ],
    },
    asOf: '2026-03-15',
    days: [['2026-03-02', '2026-03-15', 'A employer, B employer', null, 0]],
    benefit: [],
    sgi: [[300_000, 0, 300_000]],
    open: [],
  },
  {
    name: 'the day after it',
    person: {
      employments: [
        employment('A', 240_000, [{ from: '2026-03-02', to: '2026-03-16', extent: 1 }]),
        employment('B', 60_000, [{ from: '2026-03-02', to: '2026-03-16', extent: 1 }]),
      ],
    },
    asOf: '2026-03-16',
    days: [
      ['2026-03-02', '2026-03-15', 'A employer, B employer', null, 0],
      ['2026-03-16', '2026-03-16', 'A fk, B fk', null, 300_000],
    ],
    benefit: [['2026-03-16', '2026-03-16', 638]],
    sgi: [[300_000, 0, 300_000]],
    open: ['which-thirteen-days'],
  },
  {
    // 40 050 + 60 060 = 100 110, rounded down together to 100 100; × 0.776 / 365 = 212.82. Apart it would be 100 000: 212.60.
    // B from 9 March has sick pay to the 22nd: 40 000 × 0.776 / 365 = 85.04.
    name: 'sick in one job a week before the other: the two sick-pay periods end a week apart',
    person: {
      employments: [
        employment('A', 40_050, [{ from: '2026-03-02', to: '2026-03-24', extent: 1 }]),
        employment('B', 60_060, [{ from: '2026-03-09', to: '2026-03-24', extent: 1 }]),
      ],
      spells: [{ from: '2026-03-02', to: '2026-03-24', extent: 1 }],
    },
    asOf: '2026-03-24',
    days: [
      ['2026-03-02', '2026-03-08', 'A employer', null, 60_000],
      ['2026-03-09', '2026-03-15', 'A employer, B employer', null, 0],
      ['2026-03-16', '2026-03-22', 'A fk, B employer', null, 40_000],
      ['2026-03-23', '2026-03-24', 'A fk, B fk', null, 100_100],
    ],
    benefit: [
      ['2026-03-16', '2026-03-22', 85],
      ['2026-03-23', '2026-03-24', 213],
    ],
    sgi: [[100_100, 0, 100_100]],
    open: ['which-thirteen-days'],
  },
  {
    name: 'sick from one job only: the extent of all the work is for Försäkringskassan',
    person: {
      employments: [employment('A', 240_000, THREE_WEEKS), employment('B', 60_000, [])],
    },
    asOf: '2026-03-22',
    days: [
      ['2026-03-02', '2026-03-15', 'A employer', null, 60_000],
      ['2026-03-16', '2026-03-22', 'A fk', null, 300_000],
    ],
    benefit: [['2026-03-16', '2026-03-22', null]],
    sgi: [[300_000, 0, 300_000]],
    open: ['person-extent', 'which-thirteen-days'],
  },
  {
    // Half of 638.
    name: 'the same where Försäkringskassan has judged a half',
    person: {
      employments: [employment('A', 240_000, THREE_WEEKS), employment('B', 60_000, [])],
      spells: [{ from: '2026-03-02', to: '2026-03-22', extent: 0.5 }],
    },
    asOf: '2026-03-22',
    days: [
      ['2026-03-02', '2026-03-15', 'A employer', null, 60_000],
      ['2026-03-16', '2026-03-22', 'A fk', null, 300_000],
    ],
    benefit: [['2026-03-16', '2026-03-22', 319]],
    sgi: [[300_000, 0, 300_000]],
    open: ['which-thirteen-days'],
  },
  {
    name: 'an income that is not known: nothing of the benefit is',
    person: {
      employments: [
        employment('A', 240_000, THREE_WEEKS),
        { ref: 'B', case: { ref: 'B-1', employment: JOB, spells: THREE_WEEKS } },
      ],
    },
    asOf: '2026-03-22',
    days: [
      ['2026-03-02', '2026-03-15', 'A employer, B employer', null, 0],
      ['2026-03-16', '2026-03-22', 'A fk, B fk', null, null],
    ],
    benefit: [['2026-03-16', '2026-03-22', null]],
    sgi: [[null, null, null]],
    open: ['sgi', 'which-thirteen-days'],
  },
  {
    // The least SGI is 14 208 (24 % of 59 200): two incomes of 7 104 reach it, and the one that is left is not asked again.
    // 7 100 × 0.776 / 365 = 15.09; 14 200 × 0.776 / 365 = 30.19.
    name: 'the least income is asked of all the income, before rounding',
    person: {
      employments: [
        employment('A', 7104, [{ from: '2026-03-02', to: '2026-03-23', extent: 1 }]),
        employment('B', 7104, [{ from: '2026-03-09', to: '2026-03-23', extent: 1 }]),
      ],
      spells: [{ from: '2026-03-02', to: '2026-03-23', extent: 1 }],
    },
    asOf: '2026-03-23',
    days: [
      ['2026-03-02', '2026-03-08', 'A employer', null, 7100],
      ['2026-03-09', '2026-03-15', 'A employer, B employer', null, 0],
      ['2026-03-16', '2026-03-22', 'A fk, B employer', null, 7100],
      ['2026-03-23', '2026-03-23', 'A fk, B fk', null, 14_200],
    ],
    benefit: [
      ['2026-03-16', '2026-03-22', 15],
      ['2026-03-23', '2026-03-23', 30],
    ],
    sgi: [[14_200, 0, 14_200]],
    open: ['which-thirteen-days'],
  },
  {
    name: 'an income that rises on a day of the sickness counts from that day',
    person: {
      employments: [
        {
          ...employment('A', 0, THREE_WEEKS),
          income: [
            { from: '2026-01-01', sgi: 240_000 },
            { from: '2026-03-18', sgi: 300_000 },
          ],
        },
      ],
    },
    asOf: '2026-03-22',
    days: [
      ['2026-03-02', '2026-03-15', 'A employer', null, 0],
      ['2026-03-16', '2026-03-17', 'A fk', null, 240_000],
      ['2026-03-18', '2026-03-22', 'A fk', null, 300_000],
    ],
    // 240 000 × 0.776 / 365 = 510.25.
    benefit: [
      ['2026-03-16', '2026-03-17', 510],
      ['2026-03-18', '2026-03-22', 638],
    ],
    sgi: [
      [240_000, 0, 240_000],
      [300_000, 0, 300_000],
    ],
    open: ['which-thirteen-days'],
  },
];
