import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vem som svarar för ett behov hos en sjukskriven, vem som medverkar och vad som ska göras.',
    'Regionen svarar för medicinsk rehabilitering, arbetsgivaren för åtgärder på arbetsplatsen, Arbetsförmedlingen för arbetslivsinriktad rehabilitering av arbetssökande och kommunen för social rehabilitering. Försäkringskassan samordnar och har tillsyn men har inga egna åtgärder. För varje aktör anges vilka lagar som styr och hur aktören ser på arbetsförmåga, för varje behov i vilka former aktörerna kan samverka. De flesta ärenden behöver ingen samverkan. Tillsynen anges steg för steg: Försäkringskassan får begära in arbetsgivarens plan och anmäla brister, och Arbetsmiljöverket inspekterar och förelägger. Ett samordningsförbund finansierar men beslutar aldrig om enskilda.',
  ],
  leaves:
    'Avgör inte vilket behov som finns, och inte om samverkan kräver samtycke: `consent`. Om Försäkringskassan eller Arbetsförmedlingen betalar arbetshjälpmedel: `workAids`.',
  source:
    '30 kap. 5–11 §§ och 110 kap. 13, 14 och 31 a §§ SFB; 2 kap. 1 §, 3 kap. 2 a och 2 c §§ och 7 kap. 5 och 7 §§ AML; 7 kap. 9 §, 8 kap. 7 § och 12 kap. 5 § HSL; 4 kap. 1 § och 12 kap. 1 § SoL; 1, 3 och 4 §§ KIL; 2–7 och 23 §§ FSL',
  throws: 'ett okänt behov',
};
