import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Om en nyanländ får anvisas till etableringsinsatser, till när och vad en dag ger.',
    'Gäller den som omfattas av lagen och är inskriven, om inte något av fem hinder finns. Insatserna omfattar 24 månader på heltid. Sedan 2026 upphör de senast 36 månader efter den första folkbokföringen. Tiden före handlingsplanen och högst 24 månader med hel föräldrapenning för barn under ett år räknas bort. Ersättningen är 308 kronor om dagen, 231 kronor under kartläggningen.',
    'Från september 2026 kan beloppen, och från den 1 oktober med den nya mottagandelagen det som öppnar och spärrar programmet, ha en annan lydelse som inte har lästs. Svaret är då obestämt (`undetermined`) och visar vad den äldre lydelsen ger.',
  ],
  leaves:
    'Avgör inte vem som omfattas av lagen eller om Arbetsförmedlingen anvisar. Beloppet gäller heltid, högst fem dagar i veckan. Sjukdom på heltid avslutar programmet först efter mer än 30 dagar, när en anpassning har prövats: `activityGrantSickness`.',
  source:
    '5, 11, 15, 15 a och 18 §§ förordningen 2017:820; 2 kap. 13 § och 10 kap. 3 och 6 §§ förordningen 2017:819',
  throws: 'datum som inte finns, tal som är negativa eller inte hela',
};
