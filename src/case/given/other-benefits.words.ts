/** What the benefits for other reasons than the own sickness are called. */
import type { Words } from '../../finding/words.js';
import { termWords } from '../../rules/coordination/terms/term.words.js';
import type { OtherBenefitKind } from './other-benefits.js';

export const otherBenefitNames: Words<OtherBenefitKind> = {
  pregnancy: termWords['pregnancy-benefit'].name,
  parental: termWords['parental-benefit'].name,
  'temporary-parental': termWords['temporary-parental-benefit'].name,
  'disease-carrier': termWords['disease-carriers-benefit'].name,
  'close-relative': termWords['benefit-for-care-of-close-relatives'].name,
};
