/**
 * Who pays a day that another benefit takes, whole or in part, and until when the SGI is protected.
 *
 * Written from the statute: none of the five benefits is given for the time for which somebody gets sick pay or sickness
 * benefit (SFB 10:5, 11:14, 46:18, 47:17), so a day on which one of them is got has, for that part, neither of the two. A
 * sick-pay period is the first day and the thirteen calendar days after it in the sick period, and does not begin while the
 * employee does not abstain from work for the employer (SjLL 7 §).
 *
 * Unless a row says otherwise: 35 000 kr for 40 hours from Monday to Friday since 2020, SGI 420 000, whole sickness from Monday
 * 2 through Tuesday 31 March 2026, seen from that day. Sick pay lasts through 15 March.
 */
import type { Case, CaseSpell, OtherBenefit, OtherBenefitKind, PayerReason } from '../../src/core.js';

export const EMPLOYMENT = {
  from: '2020-01-01',
  to: null,
  pay: { monthly: 35000, hoursPerWeek: 40 },
} as const;

const MARCH: CaseSpell = { from: '2026-03-02', to: '2026-03-31', extent: 1 };

export const OTHER_BENEFITS_CASE: Case = {
  ref: 'A-1',
  employment: EMPLOYMENT,
  benefit: { sgi: 420000 },
  spells: [MARCH],
};

/** What a day is paid as: who pays for the sickness and why, at which extent, and what else is got beside it. */
export type PaidDays = readonly [
  from: string,
  to: string,
  payer: 'employer' | 'fk' | 'none',
  reason: PayerReason,
  extent: number,
  other?: Partial<Record<OtherBenefitKind, number>>,
];

export interface PayerRow {
  readonly name: string;
  readonly given: Partial<Case> & { readonly otherBenefits: readonly OtherBenefit[] };
  readonly asOf?: string;
  readonly days: readonly PaidDays[];
  /** The first days of the sick-pay periods and the fifteenth of each, null where it is not reached. */
  readonly periods: readonly (readonly [from: string, day15: string | null])[];
  /** The days on which the sickness and another benefit are more than one day together, so that it must be asked which is got. */
  readonly asked: readonly (readonly [from: string, to: string])[];
}

function of(
  kind: OtherBenefitKind,
  from: string,
  to: string,
  extent: OtherBenefit['extent'] = 1,
): OtherBenefit {
  return { kind, from, to, extent };
}

function sick(from: string, to: string, extent = 1): CaseSpell {
  return { from, to, extent };
}

const FROM_SECOND = ['2026-03-02', '2026-03-16'] as const;

