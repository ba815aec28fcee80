import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Arbetstidsberäknad sjukpenning: årets underlag delat med årsarbetstiden, i hela kronor, gånger timmarna ordinarie arbetstid, delat med dagarna.',
    'Varje anställningsavtal och varje omfattning räknas för sig.',
  ],
  leaves:
    'Avgör inte om sjukpenningen är arbetstidsberäknad (28 kap. 5 och 6 §§) eller vilka timmar som skulle ha arbetats (27 kap. 10 och 11 §§). Där sjukpenningen också svarar mot annat förvärvsarbete är den delen `dayAmount`, och de två läggs ihop (28 kap. 17 §). Inte heller om Försäkringskassan har spärrat den försäkrade från förmånen, vilket är möjligt från juli 2026.',
  source: '25 kap. 29 § och 28 kap. 7 och 12–16 §§ SFB',
  throws: 'en SGI över dagens tak, fler timmar än dagarna har',
};
