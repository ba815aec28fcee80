import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vilken fakturarad som passar vilket stöd, så att inget finansieras två gånger: vad som ska sökas, var och senast när.',
    'Försäkringskassan betalar utredning, planering och åtgärder på arbetsplatsen men aldrig behandling. AFA betalar behandling men aldrig resten. Varje rad går till högst en av dem, med skälet.',
  ],
  leaves:
    'Avgör inte vad någon av dem beviljar: villkoren finns i `workplaceRehabilitation` och `afaRehabilitation`. AFA:s belopp förutsätter allt som ansökan räknar upp i `needs`.',
  source: '1, 7 och 13 §§ förordningen 2014:67; AFA Försäkring, villkor för rehabiliteringsstöd',
  throws: 'fler än 10 000 rader, referenser som kan vara personnummer',
};
