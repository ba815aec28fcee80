import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Kalenderdagsberäknad sjukpenning för en dag: 80 % (normalnivån) eller 75 % (fortsättningsnivån) av 0,97 av SGI, delat med 365, i hela kronor.',
    'I den del den försäkrade är arbetslös är hel sjukpenning högst 543 kr. För den som är delvis arbetslös antas den delen av taket gälla den delen av sjukpenningen. Under de första fjorton dagarna får en arbetslös sjukpenning bara om han eller hon är anmäld som arbetssökande. Annars blir det inget för den arbetslösa delen och sjukpenning efter arbetstid för resten.',
  ],
  leaves:
    'Avgör inte om sjukpenningen är kalenderdags- eller arbetstidsberäknad (28 kap. 4–6 §§; `hoursAmount`), nivån (`levels`), omfattningen, vad karensavdraget tar (`benefitKarensavdrag`) eller vad lön under sjukdom minskar (`withPay`). Inte heller om Försäkringskassan har spärrat den försäkrade från förmånen, vilket är möjligt från juli 2026.',
  source: '28 kap. 6 § tredje stycket, 7, 10 och 11 §§ SFB',
  throws: 'en SGI över dagens tak, datum som inte finns',
};
