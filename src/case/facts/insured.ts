/** As what the person is insured on a day, which the end of an employment can change. */
import type { Insured } from '../../rules/work-capacity/chain/chain.js';
import { toDay, type Day, FOREVER } from '../../time/day.js';
import { covers } from '../../time/period.js';
import type { Case } from '../given/case.js';

/** Absent: self-employed where that is given, otherwise employee. */
export function insuredIn({ insured, selfEmployed }: Case): Insured {
  return insured ?? (selfEmployed === undefined ? 'employee' : 'self-employed');
}

/** Whether there is an employer who can answer for days. */
export function hasEmployer(given: Case): boolean {
  const insured = insuredIn(given);
  return insured === 'employee' || (insured === 'on-demand' && given.employment !== undefined);
}

/** The last day of the employment; undefined where it goes on or there is none. */
export function lastEmployedDay(given: Case): Day | undefined {
  const to = given.employment?.to;
  return to && hasEmployer(given) ? toDay(to) : undefined;
}

/** After the employment there is other work or there is none: undefined where the case does not say which. */
export function insuredOn(given: Case, day: Day): Insured | undefined {
  const last = lastEmployedDay(given);
  if (last === undefined || day <= last) return insuredIn(given);
  const { workAfterEmployment } = given;
  return workAfterEmployment === 'other-work' ? insuredIn(given) : workAfterEmployment;
}

/** Whether the day lies in the employment; an employment that is not given has no days outside it. */
export function isWithinEmployment({ employment }: Case, day: Day): boolean {
  if (employment === undefined) return true;
  const to = employment.to === null ? FOREVER : toDay(employment.to);
  return covers({ from: toDay(employment.from), to }, day);
}

/** Whether the employer of the case is one on the day. */
export function isEmployedOn(given: Case, day: Day): boolean {
  return hasEmployer(given) && isWithinEmployment(given, day);
}

/** Whether there is work on the day, with the employer of the case or elsewhere; undefined where it is not known. */
export function worksOn(given: Case, day: Day): boolean | undefined {
  if (isEmployedOn(given, day)) return true;
  if (lastEmployedDay(given) === undefined) return hasEmployer(given);
  const insured = insuredOn(given, day);
  return insured === undefined ? undefined : insured !== 'unemployed';
}
