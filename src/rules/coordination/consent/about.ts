import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om en aktör får lämna uppgifter om en sjukskriven till en annan, och om det krävs samtycke.',
    'Vad den försäkrade själv berättar kräver inget samtycke, inte heller vad arbetsgivaren lämnar till Försäkringskassan om rehabiliteringsbehovet eller på begäran. Försäkringskassan samverkar bara om den försäkrade samtycker. Detsamma gäller koordineringsinsatser, individuell plan och allt annat som ingen bestämmelse öppnar för.',
  ],
  leaves:
    'Avgör inte om en uppgiftsskyldighet eller sekretesslagen tillåter mer, och inte om samtycke har lämnats. Ett läkarintyg till arbetsgivaren behöver inte ange vilken sjukdomen är (8 § SjLL).',
  source:
    '30 kap. 6 a, 7 och 10 §§ och 110 kap. 13, 14 och 31 a §§ SFB; 8 och 18 §§ SjLL; 3 och 4 §§ KIL; 16 kap. 4 § HSL; 10 kap. 8 § SoL; 12 kap. 2 § OSL; 4 kap. 2 § PL',
  throws: 'okända aktörer eller ämnen, en aktör som lämnar uppgifter till sig själv',
};