export const PAYER_ROWS: readonly PayerRow[] = [
  {
    name: 'a whole day within the sick-pay period belongs to the benefit, and the fourteen days run on (SjLL 7 §)',
    given: { otherBenefits: [of('temporary-parental', '2026-03-05', '2026-03-06')] },
    days: [
      ['2026-03-02', '2026-03-04', 'employer', 'sick-pay-period', 1],
      ['2026-03-05', '2026-03-06', 'fk', 'temporary-parental', 1, { 'temporary-parental': 1 }],
      ['2026-03-07', '2026-03-15', 'employer', 'sick-pay-period', 1],
      ['2026-03-16', '2026-03-31', 'fk', 'after-sick-pay-period', 1],
    ],
    periods: [FROM_SECOND],
    asked: [['2026-03-05', '2026-03-06']],
  },
  {
    name: 'half the day each: both stand, and nothing is asked',
    given: {
      spells: [{ ...MARCH, extent: 0.5 }],
      otherBenefits: [of('parental', '2026-03-09', '2026-03-20', 0.5)],
    },
    days: [
      ['2026-03-02', '2026-03-08', 'employer', 'sick-pay-period', 0.5],
      ['2026-03-09', '2026-03-15', 'employer', 'sick-pay-period', 0.5, { parental: 0.5 }],
      ['2026-03-16', '2026-03-20', 'fk', 'after-sick-pay-period', 0.5, { parental: 0.5 }],
      ['2026-03-21', '2026-03-31', 'fk', 'after-sick-pay-period', 0.5],
    ],
    periods: [FROM_SECOND],
    asked: [],
  },
  {
    name: 'whole sickness and half a benefit: half is left for the sickness (SFB 47:17)',
    given: { otherBenefits: [of('close-relative', '2026-03-18', '2026-03-19', 0.5)] },
    days: [
      ['2026-03-02', '2026-03-15', 'employer', 'sick-pay-period', 1],
      ['2026-03-16', '2026-03-17', 'fk', 'after-sick-pay-period', 1],
      ['2026-03-18', '2026-03-19', 'fk', 'after-sick-pay-period', 0.5, { 'close-relative': 0.5 }],
      ['2026-03-20', '2026-03-31', 'fk', 'after-sick-pay-period', 1],
    ],
    periods: [FROM_SECOND],
    asked: [['2026-03-18', '2026-03-19']],
  },
  {
    name: 'three quarters and a quarter are one day',
    given: {
      spells: [{ ...MARCH, extent: 0.75 }],
      otherBenefits: [of('disease-carrier', '2026-03-10', '2026-03-12', 0.25)],
    },
    days: [
      ['2026-03-02', '2026-03-09', 'employer', 'sick-pay-period', 0.75],
      ['2026-03-10', '2026-03-12', 'employer', 'sick-pay-period', 0.75, { 'disease-carrier': 0.25 }],
      ['2026-03-13', '2026-03-15', 'employer', 'sick-pay-period', 0.75],
      ['2026-03-16', '2026-03-31', 'fk', 'after-sick-pay-period', 0.75],
    ],
    periods: [FROM_SECOND],
    asked: [],
  },
  {
    name: 'three quarters and a half are more than one day (SFB 46:18)',
    given: {
      spells: [{ ...MARCH, extent: 0.75 }],
      otherBenefits: [of('disease-carrier', '2026-03-10', '2026-03-12', 0.5)],
    },
    days: [
      ['2026-03-02', '2026-03-09', 'employer', 'sick-pay-period', 0.75],
      ['2026-03-10', '2026-03-12', 'employer', 'sick-pay-period', 0.5, { 'disease-carrier': 0.5 }],
      ['2026-03-13', '2026-03-15', 'employer', 'sick-pay-period', 0.75],
      ['2026-03-16', '2026-03-31', 'fk', 'after-sick-pay-period', 0.75],
    ],
    periods: [FROM_SECOND],
    asked: [['2026-03-10', '2026-03-12']],
  },
  {
    name: 'an eighth of parental benefit leaves seven (SFB 12:9)',
    given: { otherBenefits: [of('parental', '2026-03-02', '2026-03-31', 0.125)] },
    days: [
      ['2026-03-02', '2026-03-15', 'employer', 'sick-pay-period', 0.875, { parental: 0.125 }],
      ['2026-03-16', '2026-03-31', 'fk', 'after-sick-pay-period', 0.875, { parental: 0.125 }],
    ],
    periods: [FROM_SECOND],
    asked: [['2026-03-02', '2026-03-31']],
  },
  {
    name: 'seven eighths by two benefits leave less than the quarter that sickness benefit asks for (SFB 27:2)',
    given: {
      otherBenefits: [
        of('parental', '2026-03-12', '2026-03-18', 0.125),
        of('close-relative', '2026-03-12', '2026-03-18', 0.75),
      ],
    },
    days: [
      ['2026-03-02', '2026-03-11', 'employer', 'sick-pay-period', 1],
      [
        '2026-03-12',
        '2026-03-15',
        'employer',
        'sick-pay-period',
        0.125,
        { 'close-relative': 0.75, parental: 0.125 },
      ],
      [
        '2026-03-16',
        '2026-03-18',
        'none',
        'below-quarter',
        0.125,
        { 'close-relative': 0.75, parental: 0.125 },
      ],
      ['2026-03-19', '2026-03-31', 'fk', 'after-sick-pay-period', 1],
    ],
    periods: [FROM_SECOND],
    asked: [['2026-03-12', '2026-03-18']],
  },
  {
    name: 'across day 14: the last day of sick pay and the first of benefit go to the other benefit, and nothing moves (SFB 10:5)',
    given: {
      otherBenefits: [{ ...of('pregnancy', '2026-03-15', '2026-03-16'), dueOn: '2026-04-30' }],
    },
    days: [
      ['2026-03-02', '2026-03-14', 'employer', 'sick-pay-period', 1],
      ['2026-03-15', '2026-03-16', 'fk', 'pregnancy', 1, { pregnancy: 1 }],
      ['2026-03-17', '2026-03-31', 'fk', 'after-sick-pay-period', 1],
    ],
    periods: [FROM_SECOND],
    asked: [['2026-03-15', '2026-03-16']],
  },
  {
    name: 'a period does not begin on days that a benefit takes whole (SjLL 7 § first para.)',
    given: {
      otherBenefits: [{ ...of('parental', '2026-03-02', '2026-03-08'), childBornOn: '2026-01-20' }],
    },
    days: [
      ['2026-03-02', '2026-03-08', 'fk', 'parental', 1, { parental: 1 }],
      ['2026-03-09', '2026-03-22', 'employer', 'sick-pay-period', 1],
      ['2026-03-23', '2026-03-31', 'fk', 'after-sick-pay-period', 1],
    ],
    periods: [['2026-03-09', '2026-03-23']],
    asked: [['2026-03-02', '2026-03-08']],
  },
  {
    name: 'it begins on days that a benefit takes in part',
    given: { otherBenefits: [of('parental', '2026-03-02', '2026-03-08', 0.75)] },
    days: [
      ['2026-03-02', '2026-03-08', 'employer', 'sick-pay-period', 0.25, { parental: 0.75 }],
      ['2026-03-09', '2026-03-15', 'employer', 'sick-pay-period', 1],
      ['2026-03-16', '2026-03-31', 'fk', 'after-sick-pay-period', 1],
    ],
    periods: [FROM_SECOND],
    asked: [['2026-03-02', '2026-03-08']],
  },
  {
    name: 'four days of a benefit between two sicknesses: one period, and the four days are none of the fourteen',
    given: {
      spells: [sick('2026-03-02', '2026-03-04'), sick('2026-03-09', '2026-03-31')],
      otherBenefits: [of('disease-carrier', '2026-03-05', '2026-03-08')],
    },
    days: [
      ['2026-03-02', '2026-03-04', 'employer', 'sick-pay-period', 1],
      ['2026-03-05', '2026-03-08', 'fk', 'disease-carrier', 1, { 'disease-carrier': 1 }],
      ['2026-03-09', '2026-03-19', 'employer', 'sick-pay-period', 1],
      ['2026-03-20', '2026-03-31', 'fk', 'after-sick-pay-period', 1],
    ],
    periods: [['2026-03-02', '2026-03-20']],
    asked: [],
  },
  {
    name: 'five of them: two periods (SjLL 7 § third para.)',
    given: {
      spells: [sick('2026-03-02', '2026-03-04'), sick('2026-03-10', '2026-03-31')],
      otherBenefits: [of('disease-carrier', '2026-03-05', '2026-03-09')],
    },
    days: [
      ['2026-03-02', '2026-03-04', 'employer', 'sick-pay-period', 1],
      ['2026-03-05', '2026-03-09', 'fk', 'disease-carrier', 1, { 'disease-carrier': 1 }],
      ['2026-03-10', '2026-03-23', 'employer', 'sick-pay-period', 1],
      ['2026-03-24', '2026-03-31', 'fk', 'after-sick-pay-period', 1],
    ],
    periods: [
      ['2026-03-02', null],
      ['2026-03-10', '2026-03-24'],
    ],
    asked: [],
  },
  {
    name: 'parental benefit on every day between: nobody returned, so the employer owes no second period (SjLL 4 a § 2)',
    given: {
      spells: [sick('2026-01-12', '2026-02-01'), sick('2026-03-02', '2026-03-15')],
      otherBenefits: [of('parental', '2026-02-02', '2026-03-01')],
    },
    days: [
      ['2026-01-12', '2026-01-25', 'employer', 'sick-pay-period', 1],
      ['2026-01-26', '2026-02-01', 'fk', 'after-sick-pay-period', 1],
      ['2026-02-02', '2026-03-01', 'fk', 'parental', 1, { parental: 1 }],
      ['2026-03-02', '2026-03-15', 'fk', 'no-full-return', 1],
    ],
    periods: [
      ['2026-01-12', '2026-01-26'],
      ['2026-03-02', null],
    ],
    asked: [],
  },
  {
    name: 'one day without it may have been worked, and is assumed to',
    given: {
      spells: [sick('2026-01-12', '2026-02-01'), sick('2026-03-02', '2026-03-15')],
      otherBenefits: [of('parental', '2026-02-02', '2026-02-26'), of('parental', '2026-02-28', '2026-03-01')],
    },
    days: [
      ['2026-01-12', '2026-01-25', 'employer', 'sick-pay-period', 1],
      ['2026-01-26', '2026-02-01', 'fk', 'after-sick-pay-period', 1],
      ['2026-02-02', '2026-02-26', 'fk', 'parental', 1, { parental: 1 }],
      ['2026-02-28', '2026-03-01', 'fk', 'parental', 1, { parental: 1 }],
      ['2026-03-02', '2026-03-15', 'employer', 'sick-pay-period', 1],
    ],
    periods: [
      ['2026-01-12', '2026-01-26'],
      ['2026-03-02', null],
    ],
    asked: [],
  },
  {
    name: 'two kinds on every day between do the same as one',
    given: {
      spells: [sick('2026-01-12', '2026-02-01'), sick('2026-03-02', '2026-03-15')],
      otherBenefits: [
        of('temporary-parental', '2026-02-02', '2026-02-08'),
        of('close-relative', '2026-02-09', '2026-03-01', 0.5),
        of('parental', '2026-02-09', '2026-03-01', 0.5),
      ],
    },
    days: [
      ['2026-01-12', '2026-01-25', 'employer', 'sick-pay-period', 1],
      ['2026-01-26', '2026-02-01', 'fk', 'after-sick-pay-period', 1],
      ['2026-02-02', '2026-02-08', 'fk', 'temporary-parental', 1, { 'temporary-parental': 1 }],
      // SFB 47:17 p. 1: the care of a relative stands back for parental benefit, which is named.
      ['2026-02-09', '2026-03-01', 'fk', 'parental', 1, { 'close-relative': 0.5, parental: 0.5 }],
      ['2026-03-02', '2026-03-15', 'fk', 'no-full-return', 1],
    ],
    periods: [
      ['2026-01-12', '2026-01-26'],
      ['2026-03-02', null],
    ],
    asked: [],
  },
  {
    name: 'after the employment the rest is still for Försäkringskassan',
    given: {
      employment: { ...EMPLOYMENT, to: '2026-03-10' },
      workAfterEmployment: 'unemployed',
      otherBenefits: [of('parental', '2026-03-12', '2026-03-13')],
    },
    days: [
      ['2026-03-02', '2026-03-10', 'employer', 'sick-pay-period', 1],
      ['2026-03-11', '2026-03-11', 'fk', 'employment-ended', 1],
      ['2026-03-12', '2026-03-13', 'fk', 'parental', 1, { parental: 1 }],
      ['2026-03-14', '2026-03-31', 'fk', 'employment-ended', 1],
    ],
    periods: [FROM_SECOND],
    asked: [['2026-03-12', '2026-03-13']],
  },
  {
    name: 'days before the notice: the benefit is paid where sick pay is not (SjLL 8 §)',
    given: {
      spells: [{ ...MARCH, notifiedOn: '2026-03-05' }],
      otherBenefits: [of('temporary-parental', '2026-03-03', '2026-03-03')],
    },
    days: [
      ['2026-03-02', '2026-03-02', 'none', 'late-notice', 1],
      ['2026-03-03', '2026-03-03', 'fk', 'temporary-parental', 1, { 'temporary-parental': 1 }],
      ['2026-03-04', '2026-03-04', 'none', 'late-notice', 1],
      ['2026-03-05', '2026-03-15', 'employer', 'sick-pay-period', 1],
      ['2026-03-16', '2026-03-31', 'fk', 'after-sick-pay-period', 1],
    ],
    periods: [FROM_SECOND],
    asked: [['2026-03-03', '2026-03-03']],
  },
  {
    name: 'a sickness that a benefit takes whole throughout begins no period',
    given: {
      spells: [sick('2026-03-02', '2026-03-12')],
      otherBenefits: [of('parental', '2026-03-02', '2026-03-12')],
    },
    days: [['2026-03-02', '2026-03-12', 'fk', 'parental', 1, { parental: 1 }]],
    periods: [],
    asked: [['2026-03-02', '2026-03-12']],
  },
  {
    name: 'benefit on the last days alone: the report is still owed, since the sickness went on past day 14 (SjLL 12 §)',
    given: {
      spells: [sick('2026-03-02', '2026-03-17')],
      otherBenefits: [of('parental', '2026-03-15', '2026-03-17')],
    },
    days: [
      ['2026-03-02', '2026-03-14', 'employer', 'sick-pay-period', 1],
      ['2026-03-15', '2026-03-17', 'fk', 'parental', 1, { parental: 1 }],
    ],
    periods: [FROM_SECOND],
    asked: [['2026-03-15', '2026-03-17']],
  },
  {
    name: 'benefit from the day after a whole period into the next sickness: no employer days there (SjLL 4 a § 2)',
    given: {
      spells: [sick('2026-01-12', '2026-01-25'), sick('2026-02-10', '2026-02-28')],
      otherBenefits: [of('parental', '2026-01-26', '2026-02-12')],
    },
    days: [
      ['2026-01-12', '2026-01-25', 'employer', 'sick-pay-period', 1],
      ['2026-01-26', '2026-02-12', 'fk', 'parental', 1, { parental: 1 }],
      ['2026-02-13', '2026-02-28', 'fk', 'no-full-return', 1],
    ],
    periods: [
      ['2026-01-12', null],
      ['2026-02-13', '2026-02-27'],
    ],
    asked: [['2026-02-10', '2026-02-12']],
  },
];

