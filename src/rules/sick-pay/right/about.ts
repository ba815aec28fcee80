import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om arbetsgivaren ska betala sjuklön för ett sjuktillfälle, och från vilken dag.',
    'Inte innan kvalifikationstiden är fullgjord, inte för tid före sjukanmälan (om inte förhinder fanns), inte innan den skriftliga försäkran har lämnats, och inte alls på grunderna i 4 a och 5 §§.',
  ],
  leaves:
    'Avgör inte om sjukdom sätter ned arbetsförmågan (4 §). Det är en bedömning, så svaret är som mest `likely`. Dagar utan sjuklön före en sen anmälan räknas ändå bland de fjorton (`periods`).',
  source: '3, 4 a och 5 §§, 8 § första stycket och 9 § SjLL',
  throws: 'datum som inte finns',
};
