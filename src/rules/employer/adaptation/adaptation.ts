import { decided, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import type { IsoDate } from '../../../time/day.js';
import {
  adaptationTerms,
  type AdaptationEnvironment,
  type AdaptationItem,
  type AdaptationLength,
  type AdaptationMeans,
  type AdaptationRow as RowOfTerms,
} from './table.js';
import type { Lagrum } from '../../../law/lagrum.js';
import { cite } from '../../../law/provision.js';

export type {
  AdaptationEnvironment,
  AdaptationForce,
  AdaptationItem,
  AdaptationLength,
  AdaptationMeans,
} from './table.js';

/** An item of the checklist, and how binding it is. */
export interface AdaptationRow extends Omit<RowOfTerms, 'basis'> {
  readonly basis: readonly Lagrum[];
}

export interface AdaptationInput {
  /** What the employer has in place. There is no field about a person. */
  readonly inPlace: readonly AdaptationItem[];
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type AdaptationAssumption = 'on';

export interface AdaptationValue {
  /** Whether everything that act and regulations demand is in place; guidance does not count. */
  readonly complete: boolean;
  /** What act and regulations demand and is not in place. */
  readonly missing: readonly AdaptationItem[];
  /** What only guidance advises and is not in place. */
  readonly advised: readonly AdaptationItem[];
  readonly items: readonly (AdaptationRow & { readonly met: boolean })[];
  /** What can be adapted for an employee. */
  readonly means: readonly AdaptationMeans[];
  /** In which sides of the work environment. */
  readonly environments: readonly AdaptationEnvironment[];
  /** For how long. */
  readonly lengths: readonly AdaptationLength[];
}

/**
 * What an employer must have in place for work adaptation and rehabilitation.
 *
 * A checklist: an organised activity, the occupational health service that the work requires, and regard to each
 * employee's conditions; needs are found out continuously, by routines that everybody knows, investigated, met by
 * decided measures and followed up. Guidance adds ergonomic assessment of the workplace and regular rehabilitation
 * meetings during absence.
 *
 * Does not decide which measures an employee needs: adaptation is an individual measure in the physical, organisational
 * or social environment, temporary or lasting, also before any absence. Not the plan for return to work
 * (`returnToWorkPlan`).
 *
 * @source AML 3:2 a, 2 c, 3; AFS 2023:2 chapter 3; AFS 2020:5
 * @inForce 2021-06-01 –
 * @throws InvalidInput (checked API) on an unknown item
 * @example
 * import { adaptation } from 'sjukregler';
 *
 * const found = adaptation({ inPlace: ['organised-activity', 'routines'] });
 * found.outcome === 'decided' && found.value.complete; //=> false
 * found.outcome === 'decided' && found.value.advised; //=> ['ergonomic-assessment', 'rehabilitation-meetings']
 */
export function adaptation({ inPlace, on }: AdaptationInput): Finding<AdaptationValue> {
  const terms = wordingOn(adaptationTerms, on);
  if (terms === undefined) return notCoveredBy(adaptationTerms);

  const items = terms.rows.map((row) => ({
    ...row,
    basis: cite(row.basis, on),
    met: inPlace.includes(row.item),
  }));
  const lacking = items.filter(({ met }) => !met);
  const missing = lacking.filter(({ force }) => force !== 'guidance').map(({ item }) => item);
  const advised = lacking.filter(({ force }) => force === 'guidance').map(({ item }) => item);
  const value = {
    complete: missing.length === 0,
    missing,
    advised,
    items,
    means: [...terms.means],
    environments: [...terms.environments],
    lengths: [...terms.lengths],
  };
  return decided(value, cite(terms.source, on), { assumptions: assumedWording(on) });
}
