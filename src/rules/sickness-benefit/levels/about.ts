import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vilken nivå sjukpenningen har varje dag, hur många dagar som är kvar på normalnivån och när nivån ändras.',
    'Normalnivån gäller en dag med färre än 364 räknade dagar bland de 450 dagarna före, annars fortsättningsnivån. Ramtiden flyttar med dagen. Dagar med sjukpenning på någon nivå, med rehabiliteringspenning och tretton dagar av en sjuklöneperiod som sjukpenningen följer direkt på räknas. En första dag med karensavdrag räknas inte.',
  ],
  leaves:
    'Avgör inte om det finns rätt till sjukpenning en viss dag eller om en sjukdom är allvarlig: det bedömer Försäkringskassan. Rehabiliteringskedjans dagar (`chain`) är andra dagar.',
  source: '27 kap. 19–24 §§ och 26 § andra stycket SFB',
  throws: 'datum som inte finns, sjuktillfällen med omkastade dagar, fler än 20 000 sjuktillfällen',
};
