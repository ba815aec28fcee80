/** Until when the protection of the SGI lasts, if nothing takes over when the absence ends. */
import type { Finding } from '../../finding/finding.js';
import { nearest } from '../../law/dated.js';
import type { Lagrum } from '../../law/lagrum.js';
import {
  sgiProtection,
  type PregnancyReading,
  type SgiProtectedBy,
  type SgiProtectionFact,
  type SgiProtectionGround,
  type SgiProtectionValue,
} from '../../rules/sickness-benefit/sgi-protection/sgi-protection.js';
import { sgiProtectionTerms } from '../../rules/sickness-benefit/sgi-protection/table.js';
import { monthsFrom } from '../../time/counted.js';
import { addDays, later, toDay, toIso, type Day, type IsoDate } from '../../time/day.js';
import { covers, lastBegun, overlap, splitBefore, holderOf, union, type Period } from '../../time/period.js';
import { extentRuns } from '../facts/extent-runs.js';
import type { Facts } from '../facts/facts.js';
import { unitsOf } from '../facts/scheduled-hours.js';
import type { OtherBenefit, OtherBenefitKind } from '../given/other-benefits.js';

/** Why days alone do not settle it. */
export type CaseSgiOpenId =
  /** Some of the work is done: what that leaves protected is not decided here. */
  | 'works-in-part'
  /** It is not known when the work ended. */
  | 'work-end-not-known'
  /** The work ended more than three months before the absence, and what was done in between is not known. */
  | 'time-before-absence'
  /** Whether the work was broken off when the absence began or when the employment ended. */
  | 'end-of-employment'
  /** Whether another benefit is one that protects as sickness benefit does (SFB 26:17 first para. 4). */
  | 'comparable-benefit'
  /** The day of the birth is not known. */
  | 'birth-not-known'
  /** Whether pregnancy protects who comes from another ground than work (SFB 26:14). */
  | 'pregnancy-after-other-ground';

export interface CaseSgiOpen {
  readonly id: CaseSgiOpenId;
  /** The first day without protection under the other answer; null where no day follows from it. */
  readonly losesOn: IsoDate | null;
}

/**
 * The protection in the unbroken absence that began last: sickness, and other benefits that touch it. It takes the sickness to
 * give a right to benefit, and knows nothing of what else may protect, as looking for work or studies (SFB 26:11–13).
 */
export interface CaseSgiProtection {
  /** The last day of work before it, from which the three months of a short break count; null where it is not known. */
  readonly workEndedOn: IsoDate | null;
  /** Whether there is work to return to: then the protection is needed only by who does not. */
  readonly workToReturnTo: boolean;
  /** The last protected day if nothing takes over; null where days do not decide it. */
  readonly until: IsoDate | null;
  /** The first day without protection, if there is no work and no other ground by then; null where days do not decide it. */
  readonly losesOn: IsoDate | null;
  /** What protects on the last day. */
  readonly ground: SgiProtectedBy | null;
  /** Whether it rests on days after `asOf`. */
  readonly projected: boolean;
  /** What is not settled. */
  readonly open: readonly CaseSgiOpen[];
  readonly basis: readonly Lagrum[];
}

/**
 * Null where there is no absence by the day of the assessment, where the insured is back at work or has other work, and
 * before the law that the library knows.
 */
export function sgiProtectionOf(facts: Facts): CaseSgiProtection | null {
  const { asOf, others, sicknesses } = facts;
  const absence = lastBegun(union([...sicknesses, ...others]), asOf);
  if (absence === undefined || isAtWork(facts, absence)) return null;
  const ended = workEnded(facts, absence);
  const unsettled = {
    workEndedOn: ended === undefined ? null : toIso(ended.on),
    workToReturnTo: hasWorkAfter(facts, absence),
    until: null,
    losesOn: null,
    ground: null,
    projected: absence.to > asOf,
  };
  if (ended === undefined)
    return { ...unsettled, open: [{ id: 'work-end-not-known', losesOn: null }], basis: [] };

  const taken: Taken = { endedOn: ended.on, like: () => false };
  const found = protection(facts, absence, taken);
  if (found.outcome !== 'decided') return null;
  const { basis, interpretations = [], value } = found;
  if (worksInPart(facts, absence))
    return { ...unsettled, open: [{ id: 'works-in-part', losesOn: null }], basis };
  if (value.lostFrom !== null && toDay(value.lostFrom) < absence.from) {
    const otherwise = protection(facts, absence, { ...taken, before: SEEKING });
    return { ...unsettled, open: [{ id: 'time-before-absence', losesOn: lostFrom(otherwise) }], basis };
  }

  const answers: readonly (Taken & Pick<CaseSgiOpen, 'id'>)[] = [
    ...(ended.otherwise === undefined
      ? []
      : [{ ...taken, id: 'end-of-employment' as const, endedOn: ended.otherwise }]),
    { ...taken, id: 'comparable-benefit', like: ({ kind }) => COMPARABLE.includes(kind) },
    { ...taken, id: 'birth-not-known', like: lacksBirth },
    ...(interpretations.length === 0
      ? []
      : [{ ...taken, id: 'pregnancy-after-other-ground' as const, pregnancy: 'protected' as const }]),
  ];
  return {
    ...unsettled,
    until: value.lostFrom === null ? null : toIso(addDays(toDay(value.lostFrom), -1)),
    losesOn: value.lostFrom,
    ground: value.segments.at(-1)?.grounds[0] ?? null,
    open: answers.flatMap(({ id, ...answer }) => {
      const losesOn = lostFrom(protection(facts, absence, answer));
      return losesOn === value.lostFrom ? [] : [{ id, losesOn }];
    }),
    basis,
  };
}

