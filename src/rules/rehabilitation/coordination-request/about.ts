import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om Försäkringskassan samordnar de insatser som någon behöver, på vilken grund och med vilka.',
    'Försäkringskassan klarlägger genast behovet i samråd med den försäkrade, ser till att åtgärder vidtas och påbörjas så snart som möjligt, och samverkar med andra om den försäkrade medger det. Det gäller också aktiviteter för den som har aktivitetsersättning. Den som saknar SGI måste ansöka, och sjukdom ska i någon mån sätta ned arbetsförmågan.',
  ],
  leaves:
    'Avgör inte vad som behövs: Försäkringskassan har inga egna åtgärder och inga sanktioner mot andra. Den som saknar SGI kan få annat stöd från kommunen (`municipalSupport`).',
  source: '30 kap. 3 och 8–11 §§ och 33 kap. 22 och 23 §§ SFB; vägledning för den som saknar SGI',
  throws: 'okända val, datum som inte finns',
};
