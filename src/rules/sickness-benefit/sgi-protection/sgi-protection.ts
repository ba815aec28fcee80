import {
  decided,
  notCoveredBefore,
  undetermined,
  type Assumption,
  type Finding,
  type Interpretation,
} from '../../../finding/finding.js';
import { frozen } from '../../../finding/frozen.js';
import type { Tell } from '../../../finding/step.js';
import { at, firstDay } from '../../../law/dated.js';
import { hfd2019ref55 } from '../../../law/guidance.js';
import { cite, type Ground } from '../../../law/provision.js';
import {
  sfb26s11,
  sfb26s12,
  sfb26s13first,
  sfb26s13second,
  sfb26s14,
  sfb26s15,
  sfb26s16,
  sfb26s17first,
  sfb26s17second,
  sfb26s18,
  sfb26s18a,
  sfb26s9,
} from '../../../law/sfb/26.js';
import { monthsEnd } from '../../../law/statutory-time.js';
import { monthsFrom } from '../../../time/counted.js';
import { addDays, earlier, later, toDay, toIso, type Day, type IsoDate } from '../../../time/day.js';
import { isSome } from '../../../time/lists.js';
import type { IsoMonth } from '../../../time/month.js';
import { covers, merge, type Period } from '../../../time/period.js';
import { targetAgeOf } from '../../shared/target-age.js';
import {
  conditionsOf,
  GROUNDS,
  type PregnancyReading,
  type SgiProtectedBy,
  type SgiProtectionFact,
  type SgiProtectionGround,
  type SgiProtectionReason,
} from './ground.js';
import {
  limitsOf,
  pregnancyOf,
  shortBreakOf,
  standingOf,
  type CountedLimit,
  type Held,
  type Question,
  type Standing,
  type Unknown,
} from './standing.js';
import { sgiProtectionTerms, type SgiGround, type SgiProtectionTerms } from './table.js';

export type {
  AwaitingDecisionGround,
  JobSeekingGround,
  ParentalGround,
  PlainGround,
  PregnancyGround,
  PregnancyReading,
  ProgrammeGround,
  SgiProtectedBy,
  SgiProtectionFact,
  SgiProtectionGround,
  SgiProtectionReason,
  StudiesWithoutSupport,
} from './ground.js';
export type { SgiGround } from './table.js';

export interface SgiProtectionInput {
  /** The day asked about, after `workEndedOn`. */
  readonly on: IsoDate;
  /** The last day of the work that the income came from. */
  readonly workEndedOn: IsoDate;
  /** What the insured has done since, in any order; they may overlap. At most 100. A short break needs no entry. */
  readonly grounds: readonly SgiProtectionGround[];
  /** The month of birth. Absent: before the retirement target age. */
  readonly bornOn?: IsoMonth;
  /** Which readings to follow where the law is open. Absent: the defaults. */
  readonly readings?: { readonly pregnancy?: PregnancyReading };
}

/** Protected days with the same grounds. */
export interface SgiProtectedDays {
  readonly from: IsoDate;
  /** Included. */
  readonly to: IsoDate;
  /** What protects on each of them, in the order of the sections, a short break last. */
  readonly grounds: readonly SgiProtectedBy[];
}

/** A ground that was named and does not hold on any of its days. */
export interface SgiGroundExcluded {
  readonly ground: SgiGround;
  readonly from: IsoDate;
  /** Included; null where it goes on. */
  readonly to: IsoDate | null;
  readonly reason: SgiProtectionReason;
}

export interface SgiProtectionValue {
  /** Whether the SGI is protected on the day. */
  readonly protected: boolean;
  /** The ground on the day, the first in the order of the sections; null where it is not protected. */
  readonly ground: SgiProtectedBy | null;
  /** The unbroken protected time, from the day after the work to the day asked about or the day before the loss. */
  readonly segments: readonly SgiProtectedDays[];
  /** The last day on which `ground` can hold, where days decide that; null where they do not, or there is none. */
  readonly outerLimit: IsoDate | null;
  /** The first day without a ground: the protection does not come back with a later one. Null where there is none. */
  readonly lostFrom: IsoDate | null;
  /** The grounds that were named and do not hold. */
  readonly excluded: readonly SgiGroundExcluded[];
}

/** The question that a finding of this rule can list in `interpretations`. */
export type SgiProtectionQuestion = 'pregnancy-after-other-ground';

/** The facts that a finding of this rule can list in `assumptions`. */
export type SgiProtectionAssumption = 'bornOn' | 'targetAge' | 'childBornOn';

/** What the facts that are missing would make of the answer. */
export type SgiProtectionAlternative = 'conditions-met' | 'conditions-not-met';

