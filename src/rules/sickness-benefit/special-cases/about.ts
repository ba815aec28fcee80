import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Sjukpenning i särskilda fall: vad den får per dag vars vanliga sjukpenning är noll eller nästan noll.',
    'För den vars tidsbegränsade sjukersättning har tagit slut eller vars aktivitetsersättning upphörde vid 30 års ålder: 230, 173, 115 eller 58 kr om dagen, minus vanlig sjukpenning och livränta, sju dagar i veckan. Vid partiell sjukersättning är det hela beloppet 173, 115 eller 58 kr. Den lämnas inte under studier med studiestöd eller i program med aktivitetsstöd, och inte från månaden för riktåldern. En SGI på 115 400 kr avslutar rätten.',
    'Den försäkras inte genom arbete utan genom bosättning (5 kap. 9 § 6 och 7). Från 2027 krävs laglig vistelse och eventuellt kvalificering enligt en lydelse som inte har lästs, så svaret är obestämt (`undetermined`) om inte `coveredByResidence` anges.',
  ],
  leaves:
    'Avgör inte om arbetsförmågan är nedsatt i ett heltidsarbete (8 §), om en SGI kan fastställas eller karensen (16 och 17 §§). Samma belopp gäller rehabiliteringspenning i särskilda fall (31 a kap.).',
  source: '5 kap. 9 § och 28 a kap. 3–7, 9–14 och 19 §§ SFB',
  throws: 'datum som inte finns, negativa belopp, fler än två decimaler',
};
