import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om Försäkringskassans rehabiliteringsplan anger det som den ska, och vad som saknas.',
    'Planen upprättas när någon behöver en åtgärd som kan ge rehabiliteringsersättning, så långt det är möjligt i samråd med den försäkrade. Den anger åtgärderna, vem som ansvarar, en tidsplan och vad som i övrigt behövs. Den följs upp och ändras, och är enligt Försäkringskassans praxis ett villkor för ersättningen (`allowance`).',
  ],
  leaves:
    'Avgör inte om en åtgärd behövs eller tjänar sitt syfte. Arbetsgivarens plan för återgång i arbete är en annan (`returnToWorkPlan`): två planer, två ansvariga.',
  source: '30 kap. 3 och 12–14 §§ SFB; vägledning för finansieringen',
  throws: 'datum som inte finns, åtgärder med omkastade dagar',
};
