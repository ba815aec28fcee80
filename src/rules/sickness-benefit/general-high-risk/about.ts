import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om det allmänna högriskskyddet tar bort karensen i en sjukperiod.',
    'Tio karensavdrag från sjukpenning under de senaste tolv månaderna; med sju karensdagar fem sjukperioder där minst 21 dagar tillsammans gick förlorade; med en dags karenstid, eller som arbetslös efter egen verksamhet, tio sjukperioder.',
  ],
  leaves:
    'Avgör inte särskilt högriskskydd, som kräver ansökan (27 kap. 40–44 §§). En vald karenstid på 14 dagar eller mer tas inte bort.',
  source: '27 kap. 39 och 39 a §§ SFB; 2018:647 p. 3',
  throws: 'datum som inte finns, förlorade dagar som saknas för `seven-days` eller anges för andra',
};
