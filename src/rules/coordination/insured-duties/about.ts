import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vad en sjukskriven gör för att komma tillbaka i arbete, och vad han eller hon kan begära.',
    'Den sjukskrivne lämnar upplysningar som klargör behovet, medverkar aktivt efter bästa förmåga, lämnar intyg, ansöker och deltar i utredningar, möten och åtgärder på arbetsplatsen. I gengäld har han eller hon rätt till delaktighet, begriplig information och att inget förs vidare utan samtycke.',
  ],
  leaves:
    'Avgör inte om någon gör tillräckligt: bästa förmåga är en bedömning. Att en punkt saknas är inget brott mot någon skyldighet. Alla punkter är inte aktuella i alla ärenden.',
  source:
    '27 kap. 25 §, 30 kap. 7 § och 110 kap. 4, 13 och 14 §§ SFB; 8 § SjLL; 3 kap. 7 §, 4 kap. 2 § och 5 kap. 1 § PL; Socialstyrelsens bilaga',
  throws: 'en okänd punkt',
};
