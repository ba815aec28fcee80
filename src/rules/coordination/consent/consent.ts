import { frozen } from '../../../finding/frozen.js';
import { decided, type Assumption, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import { wordingOn } from '../../../law/dated.js';
import type { IsoDate } from '../../../time/day.js';
import { consentModel, type ConsentRow, type ConsentRuleName, type ConsentTopic } from './table.js';
import type { CoordinationActor } from '../responsible/table.js';
import { cite } from '../../../law/provision.js';

export type { ConsentRuleName, ConsentTopic } from './table.js';

export interface ConsentInput {
  /** Who tells. */
  readonly from: CoordinationActor;
  /** Who is told: somebody else. */
  readonly to: CoordinationActor;
  /** What is told. */
  readonly what: ConsentTopic;
  /** Whether the insured consents. Absent: where consent is needed, it is taken to be given. */
  readonly consentGiven?: boolean;
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

export interface ConsentValue {
  /** Whether it may be told. */
  readonly allowed: boolean;
  /** Whether the consent of the insured is needed for it. */
  readonly consentNeeded: boolean;
  /** What that rests on. */
  readonly rule: ConsentRuleName;
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type ConsentAssumption = 'consentGiven' | 'on';

const GIVEN: readonly Assumption[] = /* @__PURE__ */ frozen([{ fact: 'consentGiven', assumed: 'given' }]);

/**
 * Whether one actor may tell another something about somebody on sick leave, and whether consent is needed.
 *
 * What the insured tells needs none, nor what the employer tells Försäkringskassan about the need of rehabilitation or on
 * request. Försäkringskassan cooperates only if the insured consents; so do coordination efforts, the individual plan and
 * everything else that no rule opens.
 *
 * Does not decide whether a duty to report or a law on secrecy opens more, nor whether consent was given. A certificate to
 * the employer need not say which illness it is (SjLL 8 §).
 *
 * @source SFB 30:6 a, 7, 10, 110:13–14, 31 a; SjLL 8, 18 §§; KIL 3, 4 §§; HSL 16:4; SoL 10:8; OSL 12:2; PL 4:2
 * @inForce 2025-07-01 –
 * @throws InvalidInput (checked API) on unknown actors or topics, an actor that tells itself
 * @example
 * import { consent } from 'sjukregler';
 *
 * const found = consent({ from: 'fk', to: 'employer', what: 'rehabilitation-cooperation' });
 * found.outcome === 'decided' && found.value.consentNeeded; //=> true
 */
export function consent(input: ConsentInput): Finding<ConsentValue> {
  const model = wordingOn(consentModel, input.on);
  if (model === undefined) return notCoveredBy(consentModel);

  const row = model.rows.find((it) => fits(it, input)) as ConsentRow;
  const { consentNeeded, rule, basis } = row;
  const allowed = !consentNeeded || input.consentGiven !== false;
  return decided({ allowed, consentNeeded, rule }, cite(basis, input.on), {
    assumptions: [
      ...(consentNeeded && input.consentGiven === undefined ? GIVEN : []),
      ...assumedWording(input.on),
    ],
  });
}

function fits({ from, to, what }: ConsentRow, input: ConsentInput): boolean {
  return covers(from, input.from) && covers(to, input.to) && covers(what, input.what);
}

/** An empty list leaves it open. */
function covers<Item>(list: readonly Item[], item: Item): boolean {
  return list.length === 0 || list.includes(item);
}
