import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'De dagar som en egenföretagare får ersättning för: sjukpenning på inkomst av annat förvärvsarbete lämnas efter sju karensdagar eller efter den karenstid som valts.',
    'Varje sjukdag förbrukar en dag, i ett eller flera sjuktillfällen. Ett sjuktillfälle som börjar inom fem dagar (karensdagar och 1 dag) eller 20 dagar (14 dagar och mer) från det förras slut fortsätter sjukperioden. Ett byte till kortare karenstid har lika många dagars uppsägningstid som tiden förkortas med, och gäller inte en sjukdom som började före.',
  ],
  leaves:
    'Avgör inte om det finns rätt till sjukpenning de dagarna eller om någon får välja (till och med 2024 kunde den som fyllt 55 inte förkorta). Den som har blivit arbetslös har i stället ett karensavdrag (`benefitKarensavdrag`).',
  source: '27 kap. 27 a–33, 39 och 40 §§ SFB',
  throws: 'datum som inte finns, sjuktillfällen med omkastade dagar, fler än 20 000 sjuktillfällen',
};
