import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vilken dag i rehabiliteringskedjan det är, och vad arbetsförmågan prövas mot.',
    'Dagar i sjukperioder läggs ihop om färre än 90 dagar ligger emellan. Den nya prövningen gäller från dagen efter 90, 180 och 365 dagar: dag 91, 181 och 366. Nya lydelser gäller pågående sjukdom från sin första dag.',
    'En sjukperiod som började före 2014 läggs till om den försäkrade arbetade färre än 90 av dagarna emellan. Om 90 eller fler dagar ligger emellan och det inte är känt är svaret obestämt (`undetermined`) och visar svaret med varje sådan period tillagd och med ingen. Av tillagda perioder räknas bara dagar från juli 2008.',
  ],
  leaves:
    'Avgör inte om ett undantag gäller: det bedömer Försäkringskassan. Med `open` är svaret obestämt de dagar då något kan spela roll, och visar svaret för vart och ett. Räknar inte dagar med sjukpenning (`levels`) eller sjuklönedagar (`periods`): det är andra dagräknare.',
  source: '27 kap. 46–49 e och 51 §§ SFB',
  inForce: '2008-07-01 –; sjukperioder som börjat före det 2009-01-01 –',
  throws: 'datum som inte finns, sjuktillfällen med omkastade dagar, fler än 20 000 sjuktillfällen',
};
