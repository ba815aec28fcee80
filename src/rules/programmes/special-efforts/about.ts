import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om en särskild insats från Arbetsförmedlingen vid funktionsnedsättning kan bli aktuell, och vad den ger som högst.',
    'Hjälpmedel på arbetsplatsen, litteratur och tolkning, personligt biträde, särskild stödperson för introduktion (SIUS), tre former av lönebidrag och skyddat arbete hos offentlig arbetsgivare, för den vars arbetsförmåga är nedsatt av en funktionsnedsättning och som behöver stöd för att få eller behålla ett arbete. Beloppen är de högsta för ett år. Ett lönebidrag räknas på bruttolön upp till 20 000 kronor i månaden, lägre vid deltid.',
  ],
  leaves:
    'Avgör inte lönebidragets storlek, som följer den nedsatta arbetsförmågan, eller om det finns synnerliga skäl för mer (6 §). Om Försäkringskassan i stället betalar arbetshjälpmedel: `workAids`.',
  source: '1, 3, 4, 6, 7, 9–11, 16, 21, 27, 28, 31, 32, 35, 36, 40 och 41 §§ förordningen 2017:462',
  throws: 'datum som inte finns, negativa tal, uppgifter som hör till en annan insats',
};
