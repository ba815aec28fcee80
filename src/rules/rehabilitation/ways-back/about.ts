import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vilka av fyra vägar tillbaka till arbetet som ser öppna ut, vad de ännu kräver och hur de skiljer sig åt.',
    'Arbete på deltid med partiell sjukpenning; arbetsprövning i fjorton dagar med hel sjukpenning; arbetsträning utan krav på prestation, med rehabiliteringspenning; och ledighet för att prova arbete hos en annan arbetsgivare, med lön därifrån.',
  ],
  leaves:
    'Avgör inte vilken väg som är bäst eller vad den försäkrade klarar: det bedöms. Gränserna för varje väg finns i `workTrial`, `workTraining` och `leaveToTryOtherWork`.',
  source: '27 kap. 8 a–8 c, 45 och 46 §§, 29 kap. 2 § och 31 kap. 3 § SFB; 1, 2, 4 och 7 §§ LPA (2008:565)',
  inForce: '2011-01-01 –; arbetsprövning 2026-03-01 –',
  throws: 'datum som inte finns, en ledighet som slutar före `on`, senare arbetsprövningar',
};