export interface SgiRow {
  readonly name: string;
  readonly given: Partial<Case>;
  readonly asOf: string;
  /** Null: no protection is needed. */
  readonly told: {
    readonly workEndedOn: string | null;
    readonly until: string | null;
    readonly losesOn: string | null;
    readonly ground: string | null;
    /** What is not settled, with the first day without protection under the other answer. */
    readonly open: readonly { readonly id: string; readonly losesOn: string | null }[];
  } | null;
}

const LONG = sick('2026-01-12', '2026-05-31');
const parental = (from: string, to: string, childBornOn?: string): OtherBenefit => ({
  ...of('parental', from, to),
  ...(childBornOn === undefined ? {} : { childBornOn }),
});

const JANUARY_ENDED = {
  employment: { ...EMPLOYMENT, to: '2026-01-31' },
  workAfterEmployment: 'unemployed',
} as const;

const LOST_IN_MAY: NonNullable<SgiRow['told']> = {
  workEndedOn: '2026-01-11',
  until: '2026-04-30',
  losesOn: '2026-05-01',
  ground: 'sickness',
  open: [{ id: 'time-before-absence', losesOn: '2026-07-01' }],
};

const UNKNOWN_END: SgiRow['told'] = {
  workEndedOn: null,
  until: null,
  losesOn: null,
  ground: null,
  open: [{ id: 'work-end-not-known', losesOn: null }],
};

