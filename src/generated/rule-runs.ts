// Written by npm run generate from the folder listing. Do not edit.
import type { Run } from '../cli/run.js';

export interface RuleRuns {
  readonly rules: readonly string[];
  readonly load: () => Promise<{ readonly run: Run }>;
}

/** What runs the rules of an area. */
export const ruleRuns: readonly RuleRuns[] = [
  {
    rules: [
      'coordination/actor-map',
      'coordination/benefits',
      'coordination/consent',
      'coordination/coordinator',
      'coordination/insured-duties',
      'coordination/municipal-support',
      'coordination/plans',
      'coordination/responsible',
      'coordination/terms',
    ],
    load: () => import('./rule-runs/coordination.js'),
  },
  {
    rules: [
      'employer/adaptation',
      'employer/cost',
      'employer/early-signals',
      'employer/redeployment',
      'employer/report-to-fk',
      'employer/return-to-work-plan',
      'employer/signals',
    ],
    load: () => import('./rule-runs/employer.js'),
  },
  {
    rules: [
      'grants/afa-rehabilitation',
      'grants/combine',
      'grants/provider',
      'grants/work-aids',
      'grants/workplace-rehabilitation',
    ],
    load: () => import('./rule-runs/grants.js'),
  },
  {
    rules: [
      'programmes/activity-grant',
      'programmes/activity-grant-sickness',
      'programmes/establishment',
      'programmes/job-and-development',
      'programmes/special-efforts',
      'programmes/training',
      'programmes/youth',
    ],
    load: () => import('./rule-runs/programmes.js'),
  },
  {
    rules: [
      'rehabilitation/activity-compensation',
      'rehabilitation/allowance',
      'rehabilitation/coordination-request',
      'rehabilitation/leave-to-try-other-work',
      'rehabilitation/medical-investigation',
      'rehabilitation/plan',
      'rehabilitation/reconciliation-meeting',
      'rehabilitation/sickness-compensation',
      'rehabilitation/special-grant',
      'rehabilitation/transition',
      'rehabilitation/ways-back',
      'rehabilitation/work-training',
      'rehabilitation/work-trial',
    ],
    load: () => import('./rule-runs/rehabilitation.js'),
  },
  {
    rules: [
      'sick-pay/amount',
      'sick-pay/average-week',
      'sick-pay/certificate',
      'sick-pay/dispute',
      'sick-pay/karensavdrag',
      'sick-pay/periods',
      'sick-pay/qualifying-time',
      'sick-pay/right',
      'sick-pay/special-high-risk',
      'sick-pay/unsocial-hours',
    ],
    load: () => import('./rule-runs/sick-pay.js'),
  },
  {
    rules: [
      'sickness-benefit/age-limits',
      'sickness-benefit/benefit-certificate',
      'sickness-benefit/benefit-karensavdrag',
      'sickness-benefit/collective-insurance',
      'sickness-benefit/day-amount',
      'sickness-benefit/general-high-risk',
      'sickness-benefit/hours-amount',
      'sickness-benefit/karenstid',
      'sickness-benefit/levels',
      'sickness-benefit/notice',
      'sickness-benefit/preventive',
      'sickness-benefit/sgi',
      'sickness-benefit/sgi-protection',
      'sickness-benefit/special-cases',
      'sickness-benefit/travel',
      'sickness-benefit/with-pay',
      'sickness-benefit/work-injury',
    ],
    load: () => import('./rule-runs/sickness-benefit.js'),
  },
  {
    rules: ['statistics/absence', 'statistics/key-figures'],
    load: () => import('./rule-runs/statistics.js'),
  },
  {
    rules: ['vacation/days-left', 'vacation/qualifying-absence', 'vacation/sick-during-vacation'],
    load: () => import('./rule-runs/vacation.js'),
  },
  {
    rules: ['work-capacity/chain'],
    load: () => import('./rule-runs/work-capacity.js'),
  },
];
