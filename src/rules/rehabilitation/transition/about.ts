import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vilket av kontaktmöte, förstärkt samarbete och omställningsmöte som den försäkrade kan erbjudas.',
    'Ett kontaktmöte när sjukpenningen riskerar att upphöra vid prövning mot normalt förekommande arbete, för att få veta vad Arbetsförmedlingen kan göra. Det förstärkta samarbetet mellan myndigheterna när extra stöd i arbetslivsinriktad rehabilitering behövs. Ett omställningsmöte tillsammans med Arbetsförmedlingen när rätten till sjukpenning upphör, för en smidig övergång.',
  ],
  leaves:
    'Avgör inte om ersättningen upphör eller riskerar att göra det (`chain` anger vad arbetsförmågan prövas mot). Ingen måste tacka ja. Det är vägledning, inte lag; bara samtycket är lagreglerat. Avstämningsmöte är något annat (`reconciliationMeeting`).',
  source: 'vägledning från Försäkringskassan och Arbetsförmedlingen; 30 kap. 10 § SFB',
  throws: 'okända fält, datum som inte finns',
};
