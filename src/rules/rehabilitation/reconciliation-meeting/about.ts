import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om ett avstämningsmöte är rätt sammansatt, vilka som ska bjudas in och vilka frågor som tas upp.',
    'Försäkringskassan får begära att den försäkrade deltar, så att det medicinska tillståndet, arbetsförmågan och behovet av och möjligheterna till rehabilitering kan bedömas. Försäkringskassan kallar: den själv, den försäkrade och minst en part till. Arbetsgivaren bör alltid vara med, får ta initiativet och bör få ta del av anteckningarna. Försäkringskassan avgör om och hur mötet hålls, ibland per telefon, och kan ersätta läkarens tid. Den som vägrar utan giltig anledning kan få ersättningen minskad eller indragen, men bara om den försäkrade har upplysts om det.',
  ],
  leaves:
    'Avgör inte om ett möte behövs eller om ett skäl är giltigt. Mötet är ingen förhandling om ersättningen. Kontaktmöte och omställningsmöte finns i `transition`, andra utredningar i `medicalInvestigation`.',
  source:
    '110 kap. 14 § 4, 53 och 58 §§ och 30 kap. 10 § SFB; Försäkringskassans praxis för deltagare och frågor',
  throws: 'okända deltagare eller frågor, datum som inte finns',
};
