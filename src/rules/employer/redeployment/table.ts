import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { aml3s2a, aml3s3second } from '../../../law/aml.js';
import { las2c, las7first, las7fourth, las7second, lasTransition2022 } from '../../../law/las.js';
import { sfb30s6a } from '../../../law/sfb/30.js';
import type { Guidance } from '../../../law/lagrum.js';
import type { Ground } from '../../../law/provision.js';

/** What an employer must be able to show, in the order in which it is asked. */
export type RedeploymentItem =
  | 'lasting-reduction'
  | 'no-work-of-significance'
  | 'rehabilitation-done'
  | 'adaptation-done'
  | 'redeployment-investigated'
  | 'no-other-work'
  | 'known-in-time'
  | 'agreement-checked';

export interface RedeploymentTerms extends Dated {
  /** Circumstances known for more than so many months do not do alone (fourth para.). */
  readonly months: number;
  readonly rows: readonly { readonly item: RedeploymentItem; readonly basis: readonly Ground[] }[];
}

const PRACTICE: Guidance = { kalla: 'Arbetsdomstolens praxis om uppsägning vid nedsatt arbetsförmåga' };

export const redeploymentTerms: readonly RedeploymentTerms[] = [
  {
    from: '2022-10-01',
    months: 2,
    rows: [
      { item: 'lasting-reduction', basis: [las7first, PRACTICE] },
      { item: 'no-work-of-significance', basis: [las7first, PRACTICE] },
      { item: 'rehabilitation-done', basis: [sfb30s6a, aml3s2a] },
      { item: 'adaptation-done', basis: [aml3s3second] },
      { item: 'redeployment-investigated', basis: [las7second] },
      { item: 'no-other-work', basis: [las7second] },
      { item: 'known-in-time', basis: [las7fourth] },
      { item: 'agreement-checked', basis: [las2c] },
    ],
    source: [las7first, las7second, las7fourth, las2c, lasTransition2022],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'redeploymentTerms'> = { redeploymentTerms: null };

export const chosenBy: ChosenBys<'redeploymentTerms'> = { redeploymentTerms: 'notice' };
