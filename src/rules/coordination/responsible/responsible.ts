import { decided, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn, type Dated } from '../../../law/dated.js';
import { hsl7s9 } from '../../../law/hsl.js';
import type { IsoDate } from '../../../time/day.js';
import {
  actorModel,
  associationCount,
  financialShares,
  regionalAgreements,
  responsibleModel,
  supervisionModel,
  type ActorRow as ActorOfModel,
  type CoordinationActor,
  type CoordinationDuty,
  type CoordinationForm,
  type CoordinationNeed,
  type ResponsibleRow,
  type SupervisionRow,
} from './table.js';
import type { Lagrum } from '../../../law/lagrum.js';
import { cite } from '../../../law/provision.js';

export type {
  CapacityPerspective,
  CoordinationActor,
  CoordinationDuty,
  CoordinationForm,
  CoordinationNeed,
  SupervisionStep,
} from './table.js';

/** A step of supervision: who may take it, and whom it concerns. */
export interface ResponsibleStep extends Omit<SupervisionRow, 'basis'> {
  readonly basis: readonly Lagrum[];
}

/** An actor with the acts that govern it, and how it looks at work capacity. */
export interface ActorRow extends Omit<ActorOfModel, 'basis'> {
  readonly basis: readonly Lagrum[];
}

export interface ResponsibleInput {
  /** What somebody on sick leave needs. */
  readonly need: CoordinationNeed;
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

/** How far the coordination associations reach, by a secondary source. */
export interface ResponsibleAssociations {
  /** The day of the count. */
  readonly countedOn: IsoDate;
  /** Coordination associations in the country. */
  readonly associations: number;
  /** Municipalities that belong to one, … */
  readonly memberMunicipalities: number;
  /** … of so many in all. */
  readonly ofMunicipalities: number;
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
  /** How many associations there are. */
  readonly reach: ResponsibleAssociations;
}

export interface ResponsibleValue {
  /** Who answers for it; two where the case decides between them. */
  readonly responsible: readonly CoordinationActor[];
  /** Who takes part. */
  readonly cooperates: readonly CoordinationActor[];
  /** What is to be done. */
  readonly duties: readonly CoordinationDuty[];
  /** What supervision can come to, in the order in which it does; none for every other need. */
  readonly steps: readonly ResponsibleStep[];
  /** How the actors can meet about the person; none where the need takes no cooperation. Most cases need no meeting at all. */
  readonly forms: readonly CoordinationForm[];
  /** Those of the actors with whom a region may have agreed to cooperate; none where the region or such cooperation has no part. */
  readonly regionMayAgreeWith: readonly CoordinationActor[];
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
 * measures of its own. With each actor stand its acts and its view of work capacity, with each need the forms in which the
 * actors can cooperate: most cases need none. Supervision is told in steps: Försäkringskassan may ask for the employer's
 * plan and report shortcomings, and the Work Environment Authority inspects and orders correction. A coordination association finances, and decides nothing on individuals.
 *
 * Does not decide which need there is, nor whether consent is needed to cooperate: `consent`. Whether Försäkringskassan or
 * Arbetsförmedlingen pays for a work aid: `workAids`.
 *
 * @source SFB 30:5–11, 110:13–14, 31 a; AML 2:1, 3:2 a, 3:2 c, 7:5, 7:7; HSL 7:9, 8:7, 12:5; SoL 4:1, 12:1; KIL 1, 3, 4 §§; FSL 2–7, 23 §§
 * @inForce 2025-07-01 –
 * @throws InvalidInput (checked API) on an unknown need
 * @example
 * import { responsible } from 'sjukregler';
 *
 * const found = responsible({ need: 'workplace-rehabilitation' });
 * found.outcome === 'decided' && found.value.responsible; //=> ['employer']
 */
export function responsible({ need, on }: ResponsibleInput): Finding<ResponsibleValue> {
  const model = wordingOn(responsibleModel, on);
  if (model === undefined) return notCoveredBy(responsibleModel);

  const row = model.rows.find((it) => it.need === need) as ResponsibleRow;
  const { responsible: actors, cooperates, duties, forms, basis } = row;
  const regionMayAgreeWith = agreementsIn(row, on);
  return decided(
    {
      responsible: [...actors],
      cooperates: [...cooperates],
      duties: [...duties],
      steps: need === 'supervision' ? stepsOn(on) : [],
      forms: [...forms],
      regionMayAgreeWith,
      actors: rowOn(actorModel, on)
        .rows.filter(({ actor }) => actors.includes(actor))
        .map((it) => ({ ...it, acts: [...it.acts], basis: cite(it.basis, on) })),
      financing: need === 'financial-coordination' ? financing(on) : null,
    },
    cite(regionMayAgreeWith.length > 0 ? [...basis, hsl7s9] : basis, on),
    { assumptions: assumedWording(on) },
  );
}

/** An agreement is about cooperation between the region and others that take part in the same need. */
function agreementsIn(
  { responsible: actors, cooperates, forms }: ResponsibleRow,
  on: IsoDate | undefined,
): CoordinationActor[] {
  const { region, parties } = rowOn(regionalAgreements, on);
  const involved = [...actors, ...cooperates];
  if (forms.length === 0 || !involved.includes(region)) return [];
  return parties.filter((party) => involved.includes(party));
}

function stepsOn(on: IsoDate | undefined): ResponsibleStep[] {
  return rowOn(supervisionModel, on).rows.map((row) => ({ ...row, basis: cite(row.basis, on) }));
}

function financing(on: IsoDate | undefined): ResponsibleFinancing {
  const { fk, regions, municipalities, budgetDayOfNovember } = rowOn(financialShares, on);
  const {
    from,
    associations,
    municipalities: memberMunicipalities,
    ofMunicipalities,
  } = rowOn(associationCount, on);
  return {
    fk,
    regions,
    municipalities,
    budgetDayOfNovember,
    reach: { countedOn: from, associations, memberMunicipalities, ofMunicipalities },
  };
}

/** Every other table of this rule reaches at least as far back as the model, which has refused earlier days. */
function rowOn<Row extends Dated>(table: readonly Row[], on: IsoDate | undefined): Row {
  return wordingOn(table, on) as Row;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type ResponsibleAssumption = 'on';
