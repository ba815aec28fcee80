import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om särskilt bidrag kan lämnas för kostnader i arbetslivsinriktad rehabilitering, till exempel resor.',
    'Bidraget är den ena formen av rehabiliteringsersättning, vid sidan av rehabiliteringspenningen. Det lämnas under rehabiliteringstiden för kostnader som uppstår för den försäkrade i samband med den. Beloppen står i föreskrifter som biblioteket inte har. Där villkoren verkar uppfyllda är svaret obestämt (`undetermined`), mellan noll och kostnaden.',
    'Bidraget försäkras genom arbete och bosättning (5 kap. 9 § 7 och 6 kap. 6 § 4), från 2027 för bosättning med krav som inte har lästs.',
  ],
  leaves:
    'Avgör inte om en kostnad godtas eller hur mycket som lämnas. Resor till arbetet i stället för sjukpenning: `travel`.',
  source: '5 kap. 9 § och 31 kap. 2 och 14 §§ SFB',
  throws: 'negativa belopp, fler än två decimaler',
};
