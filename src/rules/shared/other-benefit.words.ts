/**
 * What benefits for other reasons than the own sickness are called: in the glossary, and in a case. Each has a name of its
 * own, since a field read at the top of a file keeps that file in every bundle.
 */
import type { Text, Words } from '../../finding/words.js';

export const pregnancyBenefitName: Text = { sv: 'graviditetspenning', en: 'pregnancy benefit' };
export const parentalBenefitName: Text = { sv: 'föräldrapenning', en: 'parental benefit' };
export const temporaryParentalBenefitName: Text = {
  sv: 'tillfällig föräldrapenning',
  en: 'temporary parental benefit',
};
export const diseaseCarriersBenefitName: Text = { sv: 'smittbärarpenning', en: 'disease carrier’s benefit' };
export const closeRelativesBenefitName: Text = {
  sv: 'närståendepenning',
  en: 'benefit for care of close relatives',
};

export const otherBenefitNames: Words<
  'pregnancy' | 'parental' | 'temporary-parental' | 'disease-carrier' | 'close-relative'
> = {
  pregnancy: pregnancyBenefitName,
  parental: parentalBenefitName,
  'temporary-parental': temporaryParentalBenefitName,
  'disease-carrier': diseaseCarriersBenefitName,
  'close-relative': closeRelativesBenefitName,
};
