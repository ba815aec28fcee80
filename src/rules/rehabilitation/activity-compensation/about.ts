import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om aktivitetsersättning är möjlig, på vilken nivå och för vilka månader.',
    'Arbetsförmågan ska vara nedsatt med minst en fjärdedel i minst ett år, från juli det år då den försäkrade fyller 19 till månaden före den då han eller hon fyller 30, högst tre år per beslut. Skolgång som en funktionsnedsättning har förlängt ger hel ersättning så länge den pågår. Ersättning lämnas för högst tre månader före ansökningsmånaden.',
    'Inkomstrelaterad ersättning försäkras genom arbete, garantiersättning genom bosättning (5 kap. 9 § 8 och 6 kap. 6 § 5). Från 2027 ställs krav för bosättning som inte har lästs.',
  ],
  leaves:
    'Avgör inte hur stor del av arbetsförmågan som saknas eller hur länge: det är bedömningar. Omfattar inte beloppet (34 och 35 kap.), aktiviteter (33 kap. 21–25 §§), vilande ersättning (36 kap., där 9 a, 12, 15 b och 18 a §§ gäller för tid efter juni 2026) eller prövotid för studier.',
  source: '5 kap. 9 § och 33 kap. 5, 7–9, 13–15 och 18–20 §§ SFB',
  throws: 'månader eller datum som inte finns, en andel utanför 0–1',
};
