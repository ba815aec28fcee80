import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vilken frånvaro under ett intjänandeår som är semesterlönegrundande, och hur många betalda semesterdagar året ger.',
    'Varje kalenderdag med frånvaro, hel eller delvis, tar en dag av sin gräns: 180 för sjukdom, ingen för arbetsskada. När sjukdom eller arbetsskada har varat under ett helt intjänandeår utan längre avbrott än fjorton dagar är den inte längre semesterlönegrundande. Bara hela dagar som inte är semesterlönegrundande minskar antalet betalda dagar; ett brutet tal avrundas uppåt.',
  ],
  leaves:
    'Avgör inte vad en dag betalas med (16–16 b §§), eller de orsaker som inte räknas upp: facklig utbildning, totalförsvarsplikt, svenska för invandrare. Inte heller dagar med permittering eller korttidsarbete, som inte är frånvaro här.',
  source: '3, 4, 7 och 17–17 b §§ SemL',
  inForce: 'intjänandeår från och med 2010-04-01',
  throws: 'två frånvaror samma dag, föräldrapenning utan barn',
};
