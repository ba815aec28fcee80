import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import {
  unemployment5s10,
  unemployment5s4,
  unemployment5s5,
  unemployment5s6,
  unemployment5s7,
} from '../../../law/alf.js';
import {
  compensation2s3,
  compensation2s4,
  compensation2s5,
  compensation2s6,
  compensation2s7,
  compensationTransition2024p5,
  compensationTransition2024p6,
  compensationTransition2024p7,
} from '../../../law/ordinances/2017-819.js';

/** How long the participant has been a member of an unemployment insurance fund, as 5:4, 5:5 and 5:6 sort it. */
export type FundMembership = 'twelve-months' | 'six-months' | 'none';

export interface ActivityGrantTerms extends Dated {
  /** Kronor a day for full time: the basic amount, the least by income, and the amount after the last sanction. */
  readonly leastPerDay: number;
  /** A day is so small a part of the monthly income: the divisor. */
  readonly daysOfMonth: number;
  /** Per cent of it on the first days, by membership (2024:506 5:4–6). */
  readonly percent: Readonly<Record<FundMembership, number>>;
  /** So many points lower where an income fixed before is used again (5:7). */
  readonly pointsWhenReused: number;
  /** So many points lower after so many days, and so many more after so many (5:10). */
  readonly firstAfter: number;
  readonly firstPoints: number;
  readonly secondAfter: number;
  readonly secondPoints: number;
  /** After so many days the income counts only to the cap, on points lower than before, and lower again every so many days. */
  readonly longAfter: number;
  readonly mostPerDay: number;
  readonly longPoints: number;
  readonly longEvery: number;
  /** Per cent on the last hundred of the days that the repealed act is taken to have used up. */
  readonly percentFromOldAct: number;
}

export const activityGrantTerms: readonly ActivityGrantTerms[] = [
  {
    from: '2025-10-01',
    leastPerDay: 365,
    daysOfMonth: 22,
    percent: { 'twelve-months': 80, 'six-months': 60, none: 50 },
    pointsWhenReused: 5,
    firstAfter: 100,
    firstPoints: 10,
    secondAfter: 200,
    secondPoints: 5,
    longAfter: 300,
    mostPerDay: 1_364,
    longPoints: 5,
    longEvery: 100,
    percentFromOldAct: 65,
    source: [
      compensation2s3,
      compensation2s4,
      compensation2s5,
      compensation2s6,
      compensation2s7,
      unemployment5s4,
      unemployment5s5,
      unemployment5s6,
      unemployment5s7,
      unemployment5s10,
      compensationTransition2024p5,
      compensationTransition2024p7,
    ],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
];

/** The least for those who got the grant by income when the new act came (2024:1358 p. 6); null after that. */
export interface EntryFloor extends Dated {
  readonly leastPerDay: number | null;
}

export const entryFloors: readonly EntryFloor[] = [
  {
    from: '2025-10-01',
    leastPerDay: 462,
    source: [compensationTransition2024p6],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
  {
    from: '2026-01-01',
    leastPerDay: 415,
    source: [compensationTransition2024p6],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
  {
    from: '2026-04-01',
    leastPerDay: null,
    source: [compensationTransition2024p6],
    checkedOn: '2026-11-29',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'activityGrantTerms' | 'entryFloors'> = {
  activityGrantTerms: null,
  entryFloors: null,
};

export const chosenBy: ChosenBys<'activityGrantTerms' | 'entryFloors'> = {
  activityGrantTerms: 'day',
  entryFloors: 'day',
};
