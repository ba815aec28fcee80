import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Karensavdraget i en sjuklöneperiod: 20 % av sjuklönen under en genomsnittlig vecka, en gång per period, aldrig mer än den sjuklön som finns.',
    'Det som inte kunde dras före ett återinsjuknande dras efter det. Efter tio avdrag under de senaste tolv månaderna görs inget mer. Avdraget minskas aldrig efter omfattning eller missade timmar.',
  ],
  leaves:
    'Avgör inte vilka sjuktillfällen som bildar en period (`periods`) och känner inte genomsnittet av oregelbundna timmar: det anges av den som frågar. En anställning i taget; de avdrag som räknas är samma arbetsgivares.',
  source: '6 § andra och tredje styckena, 7 § tredje stycket och 15 § SjLL',
  throws: 'datum som inte finns, negativa belopp, fler än två decimaler',
};
