import { decided, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import type { Lagrum } from '../../../law/lagrum.js';
import type { IsoDate } from '../../../time/day.js';
import {
  providerTerms,
  type ProviderAbility,
  type ProviderArea,
  type ProviderItem,
  type ProviderTerms,
} from './table.js';
import { cite } from '../../../law/provision.js';

export type { ProviderAbility, ProviderArea, ProviderItem } from './table.js';

export interface ProviderInput {
  /** What the provider can show, beside the areas. */
  readonly abilities: readonly ProviderAbility[];
  /** The areas in which it has access to competence; each counts once. */
  readonly areas: readonly ProviderArea[];
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type ProviderAssumption = 'on';

export interface ProviderValue {
  readonly complete: boolean;
  readonly missing: readonly ProviderItem[];
  readonly items: readonly {
    readonly item: ProviderItem;
    readonly met: boolean;
    readonly basis: readonly Lagrum[];
  }[];
  /** How many of the areas are covered. */
  readonly areasCovered: number;
  /** How many must be. */
  readonly areasNeeded: number;
}

/**
 * What a provider of workplace rehabilitation support must show to be approved by Försäkringskassan.
 *
 * A checklist: it starts medical, rehabilitating and adapting measures that the employer answers for; has competence in
 * medicine and rehabilitation and in at least three of five areas; knows the workplace and systematic work environment
 * management; informs the employer for its report, and Försäkringskassan for its checks.
 *
 * Does not decide whether Försäkringskassan approves the provider, nor whether an approval is withdrawn (20 §).
 *
 * @source 2014:67 8 §
 * @inForce 2018-07-01 –
 * @throws InvalidInput (checked API) on unknown abilities or areas
 * @example
 * import { provider } from 'sjukregler';
 *
 * const found = provider({ abilities: ['informs-fk'], areas: ['ergonomics', 'technology'] });
 * found.outcome === 'decided' && found.value.complete; //=> false
 * found.outcome === 'decided' && found.value.areasNeeded; //=> 3
 */
export function provider(input: ProviderInput): Finding<ProviderValue> {
  const terms = wordingOn(providerTerms, input.on);
  if (terms === undefined) return notCoveredBy(providerTerms);

  const areasCovered = new Set(input.areas).size;
  const items = itemsOf(input, areasCovered, terms);
  const missing = items.filter(({ met }) => !met).map(({ item }) => item);
  return decided(
    { complete: missing.length === 0, missing, items, areasCovered, areasNeeded: terms.leastAreas },
    cite(terms.source, input.on),
    { assumptions: assumedWording(input.on) },
  );
}

function itemsOf(
  { abilities, on }: ProviderInput,
  areasCovered: number,
  { rows, leastAreas }: ProviderTerms,
): ProviderValue['items'] {
  return rows.map(({ item, basis }) => ({
    item,
    met: item === 'competence-in-areas' ? areasCovered >= leastAreas : abilities.includes(item),
    basis: cite(basis, on),
  }));
}
