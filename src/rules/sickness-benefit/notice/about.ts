import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Från vilken dag sjukpenning kan lämnas, utifrån den dag då Försäkringskassan fick anmälan.',
    'Inte för längre tid tillbaka än sju dagar före anmälan, om det inte fanns hinder eller särskilda skäl. Där arbetsgivaren ska anmäla sjukdomsfallet berör gränsen inte sjukpenning på inkomst av anställning.',
  ],
  leaves:
    'Avgör inte om något var ett hinder eller särskilt skäl, och inte om det finns rätt till sjukpenning. Anmälan är inte ansökan (110 kap. 4 §), som inte har någon sista dag.',
  source: '27 kap. 17 och 18 §§ SFB',
  throws: 'datum som inte finns',
};
