import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Den inkomst som sjukpenningen beräknas på (SGI): hur mycket av årsinkomsten som räknas, och vilken del.',
    'Inkomsten ska nå 24 % av prisbasbeloppet, prövat före all avrundning. De båda inkomsterna avrundas var för sig nedåt till hela hundratal kronor. Det som överstiger taket räknas inte, inkomst av annat förvärvsarbete först. För dagar före en ändring av taket gäller det äldre.',
  ],
  leaves:
    'Avgör inte vilken inkomst som räknas, om den kommer från arbete i Sverige och kan antas vara i sex månader eller återkomma varje år (25 kap. 2–24 §§), eller vad en tidigare fastställd SGI är värd nu (26 kap.). Det gör Försäkringskassan.',
  source: '25 kap. 3 § andra stycket 3 och 5 § SFB; till och med 2010 3 kap. 2 § AFL',
  throws: 'datum som inte finns, negativa inkomster, fler än två decimaler',
};
