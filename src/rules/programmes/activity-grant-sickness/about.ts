import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vad av en sjukperiod i ett arbetsmarknadspolitiskt program som kan ersättas: karensdag, anmälan och läkarintyg.',
    'Aktivitetsstöd, utvecklingsersättning och etableringsersättning lämnas vid sjukdom som anmäls den första dagen, utom för en karensdag. Efter den sjunde dagen krävs läkarintyg. Ett återinsjuknande inom fem kalenderdagar ger ingen ny karensdag, och ingen har fler än tio på tolv månader.',
  ],
  leaves:
    'Avgör inte vad som är ett särskilt skäl eller hur stort beloppet är. Ersättning lämnas för högst fem dagar i veckan; måndag till fredag antas. Efter mer än 30 kalenderdagar i följd av sjukdom på heltid upphör programmet, när Arbetsförmedlingen har prövat om det kan anpassas. Sjukpenning är något annat: `dayAmount`.',
  source:
    '4 kap. 1–3 §§ och 10 kap. 6 § förordningen 2017:819; 13 a § förordningen 2007:414; 10 a § förordningen 2007:813; 18 § förordningen 2017:820',
  throws: 'datum som inte finns, en period som slutar innan den börjar',
};
