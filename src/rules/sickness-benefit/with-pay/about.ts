import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Hur lön under sjukdom för samma tid minskar sjukpenningen.',
    'Med den del av lönen som överstiger 10 % av vad arbetstagaren skulle ha tjänat. För lön i arbete över taket för SGI bara med det som överstiger 90 %, på fortsättningsnivån 85 %. Om arbetsgivaren har rätt till sjukpenningen minskar bara lön över 90 eller 85 % av hela lönen i arbete. Minskningen avrundas nedåt till hela kronor.',
  ],
  leaves:
    'Avgör inte vilken lön som hör till tiden eller vilken utbetalning som minskas (21 § andra stycket). Sjuklön i en sjuklöneperiod är något annat: den anställningen ger då ingen sjukpenning (28 kap. 8 §).',
  source: '28 kap. 19–21 §§ och 27 kap. 59 § SFB',
  throws: 'negativa belopp, fler än två decimaler, en del som är större än det hela',
};
