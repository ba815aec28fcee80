import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om Försäkringskassan kan betala resor till arbetet i stället för sjukpenning.',
    'Bara för den merkostnad som uppstår när hälsotillståndet hindrar det vanliga färdsättet, bara för att underlätta återgången i arbete i samband med ett sjukdomsfall, och bara i stället för sjukpenning som annars skulle ha lämnats.',
  ],
  leaves:
    'Avgör inte vilket belopp som är skäligt eller om resan underlättar återgången: båda är bedömningar. I sjuklöneperioden kan arbetsgivaren betala i stället (7 § SjLL). Resor i rehabilitering: `specialGrant`. Inte heller om Försäkringskassan har spärrat den försäkrade från förmånen, vilket är möjligt från juli 2026.',
  source: '27 kap. 5 § SFB',
  throws: 'negativa belopp, fler än två decimaler, datum som inte finns',
};
