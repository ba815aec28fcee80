import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vad anställningens kollektiva försäkring betalar vid sidan av sjukpenningen för en dag: AGS och AGS-KL en andel av sjukpenningen, ITP andelar av lönen i skikt.',
    'Inte lag utan det som försäkringsgivare och parter publicerar; villkoren i sig har inte lästs. AGS gäller dag 15–360, AGS-KL dag 91–360 och ITP från dag 91, eller från den 106:e sjukdagen på tolv månader.',
  ],
  leaves:
    'Avgör inte vem som är försäkrad och kvalificerad (90 dagars anställning, efterskydd), månadsbeloppen vid sjuk- eller aktivitetsersättning eller om de lämnas vid förebyggande sjukpenning (27 kap. 6 § SFB), vilket inte är känt. Omfattar inte vad arbetsgivaren betalar enligt avtal eller andra försäkringar: KTP, BTP, FTP, PA 16.',
  source: 'Afa Försäkring (AGS, AGS-KL) och Alecta (ITP), som de publiceras; 25 kap. 5 § SFB för taket',
  throws: '`yearlyPay` eller `dayOfYear` utanför ITP, en dag på året före periodens dag',
};
