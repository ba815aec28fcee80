import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om AFA:s rehabiliteringsstöd kan lämnas för en åtgärd, hur mycket som högst och när det senast ska sökas.',
    'Stödet är högst hälften av kostnaden för missbruksbehandling, legitimerad psykolog eller psykoterapeut, kurser i stress och livsstil eller omskolning, för anställda som omfattas av AGS eller AGS-KL. Inget högsta belopp har hittats. Det krävs en plan för återgång, samtycke, ett styrkt behov och en rimlig chans. I AGS-KL söks stödet inom sex månader från åtgärdens början, i AGS även i efterhand.',
  ],
  leaves:
    'Avgör inte vad AFA beslutar. Det är inte lag utan en försäkringsgivares villkor. Privata tjänstemän står utanför båda försäkringarna. Vad Försäkringskassan betalar: `workplaceRehabilitation`.',
  source: 'AFA Försäkring, villkor för rehabiliteringsstöd',
  throws: '`licensed` där ingen behöver legitimation, andra betalare som betalar mer än kostnaden',
};
