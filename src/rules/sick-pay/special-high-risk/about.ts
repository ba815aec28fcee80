import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vad ett beslut om särskilt högriskskydd betyder för karensavdraget och arbetsgivarens kostnad.',
    'Många sjukperioder och donatorer: inget karensavdrag, och arbetsgivaren får ersättning. Långa perioder och tidigare aktivitetsersättning: bara ersättning. Beslutet gäller alla arbetstagarens anställningar.',
  ],
  leaves:
    'Avgör inte om det finns en grund: det bedömer Försäkringskassan. Utan beslut är svaret obestämt (`undetermined`) och visar vad det betyder att det saknas.',
  source: '13, 15 och 16 §§ SjLL',
  throws: 'datum som inte finns',
};
