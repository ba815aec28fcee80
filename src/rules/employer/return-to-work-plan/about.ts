import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om och när arbetsgivaren ska ha upprättat en plan för återgång i arbete, och hur det står till med den en viss dag.',
    'Om arbetsförmågan kan antas vara nedsatt i minst 60 dagar – jämnt 60 räknas – senast dag 30. Om det visar sig senare, eller om hälsan förbättras efter att återgång verkat utesluten: genast.',
  ],
  leaves:
    'Avgör inte vad som kan antas: prognosen lämnas av den som frågar. Planen är inte Försäkringskassans rehabiliteringsplan (30 kap. 12 § SFB).',
  source: '30 kap. 6 § SFB; 2017:1306 p. 2; 2 § lagen (1930:173)',
  throws: 'datum som inte finns',
};
