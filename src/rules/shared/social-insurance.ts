/** Who is insured for a benefit (SFB 4–6 kap.), and who is barred from it: facts that the rules are told. */
import type { Assumption } from '../../finding/finding.js';
import { at, nearest } from '../../law/dated.js';
import type { IsoDate } from '../../time/day.js';
import type { Condition } from './conditions.js';
import { benefitBars, residenceRequirements } from './social-insurance.table.js';
import type { Ground } from '../../law/provision.js';

/** By what somebody is insured for a benefit; undefined where it is not known. */
export interface Insured {
  /** The insurance by work, or what shows it (6:6). False where work does not insure for the benefit. */
  readonly byWork: boolean | undefined;
  /** The insurance by residence, as its requirements are from 2027 (5:9). */
  readonly byResidence: boolean | undefined;
}

/**
 * That somebody is insured, by work or by residence. Until 2026 it is taken for granted, as the rules always have. From 2027
 * residence insures on requirements that have not been read, so that it must be told.
 */
export function insuredCondition<WorkFact extends string>(
  on: IsoDate | undefined,
  { byWork, byResidence }: Insured,
  workFact: WorkFact,
): Condition<'not-insured', WorkFact | 'coveredByResidence'> {
  const askWork = byWork === undefined && byResidence === false;
  return {
    fact: askWork ? workFact : 'coveredByResidence',
    met: isRead(on) || (byWork ?? false) || (askWork ? undefined : byResidence),
    reason: 'not-insured',
  };
}

/** Whether the requirements are the older ones; without a day the newest are asked for. */
function isRead(on: IsoDate | undefined): boolean {
  return on !== undefined && at(residenceRequirements, on) === undefined;
}

/** That Försäkringskassan has not barred the insured from the benefit on the day: not before that could be. */
export function notBarred(on: IsoDate, benefitBar: boolean | undefined): boolean {
  return at(benefitBars, on) === undefined || benefitBar !== true;
}

/** That no bar is known where there could be one. */
export function noBarAssumed(on: IsoDate, benefitBar: boolean | undefined): readonly Assumption[] {
  const matters = benefitBar === undefined && at(benefitBars, on) !== undefined;
  return matters ? [{ fact: 'benefitBar', assumed: 'none' }] : [];
}

/** What a bar rests on. */
export function barSource(on: IsoDate): readonly Ground[] {
  return nearest(benefitBars, on).source;
}

/** What the requirements from 2027 on rest on. */
export function residenceSource(on: IsoDate): readonly Ground[] {
  return nearest(residenceRequirements, on).source;
}
