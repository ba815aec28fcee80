/**
 * What benefits for other reasons than the own sickness are called: in the glossary, and in a case. Each has a name of its
 * own, since a field read at the top of a file keeps that file in every bundle.
 */
import type { Text, Words } from '../../finding/words.js';

export const pregnancyBenefit: Text = { sv: 'graviditetspenning', en: 'pregnancy benefit' };
export const parentalBenefit: Text = { sv: 'föräldrapenning', en: 'parental benefit' };
export const temporaryParentalBenefit: Text = {
  sv: 'tillfällig föräldrapenning',
  en: 'temporary parental benefit',
};
export const diseaseCarriersBenefit: Text = { sv: 'smittbärarpenning', en: 'disease carrier’s benefit' };
export const closeRelativesBenefit: Text = {
  sv: 'närståendepenning',
  en: 'benefit for care of close relatives',
};

export const otherBenefitNames: Words<
  'pregnancy' | 'parental' | 'temporary-parental' | 'disease-carrier' | 'close-relative'
> = {
  pregnancy: pregnancyBenefit,
  parental: parentalBenefit,
  'temporary-parental': temporaryParentalBenefit,
  'disease-carrier': diseaseCarriersBenefit,
  'close-relative': closeRelativesBenefit,
};
