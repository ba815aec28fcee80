import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om arbetsmarknadsutbildning eller förberedande utbildning kan bli aktuell, hur omfattande den är och vad som betalar den.',
    'Utbildningen ska hjälpa någon att få eller behålla ett arbete och motverka brist på arbetskraft. Den är alltid på heltid, och Försäkringskassan betalar aktivitetsstöd: minst 365 kronor om dagen.',
  ],
  leaves:
    'Avgör inte om Arbetsförmedlingen anvisar eller det inkomstbaserade beloppet: `activityGrant`. Den som är under 25 får bara inkomstbaserat stöd (2 kap. 1 §).',
  source:
    '9 § förordningen 2000:628; 2 kap. 1, 3 och 7 §§ och 10 kap. 3 § förordningen 2017:819; vägledning om timmarna',
  throws: 'datum som inte finns',
};
