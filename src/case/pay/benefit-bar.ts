/** That Försäkringskassan has not barred the insured from sickness benefit (SFB as of July 2026): a case does not tell. */
import type { Assumption } from '../../finding/finding.js';
import { noBarAssumed } from '../../rules/shared/social-insurance.js';
import type { BenefitSegment } from './benefit.js';

/** Where benefit is reckoned with for a day on which there could be a bar. */
export function barAssumption(segments: readonly BenefitSegment[]): readonly Assumption[] {
  const last = segments.at(-1);
  if (last === undefined) return [];
  return noBarAssumed(last.to, undefined).map(({ fact }) => ({ fact, assumed: 'no-benefit-bar' }));
}