/** What the answer rests on where the case leaves it open. */
interface Taken {
  readonly endedOn: Day;
  /** Which benefits are taken to protect as sickness benefit does. */
  readonly like: (benefit: OtherBenefit) => boolean;
  readonly pregnancy?: PregnancyReading;
  /** What protected from the end of the work to the absence. */
  readonly before?: typeof SEEKING;
}

const SEEKING = { ground: 'job-seeking', atDisposal: true } as const;

/** Benefits of which no section says whether they protect. */
const COMPARABLE: readonly OtherBenefitKind[] = ['temporary-parental', 'disease-carrier', 'close-relative'];

function lacksBirth(benefit: OtherBenefit): boolean {
  const { kind, dueOn, childBornOn } = benefit;
  return (kind === 'pregnancy' && dueOn === undefined) || (kind === 'parental' && childBornOn === undefined);
}

/** The rule's answer on a day by which nothing of what is known protects any longer. */
function protection(
  { case: given, sicknesses }: Facts,
  absence: Period,
  { endedOn, like, pregnancy, before }: Taken,
): Finding<SgiProtectionValue, SgiProtectionFact> {
  const { shortBreakMonths } = nearest(sgiProtectionTerms, toIso(endedOn));
  const last = later(absence.to, monthsFrom(endedOn, shortBreakMonths).day);
  const during = { from: toIso(addDays(endedOn, 1)), to: toIso(addDays(absence.from, -1)) };
  return sgiProtection({
    on: toIso(addDays(last, 1)),
    workEndedOn: toIso(endedOn),
    grounds: [
      ...(before === undefined ? [] : [{ ...before, ...during }]),
      ...sicknesses
        .filter(({ from }) => covers(absence, from))
        .map(({ from, to }) => ({ ground: 'sickness' as const, from: toIso(from), to: toIso(to) })),
      ...(given.otherBenefits ?? []).flatMap((benefit) => groundOf(benefit, absence, like(benefit))),
    ],
    ...(given.bornOn !== undefined && { bornOn: given.bornOn }),
    ...(pregnancy !== undefined && { readings: { pregnancy } }),
  });
}

function groundOf(benefit: OtherBenefit, absence: Period, likeSickness: boolean): SgiProtectionGround[] {
  const shared = overlap({ from: toDay(benefit.from), to: toDay(benefit.to) }, absence);
  if (shared === undefined) return [];
  const days = { from: toIso(shared.from), to: toIso(shared.to) };
  const { kind, dueOn, childBornOn } = benefit;
  if (likeSickness) return [{ ground: 'sickness', ...days }];
  if (kind === 'pregnancy' && dueOn !== undefined) return [{ ground: kind, ...days, dueOn }];
  return kind === 'parental' && childBornOn !== undefined ? [{ ground: kind, ...days, childBornOn }] : [];
}

function lostFrom(found: Finding<SgiProtectionValue, SgiProtectionFact>): IsoDate | null {
  return found.outcome === 'decided' ? found.value.lostFrom : null;
}

/** Back at work, or in other work: nothing is asked of the protection. */
function isAtWork(facts: Facts, absence: Period): boolean {
  const { asOf, case: given, sicknesses } = facts;
  if (!hasWorkAfter(facts, absence)) return given.workAfterEmployment === 'other-work';
  const last = lastBegun(sicknesses, absence.to);
  const didNotReturn = last?.to === absence.to && last.workedAfter === false;
  return absence.to < asOf && !didNotReturn;
}

function hasWorkAfter({ case: { employment }, insured }: Facts, absence: Period): boolean {
  if (insured === 'unemployed') return false;
  return !employment?.to || toDay(employment.to) > absence.to;
}

interface WorkEnded {
  readonly on: Day;
  /** The end of the employment, where it lies within the absence. */
  readonly otherwise?: Day;
}

/** The last day of work; undefined where no employment is known to have been one. */
function workEnded(facts: Facts, absence: Period): WorkEnded | undefined {
  const { employment } = facts.case;
  const before = isWorkedInPart(facts, absence.from) ? absence.from : addDays(absence.from, -1);
  if (facts.insured === 'unemployed' && !employment?.to) return undefined;
  if (!employment?.to) return { on: before };
  const to = toDay(employment.to);
  if (to <= before) return { on: to };
  return to <= absence.to ? { on: before, otherwise: to } : { on: before };
}

/** Whether some of the first day was worked. */
function isWorkedInPart({ scheduled, spells }: Facts, first: Day): boolean {
  const missed = spells.find(({ from }) => from === first)?.registered.hoursFirstDay;
  return missed !== undefined && unitsOf(missed) < scheduled.unitsOn(first);
}

/** Whether some of the working time is left on a day of the absence. */
function worksInPart({ others, spells }: Facts, absence: Period): boolean {
  const sick = extentRuns(spells);
  const cuts = [...sick, ...others].flatMap(({ from, to }) => [from, addDays(to, 1)]);
  const sickAt = holderOf(sick);
  const otherAt = holderOf(others);
  return splitBefore([absence], cuts).some(
    ({ from }) => (sickAt(from)?.extent ?? 0) + (otherAt(from)?.extent ?? 0) < 1,
  );
}
