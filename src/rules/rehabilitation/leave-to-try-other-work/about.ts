import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om en sjukskriven har rätt till ledighet från sin anställning för att prova arbete hos en annan arbetsgivare.',
    'Arbetsförmågan ska ha varit nedsatt i 90 dagar och avtalet träffas under dag 91–180 i sjukperioden. Dagar läggs ihop över färre än 90 friska dagar. Ledigheten och sjukperioden är tillsammans högst tolv månader. Arbetsgivaren underrättas två veckor före ledigheten. Den som vill återgå underrättar en månad i förväg; en återgång i förtid får skjutas upp högst en månad.',
  ],
  leaves:
    'Avgör inte hur ledigheten läggs ut (8 §: som arbetstagaren önskar om de inte kommer överens) eller skadestånd (13 §). Omfattningen är det provade arbetets (3 §), och ingen får sägas upp på grund av ledigheten (11 §).',
  source: '2, 4, 5, 7, 9 och 10 §§ LPA (2008:565); 27 kap. 51 § SFB',
  inForce: '2008-10-01 –, dessförinnan `not-in-force`; sjukperioder som börjat 2014-08-01 –',
  throws: 'sjuktillfällen med omkastade dagar, en ledighet som slutar innan den börjar',
};
