import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { cooperationAnnex, regionOnCoordinators } from '../../../law/guidance.js';
import { kil1, kil3 } from '../../../law/kil.js';

export type CoordinatorTask =
  | 'routines-and-structure'
  | 'conditions-for-coordination'
  | 'sick-leave-statistics'
  | 'support-in-insurance-medicine'
  | 'coordinate-rehabilitation'
  | 'knowledge-and-advice'
  | 'contact-for-patients'
  | 'contact-for-others'
  | 'local-guidelines'
  | 'team-meetings';

export type CoordinatorEffect =
  | 'next-step-known'
  | 'plan-made-together'
  | 'contact-details-offered'
  | 'contact-with-authorities-by-consent'
  | 'statistics-to-head-and-physician'
  | 'unit-updated'
  | 'contact-paths-known';

/** What a patient who finds it hard to manage work is asked, so that the right support can be given. */
export type CoordinatorQuestion =
  'demands-of-the-job' | 'what-cannot-be-done' | 'what-helps-to-stay' | 'what-helps-to-return';

export interface CoordinatorModel extends Dated {
  readonly tasks: readonly CoordinatorTask[];
  readonly effects: readonly CoordinatorEffect[];
  readonly patientQuestions: readonly CoordinatorQuestion[];
  /** What the unit is paid by invoice for the days of training, in kronor: an example of one region. */
  readonly trainingPayment: number;
}

export const coordinatorModel: readonly CoordinatorModel[] = [
  {
    from: '2020-02-01',
    tasks: [
      'routines-and-structure',
      'conditions-for-coordination',
      'sick-leave-statistics',
      'support-in-insurance-medicine',
      'coordinate-rehabilitation',
      'knowledge-and-advice',
      'contact-for-patients',
      'contact-for-others',
      'local-guidelines',
      'team-meetings',
    ],
    effects: [
      'next-step-known',
      'plan-made-together',
      'contact-details-offered',
      'contact-with-authorities-by-consent',
      'statistics-to-head-and-physician',
      'unit-updated',
      'contact-paths-known',
    ],
    patientQuestions: [
      'demands-of-the-job',
      'what-cannot-be-done',
      'what-helps-to-stay',
      'what-helps-to-return',
    ],
    trainingPayment: 20_000,
    source: [regionOnCoordinators, cooperationAnnex, kil1, kil3],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'coordinatorModel'> = { coordinatorModel: null };

export const chosenBy: ChosenBys<'coordinatorModel'> = { coordinatorModel: 'day' };
