import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Från vilken dag arbetstagaren ska styrka nedsättningen av arbetsförmågan med intyg från läkare eller tandläkare.',
    'Från den sjunde kalenderdagen efter dagen för sjukanmälan, alltså dag 8 räknat från anmälan, på nytt för varje sjuktillfälle. Ett krav kan ange en tidigare dag. Kravet på intyg var upphävt 2020-03-13–2021-09-30 och, för dagar från dag 8, 2022-01-19–2022-03-31.',
  ],
  leaves:
    'Avgör inte om ett krav hade särskilda skäl eller om en ursäkt är godtagbar. Kollektivavtal kan avvika (2 §). Intyget till Försäkringskassan har en egen dag (27 kap. 25 § SFB).',
  source: '8 § andra stycket, 10 och 10 a §§ SjLL',
  throws: 'datum som inte finns',
};
