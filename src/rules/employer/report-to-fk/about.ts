import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om och när arbetsgivaren ska anmäla ett sjukdomsfall till Försäkringskassan.',
    'Om sjukperioden och anställningen fortsätter efter sjuklöneperioden: inom sju kalenderdagar från dess slut, alltså senast dag 21. Gäller bara ett sjukdomsfall som har gett rätt till sjuklön.',
  ],
  leaves: 'Avgör inte vilken dag som var sjuklöneperiodens sista (`periods`).',
  source: '12 och 19 §§ SjLL; 2 § lagen (1930:173)',
  throws: 'datum som inte finns',
};
