import { decided, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import type { Lagrum } from '../../../law/lagrum.js';
import { cite } from '../../../law/provision.js';
import type { IsoDate } from '../../../time/day.js';
import { actorModel, type CoordinationActor } from '../responsible/table.js';
import { actorMapModel, type ActorMapRow } from './table.js';

export type { ActorMapLink } from './table.js';

export interface ActorMapInput {
  /** The actor to show, with those it has to do with. Absent: all of them. */
  readonly actor?: CoordinationActor;
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type ActorMapAssumption = 'on';

/** An arrow of the map. */
export interface ActorMapEdge extends Omit<ActorMapRow, 'basis'> {
  readonly basis: readonly Lagrum[];
}

export interface ActorMapNode {
  readonly actor: CoordinationActor;
  /** The acts and regulations that govern the actor, by number; none where the annex lists none. */
  readonly acts: readonly string[];
}

export interface ActorMapValue {
  /** The actors that arrows go from or to. */
  readonly actors: readonly ActorMapNode[];
  /** What goes from whom to whom, and on which section. */
  readonly edges: readonly ActorMapEdge[];
}

/**
 * Who does what for whom when somebody is on sick leave: the actors, and arrows between them with the section of each.
 *
 * The insured person is one of them: the arrows from it are what it does, those to it are what it can ask for. A picture of
 * the map: `actorMapSvg`.
 *
 * Does not decide what one case needs: `responsible`, nor whether an arrow needs consent: `consent`. Insurers under
 * collective agreements have no arrow, since no act gives them one.
 *
 * @source Socialstyrelsen's annex; the sections named at each arrow
 * @inForce 2025-07-01 –
 * @throws InvalidInput (checked API) on an unknown actor, dates that do not exist
 * @example
 * import { actorMap } from 'sjukregler';
 *
 * const found = actorMap({ actor: 'work-environment-authority' });
 * found.outcome === 'decided' && found.value.edges.map(({ what }) => what); //=> ['reports-shortcomings', 'inspects', 'orders-correction']
 */
export function actorMap({ actor, on }: ActorMapInput): Finding<ActorMapValue> {
  const model = wordingOn(actorMapModel, on);
  if (model === undefined) return notCoveredBy(actorMapModel);

  const rows = model.rows.filter(({ from, to }) => actor === undefined || from === actor || to === actor);
  const edges = rows.map((row) => ({ ...row, basis: cite(row.basis, on) }));
  const actors = [...new Set(rows.flatMap(({ from, to }) => [from, to]))];
  const basis = cite([...model.source, ...rows.flatMap((row) => row.basis)], on);
  return decided({ actors: actors.map((who) => ({ actor: who, acts: actsOf(who, on) })), edges }, basis, {
    assumptions: assumedWording(on),
  });
}

function actsOf(who: CoordinationActor, on: IsoDate | undefined): string[] {
  const known = wordingOn(actorModel, on)?.rows.find(({ actor }) => actor === who);
  return [...(known?.acts ?? [])];
}
