import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Karensavdraget från sjukpenningen när en sjukperiod börjar med sjukpenning och inte med sjuklön: sjukpenningen för en hel dag, eller 20 % av en genomsnittlig veckas när den är arbetstidsberäknad.',
    'Avdraget görs från den första dagen med sjukpenning, en gång per sjukperiod, dit ett återinsjuknande inom fem dagar hör. Det görs inte från sjukpenning i förebyggande syfte, från en sjömans utanför inre fart eller vid högriskskydd. Inkomst av annat förvärvsarbete har i stället karensdagar, om den försäkrade inte har blivit arbetslös.',
  ],
  leaves:
    'Avgör inte om sjukpenningen är kalenderdags- eller arbetstidsberäknad (28 kap. 4–6 §§) eller om högriskskydd gäller (`generalHighRisk`). Avdraget från sjuklön är `karensavdrag`, egenföretagares dagar utan sjukpenning `karenstid`.',
  source: '27 kap. 27, 28–28 b, 32, 39 och 40 §§ SFB',
  throws: 'både eller varken en dags och en veckas sjukpenning, datum som inte finns',
};
