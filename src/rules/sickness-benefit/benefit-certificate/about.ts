import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Från vilken dag den försäkrade ska styrka nedsättningen med läkarintyg till Försäkringskassan.',
    'Från den sjunde dagen efter sjukperiodens första, alltså dag 8. Försäkringskassan kan bestämma en tidigare dag. Under pandemin dag 15: för sjukperioder som började 2020-03-06–2021-09-30 och 2022-01-12–2022-03-31, för den som betalar egenavgifter från 2021-12-01.',
  ],
  leaves:
    'Avgör inte vad intyget ska innehålla, om ett krav hade skäl eller om Försäkringskassan avstår från intyg: dess föreskrifter kan göra undantag. Intyget till arbetsgivaren har en egen dag (`certificate`).',
  source: '27 kap. 25 § SFB; 2 § förordningen (1995:1051)',
  throws: 'datum som inte finns',
};
