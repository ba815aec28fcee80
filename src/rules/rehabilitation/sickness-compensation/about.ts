import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om sjukersättning är möjlig, på vilken nivå och för vilka månader.',
    'Arbetsförmågan ska vara stadigvarande nedsatt med minst en fjärdedel, och ingen åtgärd bedöms kunna återställa någon del av den. Hel ersättning kan lämnas från juli det år då den försäkrade fyller 19, partiell från den månad då han eller hon fyller 30, till månaden före riktåldern för pension. Ersättning lämnas för högst tre månader före ansökningsmånaden.',
    'Inkomstrelaterad ersättning försäkras genom arbete, garantiersättning genom bosättning (5 kap. 9 § 8 och 6 kap. 6 § 5). Från 2027 ställs krav för bosättning som inte har lästs.',
  ],
  leaves:
    'Avgör inte hur stor del av arbetsförmågan som saknas eller om den saknas för gott: det är bedömningar. Omfattar inte beloppet (34 och 35 kap.), vilande ersättning (36 kap., där 9 a, 12, 15 b och 18 a §§ gäller för tid efter juni 2026), uppföljning (33 kap. 17 §) eller ersättning utan ansökan (36 kap. 25 §).',
  source: '5 kap. 9 § och 33 kap. 5, 6, 9–10 a, 14 och 16 §§ SFB',
  throws: 'månader eller datum som inte finns, en andel utanför 0–1',
};