export const SGI_ROWS: readonly SgiRow[] = [
  {
    name: 'sickness protects each of its days (SFB 26:17 first para. 1)',
    given: { spells: [LONG] },
    asOf: '2026-05-31',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-05-31',
      losesOn: '2026-06-01',
      ground: 'sickness',
      open: [],
    },
  },
  {
    name: 'back at work the day after: nothing to protect',
    given: { spells: [LONG] },
    asOf: '2026-06-01',
    told: null,
  },
  {
    name: 'short sickness: three months from the work (SFB 26:18)',
    given: { spells: [sick('2026-03-02', '2026-03-20')] },
    asOf: '2026-03-20',
    told: {
      workEndedOn: '2026-03-01',
      until: '2026-06-01',
      losesOn: '2026-06-02',
      ground: 'short-break',
      open: [],
    },
  },
  ...(
    [
      ['2026-04-10', '2026-04-11', '2026-04-12', 'short-break'],
      ['2026-04-11', '2026-04-11', '2026-04-12', 'sickness'],
      ['2026-04-12', '2026-04-12', '2026-04-13', 'sickness'],
    ] as const
  ).map(([to, until, losesOn, ground]): SgiRow => ({
    name: `three months end on 11 April, the sickness on ${to}`,
    given: { spells: [sick('2026-01-12', to)] },
    asOf: to,
    told: { workEndedOn: '2026-01-11', until, losesOn, ground, open: [] },
  })),
  {
    name: 'three months from the last day of a long month end on the last day of a short one',
    given: { spells: [sick('2025-12-01', '2026-01-15')] },
    asOf: '2026-01-15',
    told: {
      workEndedOn: '2025-11-30',
      until: '2026-02-28',
      losesOn: '2026-03-01',
      ground: 'short-break',
      open: [],
    },
  },
  {
    name: 'after the employment: from its last day',
    given: {
      employment: { ...EMPLOYMENT, to: '2026-03-31' },
      workAfterEmployment: 'unemployed',
      spells: [sick('2026-05-04', '2026-05-20')],
    },
    asOf: '2026-05-20',
    told: {
      workEndedOn: '2026-03-31',
      until: '2026-06-30',
      losesOn: '2026-07-01',
      ground: 'short-break',
      open: [],
    },
  },
  {
    name: 'sickness from the day after the three months goes on with the protection',
    given: {
      employment: { ...EMPLOYMENT, to: '2026-03-31' },
      workAfterEmployment: 'unemployed',
      spells: [sick('2026-07-01', '2026-07-20')],
    },
    asOf: '2026-07-20',
    told: {
      workEndedOn: '2026-03-31',
      until: '2026-07-20',
      losesOn: '2026-07-21',
      ground: 'sickness',
      open: [],
    },
  },
  {
    name: 'an employment that ends during the sickness: three months from the work, or from the employment',
    given: {
      employment: { ...EMPLOYMENT, to: '2026-04-30' },
      workAfterEmployment: 'unemployed',
      spells: [sick('2026-03-02', '2026-05-15')],
    },
    asOf: '2026-05-15',
    told: {
      workEndedOn: '2026-03-01',
      until: '2026-06-01',
      losesOn: '2026-06-02',
      ground: 'short-break',
      open: [{ id: 'end-of-employment', losesOn: '2026-07-31' }],
    },
  },
  {
    name: 'the same where the sickness outlasts both',
    given: {
      employment: { ...EMPLOYMENT, to: '2026-04-30' },
      workAfterEmployment: 'unemployed',
      spells: [sick('2026-03-02', '2026-07-30')],
    },
    asOf: '2026-07-30',
    told: {
      workEndedOn: '2026-03-01',
      until: '2026-07-30',
      losesOn: '2026-07-31',
      ground: 'sickness',
      open: [],
    },
  },
  {
    name: 'sickness a day later: whether anything held on the day between, the case does not tell',
    given: {
      employment: { ...EMPLOYMENT, to: '2026-03-31' },
      workAfterEmployment: 'unemployed',
      spells: [sick('2026-07-02', '2026-07-20')],
    },
    asOf: '2026-07-20',
    told: {
      workEndedOn: '2026-03-31',
      until: null,
      losesOn: null,
      ground: null,
      open: [{ id: 'time-before-absence', losesOn: '2026-07-21' }],
    },
  },
  {
    name: 'parental benefit that follows (SFB 26:15)',
    given: {
      spells: [sick('2026-01-12', '2026-04-30')],
      otherBenefits: [parental('2026-05-01', '2026-06-30', '2026-04-20')],
    },
    asOf: '2026-06-30',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-06-30',
      losesOn: '2026-07-01',
      ground: 'parental',
      open: [],
    },
  },
  {
    name: 'parental benefit through the first birthday: the day before it is the last (SFB 26:15)',
    given: {
      spells: [sick('2026-01-12', '2026-04-30')],
      otherBenefits: [parental('2026-05-01', '2026-06-15', '2025-06-15')],
    },
    asOf: '2026-06-15',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-06-14',
      losesOn: '2026-06-15',
      ground: 'parental',
      open: [{ id: 'comparable-benefit', losesOn: '2026-06-16' }],
    },
  },
  {
    name: 'parental benefit for a child over one year: no section protects it, a comparable benefit or not (SFB 26:15, 26:17)',
    given: { spells: [], otherBenefits: [parental('2026-01-12', '2026-06-30', '2024-12-01')] },
    asOf: '2026-06-30',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-04-11',
      losesOn: '2026-04-12',
      ground: 'short-break',
      open: [{ id: 'comparable-benefit', losesOn: '2026-07-01' }],
    },
  },
  {
    name: 'the same within the three months of a short break decides nothing',
    given: { spells: [], otherBenefits: [parental('2026-01-12', '2026-04-11', '2024-12-01')] },
    asOf: '2026-04-11',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-04-11',
      losesOn: '2026-04-12',
      ground: 'short-break',
      open: [],
    },
  },
  {
    name: 'a day more is open',
    given: { spells: [], otherBenefits: [parental('2026-01-12', '2026-04-12', '2024-12-01')] },
    asOf: '2026-04-12',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-04-11',
      losesOn: '2026-04-12',
      ground: 'short-break',
      open: [{ id: 'comparable-benefit', losesOn: '2026-04-13' }],
    },
  },
  {
    name: 'a child under one protects past the target age, which ends the other reading (SFB 26:15, 26:17 third para.)',
    given: {
      employment: { ...EMPLOYMENT, to: '2026-01-11' },
      workAfterEmployment: 'unemployed',
      bornOn: '1959-03',
      spells: [],
      otherBenefits: [parental('2026-01-12', '2026-06-30', '2025-11-01')],
    },
    asOf: '2026-06-30',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-06-30',
      losesOn: '2026-07-01',
      ground: 'parental',
      open: [],
    },
  },
  {
    name: 'parental benefit without the day of birth',
    given: {
      spells: [sick('2026-01-12', '2026-04-30')],
      otherBenefits: [parental('2026-05-01', '2026-06-30')],
    },
    asOf: '2026-06-30',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-04-30',
      losesOn: '2026-05-01',
      ground: 'sickness',
      open: [{ id: 'birth-not-known', losesOn: '2026-07-01' }],
    },
  },
  {
    name: 'care of a close relative after the three months: a comparable benefit or not (SFB 26:17 first para. 4)',
    given: {
      spells: [sick('2026-01-12', '2026-04-30')],
      otherBenefits: [of('close-relative', '2026-05-01', '2026-05-10')],
    },
    asOf: '2026-05-10',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-04-30',
      losesOn: '2026-05-01',
      ground: 'sickness',
      open: [{ id: 'comparable-benefit', losesOn: '2026-05-11' }],
    },
  },
  {
    name: 'care of a close relative within the three months decides nothing',
    given: {
      spells: [sick('2026-03-02', '2026-03-20')],
      otherBenefits: [of('close-relative', '2026-03-21', '2026-03-25')],
    },
    asOf: '2026-03-25',
    told: {
      workEndedOn: '2026-03-01',
      until: '2026-06-01',
      losesOn: '2026-06-02',
      ground: 'short-break',
      open: [],
    },
  },
  {
    name: 'pregnancy benefit after long sickness: the reading of SFB 26:14 is open',
    given: {
      spells: [sick('2025-11-03', '2026-02-28')],
      otherBenefits: [{ ...of('pregnancy', '2026-03-01', '2026-04-10'), dueOn: '2026-04-21' }],
    },
    asOf: '2026-04-10',
    told: {
      workEndedOn: '2025-11-02',
      until: '2026-02-28',
      losesOn: '2026-03-01',
      ground: 'sickness',
      open: [{ id: 'pregnancy-after-other-ground', losesOn: '2026-04-11' }],
    },
  },
  // Several absences: work that was broken off before the first of them is not begun again by a day without sickness.
  {
    name: 'two absences after one employment: from the first of them (SFB 26:18)',
    given: {
      ...JANUARY_ENDED,
      spells: [sick('2026-01-12', '2026-02-15'), sick('2026-03-02', '2026-03-31')],
    },
    asOf: '2026-03-31',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-04-11',
      losesOn: '2026-04-12',
      ground: 'short-break',
      open: [{ id: 'end-of-employment', losesOn: '2026-05-01' }],
    },
  },
  {
    name: 'the employment ends on the last day of the first: no work between',
    given: {
      employment: { ...EMPLOYMENT, to: '2026-02-15' },
      workAfterEmployment: 'unemployed',
      spells: [sick('2026-01-12', '2026-02-15'), sick('2026-03-02', '2026-03-31')],
    },
    asOf: '2026-03-31',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-04-11',
      losesOn: '2026-04-12',
      ground: 'short-break',
      open: [{ id: 'end-of-employment', losesOn: '2026-05-16' }],
    },
  },
  {
    name: 'it ends the day after: that day was worked',
    given: {
      employment: { ...EMPLOYMENT, to: '2026-02-16' },
      workAfterEmployment: 'unemployed',
      spells: [sick('2026-01-12', '2026-02-15'), sick('2026-03-02', '2026-03-31')],
    },
    asOf: '2026-03-31',
    told: {
      workEndedOn: '2026-02-16',
      until: '2026-05-16',
      losesOn: '2026-05-17',
      ground: 'short-break',
      open: [],
    },
  },
  {
    name: 'three absences, the employment ended in the first',
    given: {
      ...JANUARY_ENDED,
      spells: [
        sick('2026-01-12', '2026-02-15'),
        sick('2026-03-02', '2026-03-31'),
        sick('2026-04-12', '2026-05-20'),
      ],
    },
    asOf: '2026-05-20',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-05-20',
      losesOn: '2026-05-21',
      ground: 'sickness',
      open: [],
    },
  },
  {
    name: 'a day between the three months and the next sickness: lost on it (SFB 26:9)',
    given: {
      ...JANUARY_ENDED,
      spells: [
        sick('2026-01-12', '2026-02-15'),
        sick('2026-03-02', '2026-03-31'),
        sick('2026-04-13', '2026-05-20'),
      ],
    },
    asOf: '2026-05-20',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-04-11',
      losesOn: '2026-04-12',
      ground: 'short-break',
      open: [
        { id: 'time-before-absence', losesOn: '2026-05-21' },
        { id: 'end-of-employment', losesOn: '2026-05-21' },
      ],
    },
  },
  {
    name: 'a day between sickness and parental benefit: lost on it (HFD 2019 ref. 55)',
    given: {
      ...JANUARY_ENDED,
      spells: [sick('2026-01-12', '2026-04-30')],
      otherBenefits: [parental('2026-05-02', '2026-06-30', '2026-04-20')],
    },
    asOf: '2026-06-30',
    told: LOST_IN_MAY,
  },
  {
    name: 'no day between them: not lost',
    given: {
      ...JANUARY_ENDED,
      spells: [sick('2026-01-12', '2026-04-30')],
      otherBenefits: [parental('2026-05-01', '2026-06-30', '2026-04-20')],
    },
    asOf: '2026-06-30',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-06-30',
      losesOn: '2026-07-01',
      ground: 'parental',
      open: [],
    },
  },
  {
    name: 'a second sickness does not bring back what was lost',
    given: {
      ...JANUARY_ENDED,
      spells: [sick('2026-01-12', '2026-04-30'), sick('2026-05-10', '2026-06-30')],
    },
    asOf: '2026-06-30',
    told: LOST_IN_MAY,
  },
  {
    name: 'seen from the first of the two, the same day',
    given: {
      ...JANUARY_ENDED,
      spells: [sick('2026-01-12', '2026-04-30'), sick('2026-05-10', '2026-06-30')],
    },
    asOf: '2026-05-09',
    told: { ...LOST_IN_MAY, open: [] },
  },
  {
    name: 'both absences after the employment, the first within its three months',
    given: {
      employment: { ...EMPLOYMENT, to: '2026-03-31' },
      workAfterEmployment: 'unemployed',
      spells: [sick('2026-05-04', '2026-08-20'), sick('2026-08-22', '2026-09-30')],
    },
    asOf: '2026-09-30',
    told: {
      workEndedOn: '2026-03-31',
      until: '2026-08-20',
      losesOn: '2026-08-21',
      ground: 'sickness',
      open: [{ id: 'time-before-absence', losesOn: '2026-10-01' }],
    },
  },
  {
    name: 'the first after them: what held before it, the case does not tell',
    given: {
      employment: { ...EMPLOYMENT, to: '2026-03-31' },
      workAfterEmployment: 'unemployed',
      spells: [sick('2026-07-02', '2026-08-20'), sick('2026-08-22', '2026-09-30')],
    },
    asOf: '2026-09-30',
    told: {
      workEndedOn: '2026-03-31',
      until: null,
      losesOn: null,
      ground: null,
      open: [{ id: 'time-before-absence', losesOn: '2026-10-01' }],
    },
  },
  {
    name: 'work said to have been done after the employment: its last day is not known',
    given: {
      ...JANUARY_ENDED,
      spells: [{ ...sick('2026-01-12', '2026-02-15'), workedAfter: true }, sick('2026-03-02', '2026-03-31')],
    },
    asOf: '2026-03-31',
    told: UNKNOWN_END,
  },
  {
    name: 'sickness from the first day of the employment: nothing is known of the work before',
    given: {
      employment: { ...EMPLOYMENT, from: '2026-01-12' },
      spells: [sick('2026-01-12', '2026-04-30')],
    },
    asOf: '2026-04-30',
    told: UNKNOWN_END,
  },
  {
    name: 'part of the work was done in the first of two absences without work between',
    given: {
      ...JANUARY_ENDED,
      spells: [sick('2026-01-12', '2026-02-15', 0.5), sick('2026-03-02', '2026-03-31')],
    },
    asOf: '2026-03-31',
    told: {
      workEndedOn: '2026-01-11',
      until: null,
      losesOn: null,
      ground: null,
      open: [{ id: 'works-in-part', losesOn: null }],
    },
  },
  // Where it is not said whether there was other work after the employment.
  {
    name: 'other work between two sicknesses is neither known nor ruled out: the earlier day, and the later beside it',
    given: {
      employment: { ...EMPLOYMENT, to: '2026-01-31' },
      spells: [sick('2026-01-12', '2026-02-15'), sick('2026-03-02', '2026-03-31')],
    },
    asOf: '2026-03-31',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-04-11',
      losesOn: '2026-04-12',
      ground: 'short-break',
      open: [
        { id: 'time-before-absence', losesOn: '2026-06-02' },
        { id: 'end-of-employment', losesOn: '2026-05-01' },
      ],
    },
  },
  {
    name: 'the same across a day on which nothing else protects: not called lost',
    given: {
      employment: { ...EMPLOYMENT, to: '2026-01-31' },
      spells: [sick('2026-01-12', '2026-04-30'), sick('2026-05-10', '2026-06-30')],
    },
    asOf: '2026-06-30',
    told: {
      workEndedOn: '2026-01-11',
      until: null,
      losesOn: null,
      ground: null,
      open: [{ id: 'time-before-absence', losesOn: '2026-05-01' }],
    },
  },
  // An employment that goes on, without a return to it.
  {
    name: 'nobody returned between two sicknesses: what held then, the case does not tell',
    given: {
      spells: [{ ...sick('2026-01-12', '2026-04-30'), workedAfter: false }, sick('2026-05-10', '2026-06-30')],
    },
    asOf: '2026-06-30',
    told: {
      workEndedOn: '2026-01-11',
      until: null,
      losesOn: null,
      ground: null,
      open: [{ id: 'time-before-absence', losesOn: '2026-05-01' }],
    },
  },
  {
    name: 'the same where it is known that somebody did: from the last day of work',
    given: {
      spells: [{ ...sick('2026-01-12', '2026-04-30'), workedAfter: true }, sick('2026-05-10', '2026-06-30')],
    },
    asOf: '2026-06-30',
    told: {
      workEndedOn: '2026-05-09',
      until: '2026-08-09',
      losesOn: '2026-08-10',
      ground: 'short-break',
      open: [],
    },
  },
  ...(
    [
      ['2026-03-20', '2026-04-11', '2026-04-12', 'short-break'],
      ['2026-04-30', '2026-04-30', '2026-05-01', 'sickness'],
    ] as const
  ).map(([to, until, losesOn, ground]): SgiRow => ({
    name: `nobody returned, within the three months, and sickness through ${to}`,
    given: {
      spells: [{ ...sick('2026-01-12', '2026-02-10'), workedAfter: false }, sick('2026-02-20', to)],
    },
    asOf: to,
    told: {
      workEndedOn: '2026-01-11',
      until,
      losesOn,
      ground,
      open: [{ id: 'time-before-absence', losesOn: '2026-05-20' }],
    },
  })),
  {
    name: 'nobody returned, and the employment ended before the next sickness',
    given: {
      employment: { ...EMPLOYMENT, to: '2026-03-15' },
      workAfterEmployment: 'unemployed',
      spells: [{ ...sick('2026-01-12', '2026-02-28'), workedAfter: false }, sick('2026-03-20', '2026-04-30')],
    },
    asOf: '2026-04-30',
    told: {
      workEndedOn: '2026-01-11',
      until: '2026-04-30',
      losesOn: '2026-05-01',
      ground: 'sickness',
      open: [{ id: 'end-of-employment', losesOn: '2026-06-16' }],
    },
  },
  // The target age ends SFB 26:17 and 18, but not the income of who has work (25:2). Born in May 1959: reached in May 2025.
  ...(
    [
      ['an employment that goes on', null],
      ['an employment that ends during the sickness', '2026-03-31'],
    ] as const
  ).map(([what, to]): SgiRow => ({
    name: `after the target age, in ${what}: not lost by it`,
    given: {
      bornOn: '1959-05',
      employment: { ...EMPLOYMENT, to },
      spells: [sick('2026-01-12', '2026-09-30')],
    },
    asOf: '2026-09-30',
    told: {
      workEndedOn: '2026-01-11',
      until: null,
      losesOn: null,
      ground: null,
      open: [{ id: 'target-age', losesOn: null }],
    },
  })),
  ...(
    [
      ['2025-04-30', '2025-04-30', '2025-05-01', 'sickness', []],
      ['2025-05-01', null, null, null, [{ id: 'target-age', losesOn: null }]],
    ] as const
  ).map(([to, until, losesOn, ground, open]): SgiRow => ({
    name: `the target age reached in the sickness, which the employment outlasts or not, to ${to}`,
    given: {
      bornOn: '1959-05',
      employment: { ...EMPLOYMENT, to },
      spells: [sick('2025-01-13', '2025-06-30')],
    },
    asOf: '2025-06-30',
    told: { workEndedOn: '2025-01-12', until, losesOn, ground, open },
  })),
  {
    name: 'half sickness: half of the work goes on',
    given: { spells: [sick('2026-01-12', '2026-05-31', 0.5)] },
    asOf: '2026-05-31',
    told: {
      workEndedOn: '2026-01-11',
      until: null,
      losesOn: null,
      ground: null,
      open: [{ id: 'works-in-part', losesOn: null }],
    },
  },
];

