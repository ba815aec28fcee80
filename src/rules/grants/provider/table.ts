import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import {
  workplaceSupport8p1,
  workplaceSupport8p2,
  workplaceSupport8p3,
  workplaceSupport8p4,
  workplaceSupport8p5,
} from '../../../law/ordinances/2014-67.js';
import type { Ground } from '../../../law/provision.js';

/** What a provider must be able to do, in the order of 8 §. */
export type ProviderItem =
  | 'initiates-measures'
  | 'competence-medicine'
  | 'competence-rehabilitation'
  | 'competence-in-areas'
  | 'knows-the-workplace'
  | 'knows-work-environment-management'
  | 'informs-the-employer'
  | 'informs-fk';

/** The areas of 8 § 2 of which the provider needs some. */
export type ProviderArea =
  'work-organisation' | 'behavioural-science' | 'ergonomics' | 'health-science' | 'technology';

/** What the provider is asked about one by one; the areas are counted. */
export type ProviderAbility = Exclude<ProviderItem, 'competence-in-areas'>;

export interface ProviderTerms extends Dated {
  /** Competence is needed in at least so many of the areas. */
  readonly leastAreas: number;
  readonly rows: readonly { readonly item: ProviderItem; readonly basis: readonly Ground[] }[];
}

export const providerTerms: readonly ProviderTerms[] = [
  {
    from: '2018-07-01',
    leastAreas: 3,
    rows: [
      { item: 'initiates-measures', basis: [workplaceSupport8p1] },
      { item: 'competence-medicine', basis: [workplaceSupport8p2] },
      { item: 'competence-rehabilitation', basis: [workplaceSupport8p2] },
      { item: 'competence-in-areas', basis: [workplaceSupport8p2] },
      { item: 'knows-the-workplace', basis: [workplaceSupport8p3] },
      { item: 'knows-work-environment-management', basis: [workplaceSupport8p3] },
      { item: 'informs-the-employer', basis: [workplaceSupport8p4] },
      { item: 'informs-fk', basis: [workplaceSupport8p5] },
    ],
    source: [
      workplaceSupport8p1,
      workplaceSupport8p2,
      workplaceSupport8p3,
      workplaceSupport8p4,
      workplaceSupport8p5,
    ],
    checkedOn: '2026-11-22',
    confidence: 'P',
  },
];

export const nextChange: NextChanges<'providerTerms'> = { providerTerms: null };

export const chosenBy: ChosenBys<'providerTerms'> = { providerTerms: 'day' };
