import type { ChosenBys, Dated, NextChanges } from '../../../law/dated.js';
import { aml3s2a, aml3s2c, aml3s3second } from '../../../law/aml.js';
import type { Guidance } from '../../../law/lagrum.js';
import type { Ground } from '../../../law/provision.js';

/** What an employer must have in place for work adaptation and rehabilitation, and what guidance adds. */
export type AdaptationItem =
  | 'organised-activity'
  | 'occupational-health'
  | 'individual-conditions'
  | 'needs-found-out'
  | 'routines'
  | 'routines-known'
  | 'needs-investigated'
  | 'measures-decided'
  | 'followed-up'
  | 'ergonomic-assessment'
  | 'rehabilitation-meetings';

/** How binding an item is. */
export type AdaptationForce = 'act' | 'regulation' | 'guidance';

/** What can be adapted. */
export type AdaptationMeans = 'working-time' | 'tasks' | 'work-environment';

/** The sides of the work environment that an adaptation can lie in. */
export type AdaptationEnvironment = 'physical' | 'organisational' | 'social';

/** How long an adaptation can last. */
export type AdaptationLength = 'temporary' | 'lasting';

export interface AdaptationRow {
  readonly item: AdaptationItem;
  readonly force: AdaptationForce;
  readonly basis: readonly Ground[];
}

export interface AdaptationTerms extends Dated {
  readonly rows: readonly AdaptationRow[];
  readonly means: readonly AdaptationMeans[];
  readonly environments: readonly AdaptationEnvironment[];
  readonly lengths: readonly AdaptationLength[];
}

const AFS_2020: Guidance = { kalla: 'Arbetsmiljöverkets föreskrifter AFS 2020:5 om arbetsanpassning' };
const AFS_2023: Guidance = {
  kalla: 'Arbetsmiljöverkets föreskrifter AFS 2023:2, 3 kap. om arbetsanpassning',
};
const MEETINGS: Guidance = { kalla: 'arbetsgivares och myndigheters vägledningar om rehabilitering' };

const MEANS: readonly AdaptationMeans[] = ['working-time', 'tasks', 'work-environment'];
const ENVIRONMENTS: readonly AdaptationEnvironment[] = ['physical', 'organisational', 'social'];
const LENGTHS: readonly AdaptationLength[] = ['temporary', 'lasting'];

export const adaptationTerms: readonly AdaptationTerms[] = [
  {
    from: '2021-06-01',
    rows: [
      { item: 'organised-activity', force: 'act', basis: [aml3s2a] },
      { item: 'occupational-health', force: 'act', basis: [aml3s2c] },
      { item: 'individual-conditions', force: 'act', basis: [aml3s3second] },
      { item: 'needs-found-out', force: 'regulation', basis: [AFS_2020] },
      { item: 'routines', force: 'regulation', basis: [AFS_2020] },
      { item: 'routines-known', force: 'regulation', basis: [AFS_2020] },
      { item: 'needs-investigated', force: 'regulation', basis: [AFS_2020] },
      { item: 'measures-decided', force: 'regulation', basis: [AFS_2020] },
      { item: 'followed-up', force: 'regulation', basis: [AFS_2020] },
      { item: 'ergonomic-assessment', force: 'guidance', basis: [MEETINGS] },
      { item: 'rehabilitation-meetings', force: 'guidance', basis: [MEETINGS] },
    ],
    means: MEANS,
    environments: ENVIRONMENTS,
    lengths: LENGTHS,
    source: [aml3s2a, aml3s2c, aml3s3second, AFS_2020],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
  {
    from: '2025-01-01',
    rows: [
      { item: 'organised-activity', force: 'act', basis: [aml3s2a] },
      { item: 'occupational-health', force: 'act', basis: [aml3s2c] },
      { item: 'individual-conditions', force: 'act', basis: [aml3s3second] },
      { item: 'needs-found-out', force: 'regulation', basis: [AFS_2023] },
      { item: 'routines', force: 'regulation', basis: [AFS_2023] },
      { item: 'routines-known', force: 'regulation', basis: [AFS_2023] },
      { item: 'needs-investigated', force: 'regulation', basis: [AFS_2023] },
      { item: 'measures-decided', force: 'regulation', basis: [AFS_2023] },
      { item: 'followed-up', force: 'regulation', basis: [AFS_2023] },
      { item: 'ergonomic-assessment', force: 'guidance', basis: [MEETINGS] },
      { item: 'rehabilitation-meetings', force: 'guidance', basis: [MEETINGS] },
    ],
    means: MEANS,
    environments: ENVIRONMENTS,
    lengths: LENGTHS,
    source: [aml3s2a, aml3s2c, aml3s3second, AFS_2023],
    checkedOn: '2026-11-22',
    confidence: 'S',
  },
];

export const nextChange: NextChanges<'adaptationTerms'> = { adaptationTerms: null };

export const chosenBy: ChosenBys<'adaptationTerms'> = { adaptationTerms: 'day' };
