import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vilka tillägg som gick förlorade med de arbetspass som sjukdomen tog, efter klockan.',
    'Timmar hör till den dag då passet börjar, tillägg till den tid de betalas för. Karensen tar de första arbetstimmarna som uteblir, och det som går förlorat under dem märks ut från den minut då den är slut.',
  ],
  leaves:
    'Avgör inte vad ett avtal betalar och när, eller hur många timmar karensen tar (`amount`, `karensHours`).',
  source: '6 § första stycket och 2 § andra stycket SjLL',
  throws: 'pass som överlappar eller börjar före perioden, raster utanför sitt pass',
};
