import { decided, type Finding } from '../../finding/finding.js';
import { newest } from '../../law/dated.js';
import {
  actorModel,
  financialShares,
  responsibleModel,
  type ActorRow,
  type CoordinationActor,
  type CoordinationDuty,
  type CoordinationNeed,
  type ResponsibleRow,
} from './responsible.table.js';

export type {
  ActorRow,
  CapacityPerspective,
  CoordinationActor,
  CoordinationDuty,
  CoordinationNeed,
} from './responsible.table.js';

export interface ResponsibleInput {
  /** What somebody on sick leave needs. */
  readonly need: CoordinationNeed;
}

/** What the parties put into a coordination association. */
export interface ResponsibleFinancing {
  /** In per cent. */
  readonly fk: number;
  /** In per cent, all regions together. */
  readonly regions: number;
  /** In per cent, all municipalities together. */
  readonly municipalities: number;
  /** The day of November by which next year's budget is fixed. */
  readonly budgetDayOfNovember: number;
}

export interface ResponsibleValue {
  /** Who answers for it; two where the case decides between them. */
  readonly responsible: readonly CoordinationActor[];
  /** Who takes part. */
  readonly cooperates: readonly CoordinationActor[];
  /** What is to be done. */
  readonly duties: readonly CoordinationDuty[];
  /** The acts that govern those who answer for it, and how they look at work capacity. */
  readonly actors: readonly ActorRow[];
  /** Who pays for financial coordination; null for every other need. */
  readonly financing: ResponsibleFinancing | null;
}

/**
 * Who answers for a need of somebody on sick leave, who takes part and what is to be done.
 *
 * Medical rehabilitation is the region's, that at the workplace the employer's, work-oriented rehabilitation of jobseekers
 * Arbetsförmedlingen's, social rehabilitation the municipality's; Försäkringskassan coordinates and supervises but has no
 * measures of its own. With each actor stand its acts and its view of work capacity.
 *
 * Does not decide which need there is, nor whether consent is needed to cooperate: `consent`. Whether Försäkringskassan or
 * Arbetsförmedlingen pays for a work aid: `workAids`.
 *
 * @source SFB 30:5–11, 110:13–14; AML 2:1, 3:2 a, 3:2 c; HSL 8:7, 12:5; SoL 4:1, 12:1; KIL 1, 3, 4 §§; FSL 2–7 §§
 * @inForce 2025-07-01 –
 * @throws InvalidInput (checked API) on an unknown need
 * @example
 * import { responsible } from 'sjukregler';
 *
 * const found = responsible({ need: 'workplace-rehabilitation' });
 * found.outcome === 'decided' && found.value.responsible; //=> ['employer']
 */
export function responsible({ need }: ResponsibleInput): Finding<ResponsibleValue> {
  const row = newest(responsibleModel).rows.find((it) => it.need === need) as ResponsibleRow;
  const { responsible: actors, cooperates, duties, basis } = row;
  return decided(
    {
      responsible: actors,
      cooperates,
      duties,
      actors: newest(actorModel).rows.filter(({ actor }) => actors.includes(actor)),
      financing: need === 'financial-coordination' ? financing() : null,
    },
    basis,
  );
}

function financing(): ResponsibleFinancing {
  const { fk, regions, municipalities, budgetDayOfNovember } = newest(financialShares);
  return { fk, regions, municipalities, budgetDayOfNovember };
}
