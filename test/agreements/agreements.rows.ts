/** What each agreement gives on a day, worked out by hand or published: one row for each term that is known. */
import type { AgreementId } from '../../src/agreements/agreement.js';

export interface GivenRow {
  readonly name: string;
  readonly agreement: AgreementId;
  readonly monthly: number;
  /** The first day of the sickness. */
  readonly sickFrom: string;
  readonly on: string;
  /** Kronor that day on the pay up to the ceiling, and above it; null where it is open. */
  readonly below: number | null;
  readonly above: number | null;
}

export const givenRows: readonly GivenRow[] = [
  {
    name: 'state, 10 % of 592 000 / 365 and 87.6 % of 128 000 / 365 (ceiling of 2026)',
    agreement: 'state',
    monthly: 60000,
    sickFrom: '2026-02-02',
    on: '2026-03-10',
    below: 162.19,
    above: 307.2,
  },
  {
    name: 'state, below the ceiling nothing else',
    agreement: 'state',
    monthly: 30000,
    sickFrom: '2026-02-02',
    on: '2026-03-10',
    below: 98.63,
    above: 0,
  },
  {
    name: 'state, 8 × 47 600 in 2021',
    agreement: 'state',
    monthly: 40000,
    sickFrom: '2021-02-01',
    on: '2021-03-01',
    below: 104.33,
    above: 238.08,
  },
  {
    name: 'state, the last day that both parties name: 364',
    agreement: 'state',
    monthly: 60000,
    sickFrom: '2025-02-03',
    on: '2026-02-01',
    below: 162.19,
    above: 307.2,
  },
  {
    name: 'state, day 365, on which the parties differ',
    agreement: 'state',
    monthly: 60000,
    sickFrom: '2025-02-03',
    on: '2026-02-02',
    below: null,
    above: null,
  },
  {
    name: 'municipal, as MinTrygghet publishes it for 2020: 206 kr a day (206.25)',
    agreement: 'municipal',
    monthly: 35000,
    sickFrom: '2020-01-13',
    on: '2020-04-11',
    below: 103.67,
    above: 102.58,
  },
  {
    name: 'municipal, as MinTrygghet publishes it for 2020 from day 91: 91 kr a day (91.18)',
    agreement: 'municipal',
    monthly: 35000,
    sickFrom: '2020-01-13',
    on: '2020-04-12',
    below: 0,
    above: 91.18,
  },
  {
    name: 'municipal, above the ceiling before 2020: not found',
    agreement: 'municipal',
    monthly: 35000,
    sickFrom: '2019-10-01',
    on: '2019-12-02',
    below: 101.92,
    above: null,
  },
  {
    name: 'municipal, 10 × 48 300 in 2022',
    agreement: 'municipal',
    monthly: 45000,
    sickFrom: '2022-02-01',
    on: '2022-03-01',
    below: 132.33,
    above: 140.55,
  },
  {
    name: 'municipal, 2026',
    agreement: 'municipal',
    monthly: 60000,
    sickFrom: '2026-02-02',
    on: '2026-03-10',
    below: 162.19,
    above: 315.62,
  },
  {
    name: 'municipal, 80 % above the ceiling through day 360',
    agreement: 'municipal',
    monthly: 60000,
    sickFrom: '2025-02-03',
    on: '2026-01-28',
    below: 0,
    above: 280.55,
  },
  {
    name: 'municipal, from day 361 by the single case',
    agreement: 'municipal',
    monthly: 60000,
    sickFrom: '2025-02-03',
    on: '2026-01-29',
    below: 0,
    above: null,
  },
  {
    name: 'salaried, 10 % and 90 % on day 90',
    agreement: 'salaried-industry',
    monthly: 60000,
    sickFrom: '2026-01-05',
    on: '2026-04-04',
    below: 162.19,
    above: 315.62,
  },
  {
    name: 'salaried, nothing on day 91',
    agreement: 'salaried-industry',
    monthly: 60000,
    sickFrom: '2026-01-05',
    on: '2026-04-05',
    below: 0,
    above: 0,
  },
  {
    name: 'salaried, the published break point of 2022, 40 250 a month',
    agreement: 'salaried-industry',
    monthly: 40250,
    sickFrom: '2022-02-01',
    on: '2022-03-01',
    below: 132.33,
    above: 0,
  },
  {
    name: 'salaried, above the break point of 2021, 31 733 a month',
    agreement: 'salaried-industry',
    monthly: 32000,
    sickFrom: '2021-02-01',
    on: '2021-03-01',
    below: 104.33,
    above: 7.89,
  },
  {
    name: 'retail, after day 14: not found',
    agreement: 'retail',
    monthly: 60000,
    sickFrom: '2026-02-02',
    on: '2026-03-10',
    below: null,
    above: null,
  },
  {
    name: 'warehouse, after day 14: not found',
    agreement: 'warehouse',
    monthly: 30000,
    sickFrom: '2026-02-02',
    on: '2026-03-10',
    below: null,
    above: 0,
  },
  {
    name: 'hotel and restaurant, after day 14: not found',
    agreement: 'hotel-restaurant',
    monthly: 30000,
    sickFrom: '2026-02-02',
    on: '2026-03-10',
    below: null,
    above: 0,
  },
];

export interface FloorRow {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** What the state’s convention gives, and what yearly pay by yearly hours gives, of 30 000 a month; null where it is not less. */
  readonly below: readonly [sickPay: number, statute: number, difference: number] | null;
}

/** A karensavdrag of 3.68 % is 1 104, one of 20 % of 0.8 × 6 923.08 is 1 107.69. */
export const stateFloorRows: readonly FloorRow[] = [
  {
    name: 'the whole karensavdrag and nothing more: both give nothing',
    from: '2026-03-02',
    to: '2026-03-02',
    below: null,
  },
  {
    name: 'an ordinary week: 5 × 4.6 % against 12 / 52',
    from: '2026-03-02',
    to: '2026-03-06',
    below: [4416, 4430.77, 14.77],
  },
  {
    name: 'the week of Ascension Day: four working days at 4.6 %',
    from: '2026-05-11',
    to: '2026-05-17',
    below: [3312, 3323.08, 11.08],
  },
  {
    name: 'six working days in eight calendar days at 3.3 %',
    from: '2026-03-02',
    to: '2026-03-09',
    below: [5232, 5538.46, 306.46],
  },
  {
    name: 'ten working days in twelve calendar days',
    from: '2026-03-02',
    to: '2026-03-13',
    below: [8400, 9969.23, 1569.23],
  },
  {
    name: 'ten working days in fourteen calendar days',
    from: '2026-03-02',
    to: '2026-03-15',
    below: null,
  },
  {
    name: 'Easter: five working days, two public holidays between them',
    from: '2026-03-30',
    to: '2026-04-07',
    below: [4416, 4430.77, 14.77],
  },
  {
    name: 'Easter: seven working days in eleven calendar days, the holidays among them',
    from: '2026-03-30',
    to: '2026-04-09',
    below: null,
  },
];
