import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Den genomsnittliga vecka som karensavdraget är en andel av, utifrån arbete och lön under veckorna före.',
    'En vecka räknas om alla dess dagar ligger i mätperioden. Lagen säger inte hur lång perioden är eller om veckor utan arbete räknas: svaret säger vad som har valts, och båda går att välja.',
  ],
  leaves: 'Avgör inte om veckorna är jämförbara med den då sjukdomen började: det är parternas sak.',
  source: '6 § andra stycket och 2 § andra stycket SjLL',
  throws: 'veckor som delar dagar, en vecka utan timmar bland veckor med timmar',
};
