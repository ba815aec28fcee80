import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Aktivitetsstödet för en dag i ett arbetsmarknadspolitiskt program: inkomstbaserat eller grundbeloppet.',
    'Inkomstbaserat är det 1/22 av månadsinkomsten gånger arbetslöshetsförsäkringens procentsats: 80, 60 eller 50 efter medlemskapet, 10 procentenheter lägre efter 100 dagar och ytterligare 5 efter 200. Från dag 301 räknas högst 1 364 kr, med 5 procentenheter mindre, och från dag 401 ytterligare 5 för vart hundratal dagar. Det blir aldrig mindre än 365 kr, som också är grundbeloppet. Den som kommer från den lag som upphävdes i oktober 2025 anses ha förbrukat 300 dagar, med 65 procent under de sista hundra.',
  ],
  leaves:
    'Avgör inte om en grund för inkomstbaserat belopp är uppfylld och inte inkomsten eller medlemskapet: det gör arbetslöshetskassan. Inte heller den högsta inkomsten, som står i föreskrifter. Omfattar inte de 450 dagarna med grundbelopp i jobb- och utvecklingsgarantin (2 kap. 8 §), femdagarsveckan (10 kap. 6 §), sanktioner (6 kap.) eller sjukdom: `activityGrantSickness`.',
  source:
    '2 kap. 1–7 §§ och 10 kap. 6 § förordningen 2017:819; 2024:1358 p. 2–7; 5 kap. 4–7 och 10 §§ lagen 2024:506',
  throws: 'datum som inte finns, negativa belopp, `oldAct` tillsammans med en inkomst',
};
