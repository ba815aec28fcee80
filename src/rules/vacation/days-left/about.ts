import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vad som blir av betald semester som inte har kunnat läggas ut under sitt år: hur många dagar som får sparas, hur många som betalas ut, och hur många som följer med till nästa år.',
    'Bara dagar över tjugo kan sparas, och inga under ett år då sparade dagar tas ut. Av de andra betalas bara så många ut som tillsammans med dem som tjänats in under året överstiger tjugofem.',
  ],
  leaves:
    'Avgör inte varför dagarna inte kunde läggas ut, eller vad en dag betalas med (16–16 b §§). Sparade dagar får läggas ut det sjätte året om parterna kommer överens om det (20 §).',
  source: '18, 20 och 26 a §§ SemL',
  inForce: 'semesterår från och med 2010-04-01',
  throws: 'fler dagar uttagna än betalda, fler sparade än vad som får sparas',
};
