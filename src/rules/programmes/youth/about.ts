import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om någon får anvisas till jobbgarantin för ungdomar, och till när den varar som längst.',
    'För den som har fyllt 16 men inte 25 år och har varit arbetslös och inskriven i sammanlagt 90 kalenderdagar under fyra månader. Efter frigivning, villkorlig frigivning, säkerhetsförvaring utanför anstalt (från den 15 april 2026) eller hela tiden för etableringsinsatser krävs inget antal dagar. Äldre vägledning säger 18–24 år: det är åldrarna för utvecklingsersättning. Svaret visar också gränserna för Arbetsförmedlingens egna aktiviteter och den sjukdom som avslutar programmet. Dess arbetsträning är inte den som Försäkringskassan beviljar: `workTraining`.',
  ],
  leaves:
    'Avgör inte om Arbetsförmedlingen anvisar, vilket också ska vara lämpligt, och inte beloppen. Sjuk i programmet: `activityGrantSickness`. Efter de femton månaderna: `jobAndDevelopment`.',
  source:
    '5, 7, 9 a–9 c, 10 och 10 a §§ förordningen 2007:813; 2 kap. 1 och 10 §§ och 10 kap. 3 § förordningen 2017:819',
  throws: 'månader eller datum som inte finns, tal som är negativa eller inte hela',
};
