import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om någon får anvisas till jobb- och utvecklingsgarantin, på vilken grund och från när.',
    'Från den 1 oktober 2025: en förbrukad ersättningsperiod på 200 eller 300 dagar eller kortare perioder direkt därefter; en ensam förälder vars ersättning vid sidan av arbete har tagit slut; 14 månader i följd som arbetslös och inskriven eller i program; 15 månader i jobbgarantin för ungdomar; frigivning, villkorlig frigivning eller (från den 15 april 2026) säkerhetsförvaring utanför anstalt; eller hela tiden för etableringsinsatser. Dessförinnan: 300 dagar. Den som hade en pågående period enligt den upphävda lagen behåller den äldre lydelsen. Svaret visar också gränserna för Arbetsförmedlingens egen arbetsträning och den sjukdom som avslutar programmet. Den arbetsträningen är inte den som Försäkringskassan beviljar: `workTraining`.',
  ],
  leaves:
    'Avgör inte om Arbetsförmedlingen anvisar, vilket också ska vara lämpligt. Ersättningsdagar är inte kalenderdagar, så inget datum räknas fram ur dem. Omfattar inte återinträde (14–14 b §§). Sjuk i programmet: `activityGrantSickness`.',
  source:
    '5, 5 a, 10 och 13 a §§ förordningen 2007:414; 2024:1354 p. 2 och 3; 2 kap. 1 § och 10 kap. 3 § förordningen 2017:819',
  throws: 'datum som inte finns, tal som är negativa eller inte hela',
};
