import { decided, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import type { Lagrum } from '../../../law/lagrum.js';
import type { IsoDate } from '../../../time/day.js';
import { insuredDutiesModel, type InsuredDuty, type InsuredRight } from './table.js';
import { cite } from '../../../law/provision.js';

export type { InsuredDuty, InsuredRight } from './table.js';

export interface InsuredDutiesInput {
  /** What the insured has done. */
  readonly done: readonly InsuredDuty[];
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type InsuredDutiesAssumption = 'on';

export interface InsuredDutiesValue {
  readonly complete: boolean;
  readonly missing: readonly InsuredDuty[];
  readonly items: readonly {
    readonly item: InsuredDuty;
    readonly met: boolean;
    readonly basis: readonly Lagrum[];
  }[];
  /** What the insured can ask for. */
  readonly rights: readonly { readonly right: InsuredRight; readonly basis: readonly Lagrum[] }[];
}

/**
 * What somebody on sick leave does for the way back to work, and what they can ask for.
 *
 * Information that clarifies the need, active part to best ability, the certificate, the application, investigations,
 * meetings and measures at the workplace; in return participation, information that can be understood, and that nothing
 * is shared without consent.
 *
 * Does not decide whether somebody does enough: best ability is an assessment. A missing item is no breach; not every case
 * asks for all of them.
 *
 * @source SFB 27:25, 30:7, 110:4, 110:13–14; SjLL 8 §; PL 3:7, 4:2, 5:1; Socialstyrelsen's annex
 * @inForce 2019-01-01 –
 * @throws InvalidInput (checked API) on an unknown item
 * @example
 * import { insuredDuties } from 'sjukregler';
 *
 * const found = insuredDuties({ done: ['apply', 'certificate'] });
 * found.outcome === 'decided' && found.value.missing[0]; //=> 'information-on-needs'
 */
export function insuredDuties({ done, on }: InsuredDutiesInput): Finding<InsuredDutiesValue> {
  const model = wordingOn(insuredDutiesModel, on);
  if (model === undefined) return notCoveredBy(insuredDutiesModel);

  const items = model.duties.map(({ item, basis }) => ({
    item,
    met: done.includes(item),
    basis: cite(basis, on),
  }));
  const rights = model.rights.map((right) => ({ ...right, basis: cite(right.basis, on) }));
  const missing = items.filter(({ met }) => !met).map(({ item }) => item);
  return decided(
    { complete: missing.length === 0, missing, items, rights },
    cite(
      [...model.duties, ...model.rights].flatMap(({ basis }) => basis),
      on,
    ),
    { assumptions: assumedWording(on) },
  );
}