/**
 * Whether the SGI of somebody who has stopped working is protected on a day, on which ground, and until when.
 *
 * The protection must be unbroken from the day after the work: one day without a ground and it is lost. A break protects
 * by itself for three months from the last day of work, once; it does not begin again when another ground ends (HFD 2019
 * ref. 55). Pregnancy protects who breaks off work at the earliest six months before the birth, not who leaves studies.
 * A parent is protected until the day before the child's first birthday.
 *
 * Does not decide what the protected SGI is (26:9, 28–31; `sgi`), nor whether the conditions hold that the regulations
 * set for job-seekers, for agreed support and for programmes without compensation: they are the caller's to tell. Not
 * work in a lower extent, nor the months of sickness compensation (22 a §) and of life abroad (24 §).
 *
 * @source SFB 26:9, 11–18 a; lag (1930:173) 1 §; HFD 2019 ref. 55
 * @inForce 2011-01-01 –
 * @throws InvalidInput (checked API) on dates that do not exist, reversed periods, `on` not after `workEndedOn`, fields that do not belong to the ground, more than 100 grounds
 * @example
 * import { sgiProtection } from 'sjukregler';
 *
 * const found = sgiProtection({
 *   on: '2026-06-01', workEndedOn: '2026-01-31',
 *   grounds: [{ ground: 'job-seeking', from: '2026-05-02', to: null, atDisposal: true }],
 * });
 * found.outcome === 'decided' && found.value.protected; //=> false
 * found.outcome === 'decided' && found.value.lostFrom; //=> '2026-05-01'
 */
export function sgiProtection(input: SgiProtectionInput): Finding<SgiProtectionValue, SgiProtectionFact> {
  return sgiProtectionTold(input);
}

/**
 * The same, telling what it finds on the way.
 *
 * @internal
 */
export function sgiProtectionTold(
  input: SgiProtectionInput,
  tell?: Tell<[limits: readonly CountedLimit[]]>,
): Finding<SgiProtectionValue, SgiProtectionFact> {
  const start = addDays(toDay(input.workEndedOn), 1);
  const terms = at(sgiProtectionTerms, toIso(start));
  if (terms === undefined) return notCoveredBefore(firstDay(sgiProtectionTerms), [sfb26s9]);

  const question = questionOf(input, start, terms);
  tell?.(limitsOf(question));
  const least = protectionIf(question, NONE_MET);
  const most = protectionIf(question, ALL_MET);
  const basis = cite(basisOf(question), input.on);
  if (!areAlike(least, most)) {
    return undetermined(
      missingOf(question, least, most),
      basis,
      [
        { if: 'conditions-met', value: most.value },
        { if: 'conditions-not-met', value: least.value },
      ],
      most.open || least.open ? [taken(input)] : [],
    );
  }
  return decided(least.value, basis, {
    interpretations: least.open ? [taken(input)] : [],
    assumptions: assumptionsOf(question, least.value),
  });
}

const DEFAULT_READING: PregnancyReading = 'not-protected';

function questionOf(input: SgiProtectionInput, start: Day, terms: SgiProtectionTerms): Question {
  const { bornOn, readings, on, workEndedOn } = input;
  return {
    terms,
    on: toDay(on),
    shortBreak: monthsFrom(toDay(workEndedOn), terms.shortBreakMonths),
    start,
    grounds: input.grounds.filter(({ from, to }) => from <= on && (to === null || to > workEndedOn)),
    lastDay: bornOn === undefined ? undefined : targetAgeOf(bornOn).lastDayBefore,
    bornOn,
    reading: readings?.pregnancy ?? DEFAULT_READING,
  };
}

const NONE_MET: Unknown = () => false;
const ALL_MET: Unknown = () => true;

interface Protection {
  readonly value: SgiProtectionValue;
  /** Whether it rests on the reading of 14 §. */
  readonly open: boolean;
}

function protectionIf(question: Question, unknown: Unknown): Protection {
  const excluded: SgiGroundExcluded[] = [];
  const held: Held[] = shortBreakOf(question);
  const note = (given: SgiProtectionGround, standing: Standing): void => {
    if (typeof standing !== 'string') held.push(standing);
    else excluded.push({ ground: given.ground, from: given.from, to: given.to, reason: standing });
  };
  // Pregnancy comes last: it asks what held on the day before.
  let open = false;
  for (const given of question.grounds) {
    if (given.ground !== 'pregnancy') note(given, standingOf(given, question, unknown));
  }
  const before = [...held];
  for (const given of question.grounds) {
    if (given.ground !== 'pregnancy') continue;
    const pregnant = pregnancyOf(given, before, question);
    open ||= pregnant.open;
    note(given, pregnant.standing);
  }
  return { value: valueOf(held, excluded, question), open };
}

function valueOf(
  held: readonly Held[],
  excluded: readonly SgiGroundExcluded[],
  question: Question,
): SgiProtectionValue {
  const { segments, lost } = chainOf(held, question);
  const last = lost === undefined ? segments.at(-1) : undefined;
  const ground = last?.grounds[0] ?? null;
  return {
    protected: ground !== null,
    ground,
    segments: segments.map(({ from, to, grounds }) => ({ from: toIso(from), to: toIso(to), grounds })),
    outerLimit: ground === null ? null : outerLimitOf(ground, held, question),
    lostFrom: lost === undefined ? null : toIso(lost),
    excluded,
  };
}

