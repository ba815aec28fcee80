/** What other benefits take of the days, with the sections that keep them apart from sick pay and sickness benefit. */
import type { Lagrum } from '../../law/lagrum.js';
import { cite, type Ground } from '../../law/provision.js';
import { sfb10s5 } from '../../law/sfb/10.js';
import { sfb11s14 } from '../../law/sfb/11.js';
import { sfb46s18 } from '../../law/sfb/46.js';
import { sfb47s17 } from '../../law/sfb/47.js';
import { toIso } from '../../time/day.js';
import type { OtherRun } from '../facts/other-benefits.js';
import type { OtherBenefitKind } from '../given/other-benefits.js';

/** A benefit for another reason than the own sickness, with what it takes of each day. */
export interface DayOtherBenefit {
  readonly kind: OtherBenefitKind;
  /** The share of the day. */
  readonly extent: number;
  /** The section that keeps it apart from sick pay and sickness benefit for the same time. */
  readonly lagrum: readonly Lagrum[];
}

export function otherBenefitsOf({ from, parts }: OtherRun): DayOtherBenefit[] {
  return parts.map(({ kind, extent }) => ({ kind, extent, lagrum: cite(APART[kind], toIso(from)) }));
}

/** Days of sickness that is paid for, or could be: not those that other benefits take, be the insured sick on them or not. */
export function ofSickness<Days extends { readonly reason: string }>(days: readonly Days[]): Days[] {
  return days.filter(({ reason }) => !(reason in APART));
}

/** Every one of them gives way to sick pay and sickness benefit for the same time. */
const APART: Readonly<Record<OtherBenefitKind, readonly Ground[]>> = {
  pregnancy: [sfb10s5],
  parental: [sfb11s14],
  'temporary-parental': [sfb11s14],
  'disease-carrier': [sfb46s18],
  'close-relative': [sfb47s17],
};
