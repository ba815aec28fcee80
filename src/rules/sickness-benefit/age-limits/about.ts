import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om sjukpenning får eller ska upphöra på grund av ålder.',
    'Efter 180 betalda dagar från månaden för riktåldern får Försäkringskassan låta den upphöra. Från den månad då den försäkrade fyller 71 lämnas högst 180 dagar. Den som nådde de äldre gränserna 65, 66 eller 70 år enligt äldre lydelser behåller dem, så åldrarna följer av födelsemånaden.',
  ],
  leaves:
    'Avgör inte om Försäkringskassan låter sjukpenningen upphöra när den får, eller om det finns en SGI efter riktåldern. Andra förmåners gränser: `allowance`, `sicknessCompensation`, `specialCases`.',
  source: '27 kap. 36–38 §§ och 2 kap. 10 c § SFB; 2022:878 p. 4; 2022:879 p. 4',
  throws: 'månader eller datum som inte finns, fler dagar sedan 71 än sedan riktåldern',
};
