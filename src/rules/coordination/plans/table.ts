import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { cooperationAnnex } from '../../../law/guidance.js';
import type { Guidance } from '../../../law/lagrum.js';
import { hsl16s4, hsl8s7 } from '../../../law/hsl.js';
import { labourMarket5a, labourMarket6 } from '../../../law/ordinances/2000-628.js';
import { pdl3s1, pdl3s3, pdl3s6 } from '../../../law/pdl.js';
import {
  sfb30s12,
  sfb30s13,
  sfb30s14,
  sfb30s6first,
  sfb30s6second,
  sfb30s6third,
} from '../../../law/sfb/30.js';
import { sol10s8 } from '../../../law/sol.js';
import type { CoordinationActor } from '../responsible/table.js';
import type { Ground } from '../../../law/provision.js';

export type PlanKind =
  | 'sick-leave-and-rehabilitation-plan'
  | 'plan-for-return-to-work'
  | 'fk-rehabilitation-plan'
  | 'individual-plan'
  | 'action-plan';

export type PlanTrigger =
  | 'sick-leave-recommended'
  | 'at-least-sixty-days-expected'
  | 'measure-with-rehabilitation-compensation'
  | 'efforts-from-region-and-municipality'
  | 'registered-as-jobseeker';

export type PlanContent =
  | 'efforts'
  | 'who-answers'
  | 'time-plan'
  | 'whatever-else-is-needed'
  | 'measures-by-others'
  | 'overall-responsibility'
  | 'follow-up'
  | 'need-of-support'
  | 'duties-of-the-jobseeker'
  | 'scope-by-need';

/** What the employer's plan takes a stand on: guidance, since 30:6 says nothing of its contents. */
export type PlanQuestion =
  | 'part-time'
  | 'adapt-workplace-and-tasks'
  | 'adapt-hours'
  | 'transfer'
  | 'aids'
  | 'training'
  | 'occupational-health'
  | 'who-does-what'
  | 'by-when'
  | 'follow-up-dates'
  | 'keep-contact';

export interface PlanRow {
  readonly plan: PlanKind;
  readonly owner: readonly CoordinationActor[];
  readonly trigger: PlanTrigger;
  readonly content: readonly PlanContent[];
  /** What guidance says that the plan takes a stand on; none where it says nothing. */
  readonly questions: readonly PlanQuestion[];
  /** Whether the plan is made in consultation with the person, as far as possible. */
  readonly consultation: boolean;
  /** Whether the plan needs the person's consent. */
  readonly consent: boolean;
  readonly basis: readonly Ground[];
}

export interface PlansModel extends Dated {
  readonly rows: readonly PlanRow[];
  /** The action plan of a jobseeker: at the latest so many days from the registration. */
  readonly actionPlanDays: number;
}

const PLAN_QUESTIONS: Guidance = {
  kalla:
    'Försäkringskassan (blankett FK 7459), Prevent och ISF, om vad planen för återgång i arbete bör besvara',
};

export const plansModel: readonly PlansModel[] = [
  {
    from: '2025-07-01',
    rows: [
      {
        plan: 'sick-leave-and-rehabilitation-plan',
        owner: ['health-care'],
        trigger: 'sick-leave-recommended',
        content: ['scope-by-need', 'efforts', 'follow-up'],
        questions: [],
        consultation: true,
        consent: false,
        basis: [hsl8s7, pdl3s1, pdl3s3, pdl3s6, cooperationAnnex],
      },
      {
        plan: 'plan-for-return-to-work',
        owner: ['employer'],
        trigger: 'at-least-sixty-days-expected',
        content: ['efforts', 'follow-up'],
        questions: [
          'part-time',
          'adapt-workplace-and-tasks',
          'adapt-hours',
          'transfer',
          'aids',
          'training',
          'occupational-health',
          'who-does-what',
          'by-when',
          'follow-up-dates',
          'keep-contact',
        ],
        consultation: true,
        consent: false,
        basis: [sfb30s6first, sfb30s6second, sfb30s6third, PLAN_QUESTIONS],
      },
      {
        plan: 'fk-rehabilitation-plan',
        owner: ['fk'],
        trigger: 'measure-with-rehabilitation-compensation',
        content: ['efforts', 'who-answers', 'time-plan', 'whatever-else-is-needed', 'follow-up'],
        questions: [],
        consultation: true,
        consent: false,
        basis: [sfb30s12, sfb30s13, sfb30s14],
      },
      {
        plan: 'individual-plan',
        owner: ['health-care', 'social-services'],
        trigger: 'efforts-from-region-and-municipality',
        content: ['efforts', 'who-answers', 'measures-by-others', 'overall-responsibility'],
        questions: [],
        consultation: true,
        consent: true,
        basis: [hsl16s4, sol10s8],
      },
      {
        plan: 'action-plan',
        owner: ['af'],
        trigger: 'registered-as-jobseeker',
        content: ['need-of-support', 'efforts', 'duties-of-the-jobseeker'],
        questions: [],
        consultation: true,
        consent: false,
        basis: [labourMarket5a, labourMarket6],
      },
    ],
    actionPlanDays: 30,
    source: [cooperationAnnex, labourMarket6],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'plansModel'> = { plansModel: null };

export const chosenBy: ChosenBys<'plansModel'> = { plansModel: 'day' };
