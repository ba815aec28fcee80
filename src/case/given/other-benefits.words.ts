/** What the benefits for other reasons than the own sickness are called. */
import type { Words } from '../../finding/words.js';
import type { OtherBenefitKind } from './other-benefits.js';

export const otherBenefitNames: Words<OtherBenefitKind> = {
  pregnancy: { sv: 'graviditetspenning', en: 'pregnancy benefit' },
  parental: { sv: 'föräldrapenning', en: 'parental benefit' },
  'temporary-parental': { sv: 'tillfällig föräldrapenning', en: 'temporary parental benefit' },
  'disease-carrier': { sv: 'smittbärarpenning', en: 'disease carrier’s benefit' },
  'close-relative': {
    sv: 'närståendepenning',
    en: 'benefit for care of close relatives',
  },
};
