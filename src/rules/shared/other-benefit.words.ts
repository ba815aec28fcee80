/** What benefits for other reasons than the own sickness are called: in the glossary, and in a case. */
import type { Words } from '../../finding/words.js';

export const otherBenefitNames: Words<
  'pregnancy' | 'parental' | 'temporary-parental' | 'disease-carrier' | 'close-relative'
> = {
  pregnancy: { sv: 'graviditetspenning', en: 'pregnancy benefit' },
  parental: { sv: 'föräldrapenning', en: 'parental benefit' },
  'temporary-parental': { sv: 'tillfällig föräldrapenning', en: 'temporary parental benefit' },
  'disease-carrier': { sv: 'smittbärarpenning', en: 'disease carrier’s benefit' },
  'close-relative': { sv: 'närståendepenning', en: 'benefit for care of close relatives' },
};
