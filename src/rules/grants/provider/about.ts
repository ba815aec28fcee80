import type { RuleAbout } from '../../../finding/rule-about.js';

export const about: RuleAbout = {
  decides: [
    'Vad en anordnare av arbetsplatsinriktat rehabiliteringsstöd ska visa för att Försäkringskassan ska godkänna den.',
    'En checklista: anordnaren initierar medicinska, rehabiliterande och anpassande åtgärder som arbetsgivaren svarar för, har kompetens i medicin och rehabilitering och inom minst tre av fem områden, har kunskap om arbetsplatsen och systematiskt arbetsmiljöarbete och lämnar uppgifter till arbetsgivaren för redovisningen och till Försäkringskassan för kontroll.',
  ],
  leaves: 'Avgör inte om Försäkringskassan godkänner anordnaren eller återkallar ett godkännande (20 §).',
  source: '8 § förordningen 2014:67',
  throws: 'okända förmågor eller områden',
};