interface Segment extends Period {
  readonly grounds: readonly SgiProtectedBy[];
}

/** The days from the work on for as long as each has a ground, and the first one that has none. */
function chainOf(held: readonly Held[], { start, on }: Question): { segments: Segment[]; lost?: Day } {
  const segments: Segment[] = [];
  let lost: Day | undefined;
  for (let from = start; from <= on && lost === undefined;) {
    const now = held.filter((days) => covers(days, from));
    const next = held.filter((days) => days.from > from).map((days) => addDays(days.from, -1));
    const to = [...now.map((days) => days.to), ...next].reduce(earlier, on);
    if (isSome(now)) segments.push({ from, to, grounds: inSectionOrder(now) });
    else lost = from;
    from = addDays(to, 1);
  }
  return {
    segments: merge(segments, (a, b) => a.grounds.join() === b.grounds.join()),
    ...(lost !== undefined && { lost }),
  };
}

function inSectionOrder(held: readonly Held[]): SgiProtectedBy[] {
  const order: readonly SgiProtectedBy[] = [...GROUNDS, 'short-break'];
  return order.filter((ground) => held.some((days) => days.ground === ground));
}

function outerLimitOf(ground: SgiProtectedBy, held: readonly Held[], { on }: Question): IsoDate | null {
  const limits = held
    .filter((days) => days.ground === ground && covers(days, on))
    .map(({ limit }) => limit)
    .filter((limit) => limit !== null);
  return isSome(limits) ? toIso(limits.reduce(later)) : null;
}

/** Whether what is not known leaves the answer as it is. */
function areAlike({ value: a }: Protection, { value: b }: Protection): boolean {
  return a.protected === b.protected && a.lostFrom === b.lostFrom;
}

/** The facts of which one alone turns the answer, with all others met or none. */
function missingOf(question: Question, least: Protection, most: Protection): SgiProtectionFact[] {
  const asked = question.grounds.flatMap(conditionsOf).filter(({ met }) => met === undefined);
  const facts = [...new Set(asked.map(({ fact }) => fact))];
  return facts.filter(
    (fact) =>
      !areAlike(
        protectionIf(question, (other) => other === fact),
        least,
      ) ||
      !areAlike(
        protectionIf(question, (other) => other !== fact),
        most,
      ),
  );
}

const SECTIONS: Readonly<Record<SgiGround, Ground>> = {
  'studies-with-support': sfb26s11,
  'studies-without-support': sfb26s11,
  'agreed-periodic-support': sfb26s12,
  programme: sfb26s13first,
  'job-seeking': sfb26s13second,
  pregnancy: sfb26s14,
  parental: sfb26s15,
  service: sfb26s16,
  sickness: sfb26s17first,
  'awaiting-decision': sfb26s17second,
  'short-time-work': sfb26s18a,
};

/** The sections of the grounds that were named; the practice where more than work was left. */
function basisOf({ grounds }: Question): readonly Ground[] {
  const named = GROUNDS.filter((ground) => grounds.some((given) => given.ground === ground));
  return [
    sfb26s9,
    ...named.map((ground) => SECTIONS[ground]),
    sfb26s18,
    monthsEnd,
    ...(isSome(named) ? [hfd2019ref55] : []),
  ];
}

function taken({ readings }: SgiProtectionInput): Interpretation {
  const reading = readings?.pregnancy ?? DEFAULT_READING;
  return {
    question: 'pregnancy-after-other-ground',
    taken: reading,
    other: [reading === 'protected' ? 'not-protected' : 'protected'],
  };
}

const NOT_OF_TARGET_AGE: Assumption = /* @__PURE__ */ frozen({
  fact: 'bornOn',
  assumed: 'before-target-age',
});
const BORN_WHEN_DUE: Assumption = /* @__PURE__ */ frozen({
  fact: 'childBornOn',
  assumed: 'on-the-expected-day',
});

/** Grounds that end at the target age (17 and 18 §§). */
const ENDED_BY_AGE: readonly SgiProtectedBy[] = ['sickness', 'awaiting-decision', 'short-break'];

function assumptionsOf({ grounds, bornOn, on }: Question, { segments }: SgiProtectionValue): Assumption[] {
  const assumptions: Assumption[] = [];
  const restsOnAge = segments.some((days) => days.grounds.every((ground) => ENDED_BY_AGE.includes(ground)));
  if (restsOnAge && bornOn === undefined) assumptions.push(NOT_OF_TARGET_AGE);
  if (restsOnAge && bornOn !== undefined) assumptions.push(...targetAgeOf(bornOn).assumptions);
  const isOverdue = grounds.some(
    (given) =>
      given.ground === 'pregnancy' &&
      given.childBornOn === undefined &&
      toDay(given.dueOn) < (given.to === null ? on : toDay(given.to)),
  );
  if (isOverdue) assumptions.push(BORN_WHEN_DUE);
  return assumptions;
}
