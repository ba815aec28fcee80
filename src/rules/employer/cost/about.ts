import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vad en frånvaro kostar arbetsgivaren jämfört med planerade åtgärder, under antaganden som användaren anger.',
    'En jämförelse, ingen prognos. Frånvaron kostar sjuklön, arbetsgivaravgifter och en kostnad per dag. Åtgärderna kostar det som återstår efter bidrag. Nollpunkten anger hur många sjukdagar åtgärderna måste förebygga för att kostnaden per dag ska täcka dem. Sparad sjuklön räknas inte in, eftersom den beror på vilka dagar som uteblir. Det som inte anges räknas inte och redovisas i `assumptions`. Biblioteket fyller inte i några siffror.',
  ],
  leaves:
    'Avgör inte om åtgärder fungerar eller måste vidtas: arbetsgivarens skyldigheter beror inte på kostnaden (`adaptation`, `returnToWorkPlan`). Räknar inte sjuklön (`amount`), bidrag (`workplaceRehabilitation`, `afaRehabilitation`, `workAids`) eller arbetsgivarens försäkring mot höga sjuklönekostnader.',
  source: 'användarens siffror; jämförelsevärden från AFA Försäkring 2015–2020',
  inForce: 'ingen lag: vilken dag som helst',
  throws: 'fler än 10 000 åtgärder, ett bidrag som är större än åtgärdens kostnad',
};
