import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om sjukpenning kan lämnas under medicinsk behandling eller rehabilitering som förebygger eller förkortar sjukdom.',
    'Det krävs både en läkares ordination och en plan som Försäkringskassan har godkänt. Arbetsförmågan anses nedsatt i den mån behandlingen hindrar den försäkrade från att arbeta.',
  ],
  leaves:
    'Avgör inte om behandlingen kan väntas hjälpa eller om planen godkänns. Inget karensavdrag görs och inga sju karensdagar gäller (28 §): `benefitKarensavdrag`, `karenstid`. Inte heller om Försäkringskassan har spärrat den försäkrade från förmånen, vilket är möjligt från juli 2026.',
  source: '27 kap. 6, 7 och 45 §§ SFB',
  throws: 'en andel utanför 0–1',
};