export interface RefusedRow {
  readonly name: string;
  readonly otherBenefits: readonly unknown[];
  readonly path: string;
}

const plain = { from: '2026-03-03', to: '2026-03-04', kind: 'parental', extent: 1 };

/** Input that is no answer of Försäkringskassan: levels by SFB 10:4, 12:9, 13:5, 46:11 and 47:11. */
export const REFUSED_ROWS: readonly RefusedRow[] = [
  {
    name: 'reversed days',
    otherBenefits: [{ ...plain, from: '2026-03-05' }],
    path: 'otherBenefits.0',
  },
  ...['pregnancy', 'close-relative', 'disease-carrier'].map((kind) => ({
    name: `an eighth of ${kind}`,
    otherBenefits: [{ ...plain, kind, extent: 0.125 }],
    path: 'otherBenefits.0',
  })),
  { name: 'a third', otherBenefits: [{ ...plain, extent: 0.33 }], path: 'otherBenefits.0' },
  {
    name: 'a day of birth beside care of a close relative',
    otherBenefits: [{ ...plain, kind: 'close-relative', childBornOn: '2026-01-01' }],
    path: 'otherBenefits.0',
  },
  {
    name: 'an expected birth beside parental benefit',
    otherBenefits: [{ ...plain, dueOn: '2026-04-30' }],
    path: 'otherBenefits.0',
  },
  {
    name: 'more than a whole day together',
    otherBenefits: [
      { ...plain, extent: 0.75 },
      { ...plain, kind: 'close-relative', from: '2026-03-04', extent: 0.5 },
    ],
    path: 'otherBenefits.1',
  },
];
