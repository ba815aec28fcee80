import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Fogar ihop sjuktillfällen till sjuklöneperioder och numrerar arbetsgivarens dagar 1–14.',
    'Ett sjuktillfälle som börjar inom fem dagar från slutet av det förra hör till samma period. Dagarna däremellan räknas inte. Efter en hel period får arbetsgivaren inga nya dagar förrän arbetstagaren har återgått helt och arbetat minst en dag.',
  ],
  leaves:
    'Avgör inte om sjuklön ska lämnas (`right`, `qualifyingTime`) eller hur mycket (`amount`). Sjuktillfällen anges i kalenderdagar: arbetsfria dagar mitt i en sjukdom hör till den, och att utelämna dem vore att säga att arbetstagaren var frisk.',
  source: '7 § och 4 a § 2 SjLL',
  throws: 'datum som inte finns, sjuktillfällen med omkastade dagar, fler än 20 000 sjuktillfällen',
};
