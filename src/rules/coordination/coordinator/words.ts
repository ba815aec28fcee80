import { byMissing } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import type { Words } from '../../../finding/words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import type {
  CoordinatorAssumption,
  CoordinatorEffect,
  CoordinatorInput,
  CoordinatorQuestion,
  CoordinatorTask,
  CoordinatorValue,
} from './coordinator.js';

const reasons: Words<CoordinatorTask | CoordinatorEffect | CoordinatorQuestion> = {
  'routines-and-structure': {
    sv: 'Koordinatorn skapar rutiner och struktur.',
    en: 'The coordinator creates routines and structure.',
  },
  'conditions-for-coordination': {
    sv: 'Koordinatorn skapar förutsättningar för samordning.',
    en: 'The coordinator creates the conditions for coordination.',
  },
  'sick-leave-statistics': {
    sv: 'Koordinatorn tar hand om sjukskrivningsstatistiken.',
    en: 'The coordinator handles the sick-leave statistics.',
  },
  'support-in-insurance-medicine': {
    sv: 'Koordinatorn stöder läkare och medarbetare i försäkringsmedicin.',
    en: 'The coordinator supports physicians and staff in insurance medicine.',
  },
  'coordinate-rehabilitation': {
    sv: 'Koordinatorn samordnar patientens rehabilitering.',
    en: 'The coordinator coordinates the patient’s rehabilitation.',
  },
  'knowledge-and-advice': {
    sv: 'Koordinatorn förmedlar kunskap och ger råd.',
    en: 'The coordinator shares knowledge and gives advice.',
  },
  'contact-for-patients': {
    sv: 'Koordinatorn är patienternas kontakt, deltar i bedömningar och föreslår rehabiliteringsplan.',
    en: 'The coordinator is the patients’ contact, joins assessments and proposes a rehabilitation plan.',
  },
  'contact-for-others': {
    sv: 'Koordinatorn är kontakt för myndigheter, arbetsgivare och socialtjänst.',
    en: 'The coordinator is the contact for authorities, employers and social services.',
  },
  'local-guidelines': {
    sv: 'Koordinatorn håller de lokala riktlinjerna aktuella.',
    en: 'The coordinator keeps the local guidelines current.',
  },
  'team-meetings': { sv: 'Koordinatorn håller i teammöten.', en: 'The coordinator runs team meetings.' },
  'next-step-known': { sv: 'Personen känner till nästa steg.', en: 'The person knows the next step.' },
  'plan-made-together': {
    sv: 'Personen har en plan som har tagits fram tillsammans.',
    en: 'The person has a plan that was made together.',
  },
  'contact-details-offered': {
    sv: 'Koordinatorns kontaktuppgifter erbjuds vid behov.',
    en: 'The coordinator’s contact details are offered where needed.',
  },
  'contact-with-authorities-by-consent': {
    sv: 'Koordinatorn har kontakt med myndigheter och arbetsgivare efter medgivande.',
    en: 'The coordinator is in contact with authorities and employer, by consent.',
  },
  'statistics-to-head-and-physician': {
    sv: 'Verksamhetschefen och läkaren har aktuell statistik.',
    en: 'Head and physician have current statistics.',
  },
  'unit-updated': {
    sv: 'Enheten känner till försäkringssystemet.',
    en: 'The unit knows the insurance system.',
  },
  'demands-of-the-job': {
    sv: 'En fråga är vad arbetet kräver.',
    en: 'What the job demands is one of the questions.',
  },
  'what-cannot-be-done': {
    sv: 'En fråga är vad patienten inte kan utföra i sitt arbete.',
    en: 'What the patient cannot do at work is one of the questions.',
  },
  'what-helps-to-stay': {
    sv: 'En fråga är vilket stöd som behövs för att vara kvar i arbete.',
    en: 'What support it takes to stay at work is one of the questions.',
  },
  'what-helps-to-return': {
    sv: 'En fråga är vilket stöd som behövs för att komma tillbaka till arbete.',
    en: 'What support it takes to return to work is one of the questions.',
  },
  'contact-paths-known': {
    sv: 'Kontaktvägarna är kända.',
    en: 'The ways to make contact are known.',
  },
};

export const words: RuleWords<
  CoordinatorInput,
  CoordinatorValue,
  CoordinatorTask | CoordinatorEffect | CoordinatorQuestion,
  never,
  never,
  CoordinatorAssumption
> = {
  reasons,
  questions: {},
  facts: { on: dayAskedFact },
  assumed: { on: newestWording },
  inputs: {
    tasks: inputNames.tasks,
    everyTrainingDay: { sv: 'Deltog alla utbildningsdagar', en: 'Attended every training day' },
    on: inputNames.on,
  },
  options: {
    tasks: reasons,
  },
  fields: {
    complete: valueNames.complete,
    missing: valueNames.missing,
    items: valueNames.items,
    item: valueNames.item,
    met: valueNames.met,
    effects: { sv: 'Effekter', en: 'Effects' },
    patientQuestions: { sv: 'Frågor till patienten', en: 'Questions to the patient' },
    trained: { sv: 'Utbildad', en: 'Trained' },
    trainingPayment: { sv: 'Ersättning för utbildning', en: 'Payment for training', unit: 'kronor' },
  },
  headline: ({ missing }, { sv, en }) =>
    byMissing(
      missing,
      {
        sv: 'Koordinatorn har alla uppgifter på listan.',
        en: 'The coordinator has every task on the list.',
      },
      {
        sv: `Koordinatorn saknar ${sv.number(missing.length)} av uppgifterna på listan.`,
        en: `The coordinator lacks ${en.number(missing.length)} of the tasks on the list.`,
      },
    ),
  // A list of tasks: what is missing is the answer.
  turns: [],
};
