import type { RuleWords } from '../../../finding/rule-words.js';
import type {
  WorkTrainingAssumption,
  WorkTrainingCompensation,
  WorkTrainingForm,
  WorkTrainingReason,
} from './work-training.js';

export const words: RuleWords<
  WorkTrainingReason | WorkTrainingCompensation | WorkTrainingForm | 'fk',
  never,
  never,
  WorkTrainingAssumption
> = {
  reasons: {
    'no-compensation': {
      sv: 'Försäkringskassan beviljar arbetsträning bara för den som har sjukpenning, sjukersättning eller aktivitetsersättning.',
      en: 'Försäkringskassan grants work training only to those who have sickness benefit, sickness compensation or activity compensation.',
    },
    'less-than-a-quarter': {
      sv: 'Enligt Försäkringskassans praxis ska arbetsträningen omfatta minst en fjärdedel av arbetstiden.',
      en: 'By Försäkringskassan’s practice the training takes at least a quarter of the working time.',
    },
    'too-long': {
      sv: 'Arbetsträningen är längre än Försäkringskassans praxis medger.',
      en: 'The training is longer than Försäkringskassan’s practice has it.',
    },
    'ordinary-tasks-elsewhere': {
      sv: 'Ordinarie uppgifter tränas hos den egna arbetsgivaren; någon annanstans är uppgifterna nya.',
      en: 'Ordinary tasks are trained with the person’s own employer; elsewhere the tasks are new.',
    },
    'own-responsibility': {
      sv: 'Under arbetsträning ska någon annan ansvara för arbetsuppgifterna.',
      en: 'During work training somebody else is responsible for the tasks.',
    },
    'no-help': {
      sv: 'Den som arbetstränar ska få hjälp med det som sjukdomen hindrar.',
      en: 'The person in training gets help with what the sickness prevents.',
    },
    'rehabilitation-allowance': {
      sv: 'Under tiden lämnas rehabiliteringspenning.',
      en: 'Rehabilitation allowance is paid meanwhile.',
    },
    'sickness-compensation': {
      sv: 'Den försäkrade behåller sin sjukersättning.',
      en: 'The insured keeps the sickness compensation.',
    },
    'activity-compensation': {
      sv: 'Den försäkrade behåller sin aktivitetsersättning.',
      en: 'The insured keeps the activity compensation.',
    },
    'ordinary-tasks': {
      sv: 'Ordinarie uppgifter tränas hos den egna arbetsgivaren.',
      en: 'Ordinary tasks are trained with the person’s own employer.',
    },
    'new-tasks': {
      sv: 'Nya uppgifter tränas hos den egna arbetsgivaren.',
      en: 'New tasks are trained with the person’s own employer.',
    },
    'new-employer': {
      sv: 'Nya uppgifter tränas hos någon annan.',
      en: 'New tasks are trained with somebody else.',
    },
    fk: { sv: 'Försäkringskassan beslutar.', en: 'Försäkringskassan decides.' },
  },
  questions: {},
  facts: {
    to: { sv: 'arbetsträningens sista dag', en: 'the last day of the training' },
    othersResponsible: {
      sv: 'om någon annan ansvarar för arbetsuppgifterna',
      en: 'whether somebody else is responsible for the tasks',
    },
    helpGiven: {
      sv: 'om den försäkrade får hjälp med det som sjukdomen hindrar',
      en: 'whether the insured gets help with what the sickness prevents',
    },
  },
  assumed: {
    to: {
      sv: 'Arbetsträningen antas inte vara längre än vad praxis medger.',
      en: 'The training is assumed to be no longer than practice has it.',
    },
    othersResponsible: {
      sv: 'Någon annan antas ansvara för arbetsuppgifterna.',
      en: 'Somebody else is assumed to be responsible for the tasks.',
    },
    helpGiven: {
      sv: 'Den försäkrade antas få hjälp med det som sjukdomen hindrar.',
      en: 'The insured is assumed to get help with what the sickness prevents.',
    },
  },
};
