import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om SGI:n är skyddad en viss dag för den som har slutat arbeta, på vilken grund och hur länge.',
    'Skyddet måste vara obrutet från dagen efter arbetet: en enda dag utan grund och det är förlorat. Ett avbrott skyddar av sig självt i tre månader från arbetets sista dag, men bara en gång; de tre månaderna börjar inte om när en annan grund upphör (HFD 2019 ref. 55). Graviditet skyddar den som avbryter sitt arbete tidigast sex månader före födelsen, inte den som slutar studera. En förälder är skyddad till och med dagen före barnets ettårsdag.',
  ],
  leaves:
    'Avgör inte hur hög den skyddade SGI:n är (26 kap. 9 och 28–31 §§; `sgi`) eller om de villkor är uppfyllda som föreskrifterna ställer för arbetssökande, för stöd enligt avtal och för program utan ersättning: det anger den som frågar. Inte heller arbete i mindre omfattning, tid med sjukersättning (22 a §) eller vistelse utomlands (24 §).',
  source:
    '26 kap. 9 och 11–18 a §§ SFB; 1 § lagen (1930:173) om beräkning av lagstadgad tid; HFD 2019 ref. 55',
  throws:
    'datum som inte finns, omkastade perioder, `on` som inte ligger efter `workEndedOn`, uppgifter som inte hör till grunden, fler än 100 grunder',
};
