import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om Försäkringskassan kan betala när arbetsgivare och arbetstagare tvistar om rätten till sjuklön, och som högst hur mycket.',
    'Gäller tvist om huruvida, eller hur mycket, sjukdom sätter ned arbetsförmågan och om det alls finns en anställning. Det krävs en skriftlig ansökan och sannolika skäl. Högst 1/365 av 80 % av en inkomst vid taket per dag.',
  ],
  leaves: 'Avgör inte tvisten och inte vilket belopp som är skäligt inom det högsta.',
  source: '20–24 §§ SjLL',
  throws: 'datum som inte finns',
};
