import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vilka planer som ska göras för en sjukskriven, av vem, när och med vilket innehåll.',
    'Hälso- och sjukvårdens plan för sjukskrivning och rehabilitering, arbetsgivarens plan för återgång i arbete, Försäkringskassans rehabiliteringsplan, regionens och kommunens individuella plan samt den arbetssökandes handlingsplan. Fem planer med fem ansvariga: ingen ersätter någon annan. Planer som omständigheterna utesluter tas inte med.',
  ],
  leaves:
    'Avgör inte hur länge frånvaron kan antas vara eller om en insats behövs. Hur arbetsgivarens plan ligger till en viss dag: `returnToWorkPlan`. Om Försäkringskassans plan är fullständig: `plan`.',
  source:
    '30 kap. 6 och 12–14 §§ SFB; 8 kap. 7 § och 16 kap. 4 § HSL; 3 kap. 1, 3 och 6 §§ PDL; 10 kap. 8 § SoL; 5 a och 6 §§ förordningen 2000:628',
  throws: 'datum som inte finns, en frånvaro som slutar innan den börjar',
};
