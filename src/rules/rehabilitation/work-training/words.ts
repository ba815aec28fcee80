import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { compensationNames } from '../compensation.words.js';
import type {
  WorkTrainingAdvice,
  WorkTrainingAssumption,
  WorkTrainingCompensation,
  WorkTrainingForm,
  WorkTrainingInput,
  WorkTrainingReason,
  WorkTrainingValue,
} from './work-training.js';

export const words: RuleWords<
  WorkTrainingInput,
  WorkTrainingValue,
  WorkTrainingAdvice | WorkTrainingReason | WorkTrainingCompensation | WorkTrainingForm | 'fk',
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
    'combine-with-workplace': {
      sv: 'Arbetsträningen blir ofta bäst om arbetsplatsen också anpassas.',
      en: 'The training often works best if the workplace is adapted too.',
    },
    'combine-with-hours': {
      sv: 'Arbetsträningen blir ofta bäst om arbetstiden också anpassas.',
      en: 'The training often works best if the working hours are adapted too.',
    },
    'combine-with-aids': {
      sv: 'Arbetsträningen blir ofta bäst om arbetshjälpmedel också prövas.',
      en: 'The training often works best if work aids are tried too.',
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
  inputs: {
    compensation: { sv: 'Ersättning', en: 'Compensation' },
    from: { sv: 'Träningen börjar', en: 'Training begins' },
    to: { sv: 'Träningen slutar', en: 'Training ends' },
    hoursPerWeek: { sv: 'Träning, timmar per vecka', en: 'Training, hours per week' },
    normalHoursPerWeek: { sv: 'Normala timmar per vecka', en: 'Normal hours per week' },
    place: inputNames.place,
    tasks: inputNames.tasks,
    othersResponsible: {
      sv: 'Någon annan ansvarar för uppgifterna',
      en: 'Somebody else is responsible for the tasks',
    },
    helpGiven: { sv: 'Får hjälp med det som sjukdomen hindrar', en: 'Gets help with what sickness prevents' },
  },
  options: {
    compensation: compensationNames,
    place: {
      'own-employer': { sv: 'hos den egna arbetsgivaren', en: 'with the person’s own employer' },
      other: { sv: 'på en annan plats', en: 'elsewhere' },
    },
    tasks: {
      ordinary: { sv: 'ordinarie arbetsuppgifter', en: 'ordinary tasks' },
      new: { sv: 'nya arbetsuppgifter', en: 'new tasks' },
    },
  },
  fields: {
    allowed: valueNames.allowed,
    withinGuidance: valueNames.withinGuidance,
    reasons: valueNames.reasons,
    longestTo: valueNames.longestTo,
    leastHoursPerWeek: { sv: 'Minst timmar per vecka', en: 'Least hours per week', unit: 'hours' },
    compensation: valueNames.compensation,
    form: { sv: 'Form av träning', en: 'Form' },
    advice: { sv: 'Råd', en: 'Advice' },
    decidedBy: valueNames.decidedBy,
  },
  headline: ({ allowed, withinGuidance }) => {
    if (!allowed) {
      return { sv: 'Arbetsträningen är inte möjlig.', en: 'The work training is not possible.' };
    }
    return withinGuidance
      ? {
          sv: 'Arbetsträningen är möjlig och följer Försäkringskassans praxis.',
          en: 'The work training is possible and keeps to Försäkringskassan’s practice.',
        }
      : {
          sv: 'Arbetsträningen är möjlig enligt lagen men följer inte Försäkringskassans praxis.',
          en: 'The work training is possible by statute but does not keep to Försäkringskassan’s practice.',
        };
  },
  turns: [{ answer: ({ allowed, withinGuidance }) => [allowed, withinGuidance], by: ['to', 'hoursPerWeek'] }],
};
