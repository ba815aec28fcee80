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
import { itemAt } from '../../time/lists.js';
import { covers, lastBegun, overlap, splitBefore, holderOf, union, type Period } from '../../time/period.js';
import { extentRuns } from '../facts/extent-runs.js';
import type { Facts } from '../facts/facts.js';
import { worksOn } from '../facts/insured.js';
import type { OtherBenefit, OtherBenefitKind } from '../given/other-benefits.js';
import { hasWorkOn, withoutWork } from './without-work.js';

/** Why days alone do not settle it. */
export type CaseSgiOpenId =
  /** Some of the work is done: what that leaves protected is not decided here. */
  | 'works-in-part'
  /** It is not known when the work ended. */
  | 'work-end-not-known'
  /** On a day before the absence nothing that is known protected, and what was done then is not known. */
  | 'time-before-absence'
  /** What the target age means while there is work: it ends the protection, not the income (SFB 25:2, 26:17 and 18). */
  | 'target-age'
  /** Whether the work was broken off when the absence began or when the employment ended. */
  | 'end-of-employment'
  /**
   * Whether another benefit is one that protects as sickness benefit does (SFB 26:17 first para. 4): parental benefit too, on
   * days on which the child is not under one year (26:15).
   */
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
 * The protection in the unbroken absence that began last: sickness, and other benefits that touch it. Earlier absences count too
 * where no work lies between. It takes the sickness to give a right to benefit, and knows nothing of what else may protect, as
 * looking for work or studies (SFB 26:11–13).
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
  const begun = union([...sicknesses, ...others]).filter(({ from }) => from <= asOf);
  const absence = begun.at(-1);
  if (absence === undefined || isAtWork(facts, absence)) return null;
  const { absences, endedOn, otherwise } = withoutWork(facts, begun);
  const away = { from: itemAt(absences, 0).from, to: absence.to };
  const unsettled = {
    workEndedOn: endedOn === undefined ? null : toIso(endedOn),
    workToReturnTo: hasWorkAfter(facts, absence),
    until: null,
    losesOn: null,
    ground: null,
    projected: absence.to > asOf,
  };
  if (endedOn === undefined)
    return { ...unsettled, open: [{ id: 'work-end-not-known', losesOn: null }], basis: [] };

  const taken: Taken = { endedOn, like: () => false };
  const found = protection(facts, away, taken);
  if (found.outcome !== 'decided' || found.value.lostFrom === null) return null;
  const { basis, interpretations = [], value } = found;
  const losesOn = found.value.lostFrom;
  const lost = toDay(losesOn);
  const open = (id: CaseSgiOpenId, other: IsoDate | null): CaseSgiProtection => ({
    ...unsettled,
    open: [{ id, losesOn: other }],
    basis,
  });
  if (absences.some((one) => worksInPart(facts, one))) return open('works-in-part', null);
  const isAtWorkThen = hasWorkOn(facts, lost);
  if (isAtWorkThen && lostFrom(protection(facts, away, { ...taken, ageless: true })) !== losesOn)
    return open('target-age', null);
  const sought = { ...taken, sought: { from: addDays(endedOn, 1), to: addDays(absence.from, -1) } };
  if (lost < away.from) return open('time-before-absence', lostFrom(protection(facts, away, sought)));
  const isLostBefore = lost < absence.from;
  if (isLostBefore && (isAtWorkThen || worksOn(facts.case, lost) === undefined))
    return open('time-before-absence', losesOn);

  const answers: readonly (Taken & Pick<CaseSgiOpen, 'id'>)[] = [
    ...(isLostBefore ? [{ ...sought, id: 'time-before-absence' as const }] : []),
    ...otherwise.map((ended) => ({ ...taken, ...ended })),
    { ...taken, id: 'comparable-benefit', like: isComparable },
    { ...taken, id: 'birth-not-known', like: lacksBirth },
    ...(interpretations.length === 0
      ? []
      : [{ ...taken, id: 'pregnancy-after-other-ground' as const, pregnancy: 'protected' as const }]),
  ];
  return {
    ...unsettled,
    until: toIso(addDays(lost, -1)),
    losesOn,
    ground: value.segments.at(-1)?.grounds[0] ?? null,
    projected: unsettled.projected && !isLostBefore,
    open: answers.flatMap(({ id, ...answer }) => {
      const other = lostFrom(protection(facts, away, answer));
      return other === losesOn ? [] : [{ id, losesOn: other }];
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
  /** Days on which something else protected, as looking for work. */
  readonly sought?: Period;
  /** Whether the age is left aside. */
  readonly ageless?: boolean;
}

/** Benefits of which no section says whether they protect. */
const COMPARABLE: readonly OtherBenefitKind[] = ['temporary-parental', 'disease-carrier', 'close-relative'];

/** Time off with a child over one year, or before the birth, has no section of its own either (SFB 26:15). */
function isComparable({ kind, childBornOn }: OtherBenefit): boolean {
  return COMPARABLE.includes(kind) || (kind === 'parental' && childBornOn !== undefined);
}

function lacksBirth(benefit: OtherBenefit): boolean {
  const { kind, dueOn, childBornOn } = benefit;
  return (kind === 'pregnancy' && dueOn === undefined) || (kind === 'parental' && childBornOn === undefined);
}

/** The rule's answer on a day by which nothing of what is known protects any longer. */
function protection(
  { case: given, sicknesses }: Facts,
  away: Period,
  { endedOn, like, pregnancy, sought, ageless = false }: Taken,
): Finding<SgiProtectionValue, SgiProtectionFact> {
  const { shortBreakMonths } = nearest(sgiProtectionTerms, toIso(endedOn));
  const last = later(away.to, monthsFrom(endedOn, shortBreakMonths).day);
  return sgiProtection({
    on: toIso(addDays(last, 1)),
    workEndedOn: toIso(endedOn),
    grounds: [
      ...(sought === undefined
        ? []
        : [{ ground: 'job-seeking' as const, atDisposal: true, ...daysOf(sought) }]),
      ...sicknesses
        .filter(({ from }) => covers(away, from))
        .map((sickness) => ({ ground: 'sickness' as const, ...daysOf(sickness) })),
      ...(given.otherBenefits ?? []).flatMap((benefit) => groundOf(benefit, away, like(benefit))),
    ],
    ...(given.bornOn !== undefined && !ageless && { bornOn: given.bornOn }),
    ...(pregnancy !== undefined && { readings: { pregnancy } }),
  });
}

function daysOf({ from, to }: Period): { from: IsoDate; to: IsoDate } {
  return { from: toIso(from), to: toIso(to) };
}

function groundOf(benefit: OtherBenefit, away: Period, likeSickness: boolean): SgiProtectionGround[] {
  const shared = overlap({ from: toDay(benefit.from), to: toDay(benefit.to) }, away);
  if (shared === undefined) return [];
  const days = daysOf(shared);
  const { kind, dueOn, childBornOn } = benefit;
  // What a section protects by itself stays: it knows no age, as that on sickness does.
  return [
    ...(likeSickness ? [{ ground: 'sickness' as const, ...days }] : []),
    ...(kind === 'pregnancy' && dueOn !== undefined ? [{ ground: kind, ...days, dueOn }] : []),
    ...(kind === 'parental' && childBornOn !== undefined ? [{ ground: kind, ...days, childBornOn }] : []),
  ];
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
  return insured === 'self-employed' || !employment?.to || toDay(employment.to) > absence.to;
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
