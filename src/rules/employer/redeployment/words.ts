import { byMissing } from '../../../finding/headline.js';
import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import type { Words } from '../../../finding/words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { newestWording } from '../../shared/wording.words.js';
import type {
  RedeploymentAssumption,
  RedeploymentInput,
  RedeploymentQuestion,
  RedeploymentTwoMonthsReading,
  RedeploymentValue,
} from './redeployment.js';
import type { RedeploymentItem } from './table.js';

const twoMonths: QuestionWords<RedeploymentTwoMonthsReading> = {
  question: {
    sv: 'Vilken är den sista dagen då arbetsgivaren inte har känt till en omständighet i mer än två månader?',
    en: 'Which is the last day on which the employer has not known of a circumstance for more than two months?',
  },
  readings: {
    'same-date': {
      sv: 'Den sista dagen är samma datum två månader senare.',
      en: 'The last day is the same date two months later.',
    },
    'day-before': {
      sv: 'Den sista dagen är dagen före samma datum två månader senare.',
      en: 'The last day is the day before the same date two months later.',
    },
  },
  source: {
    sv: 'Lagen (1930:173) räknar månader till samma datum, men anställningsskyddslagen räknar tiden bakåt från underrättelsen och säger inte om dagen då arbetsgivaren fick veta ingår.',
    en: 'Act (1930:173) counts months to the same date, but the Employment Protection Act counts back from the notice and does not say whether the day of learning is one of the days.',
  },
};

const reasons: Words<RedeploymentItem> = {
  'lasting-reduction': {
    sv: 'Arbetsgivaren ska kunna visa att arbetsförmågan är stadigvarande nedsatt.',
    en: 'The employer must be able to show that the reduction of work capacity is lasting.',
  },
  'no-work-of-significance': {
    sv: 'Arbetsgivaren ska kunna visa att arbetstagaren inte kan utföra arbete av någon betydelse.',
    en: 'The employer must be able to show that the employee cannot do any work of significance.',
  },
  'rehabilitation-done': {
    sv: 'Arbetsgivaren ska ha fullgjort sitt rehabiliteringsansvar.',
    en: 'The employer must have fulfilled its duty of rehabilitation.',
  },
  'adaptation-done': {
    sv: 'Arbetsgivaren ska ha anpassat arbetet efter arbetstagarens förutsättningar så långt det går.',
    en: 'The employer must have adapted the work to the employee’s conditions as far as possible.',
  },
  'redeployment-investigated': {
    sv: 'Arbetsgivaren ska ha utrett vilket annat arbete som finns hos arbetsgivaren.',
    en: 'The employer must have investigated what other work there is with it.',
  },
  'no-other-work': {
    sv: 'Det ska inte vara skäligt att kräva att arbetsgivaren ger arbetstagaren annat arbete hos sig.',
    en: 'It must not be reasonable to require the employer to give the employee other work.',
  },
  'known-in-time': {
    sv: 'Uppsägningen får inte grundas enbart på omständigheter som arbetsgivaren har känt till i mer än två månader, om inte dröjsmålet är ursäktat.',
    en: 'The dismissal must not rest solely on circumstances that the employer has known of for more than two months, unless the delay is excused.',
  },
  'agreement-checked': {
    sv: 'Arbetsgivaren ska ha kontrollerat om ett kollektivavtal avviker från lagen.',
    en: 'The employer must have checked whether a collective agreement deviates from the act.',
  },
};

export const words: RuleWords<
  RedeploymentInput,
  RedeploymentValue,
  RedeploymentItem,
  RedeploymentQuestion,
  never,
  RedeploymentAssumption
> = {
  reasons,
  questions: { 'two-months': twoMonths },
  facts: { noticeOn: { sv: 'dagen för uppsägningen', en: 'the day of the notice of termination' } },
  assumed: { noticeOn: newestWording },
  inputs: {
    shown: { sv: 'Vad som kan visas', en: 'What can be shown', uncounted: true },
    redeployedBefore: { sv: 'Omplacerad tidigare', en: 'Redeployed before' },
    specialReasons: inputNames.specialReasons,
    knownOn: { sv: 'Arbetsgivaren fick veta', en: 'The employer learnt of it on' },
    noticeOn: { sv: 'Underrättelse', en: 'Notice given on' },
    delayExcused: { sv: 'Dröjsmålet är ursäktat', en: 'Delay excused' },
  },
  options: {
    shown: reasons,
  },
  fields: {
    complete: valueNames.complete,
    missing: valueNames.missing,
    items: valueNames.items,
    item: valueNames.item,
    met: valueNames.met,
    noticeBy: { sv: 'Underrättelse senast', en: 'Notice by' },
  },
  headline: ({ missing }, { sv, en }) =>
    byMissing(
      missing,
      {
        sv: 'Allt på listan kan visas; om det räcker som sakliga skäl avgörs inte här.',
        en: 'Everything on the list can be shown; whether that makes objective grounds is not decided here.',
      },
      {
        sv: `På listan kan ${sv.items(missing.length)} ännu inte visas.`,
        en: `On the list, ${en.items(missing.length)} cannot be shown yet.`,
      },
    ),
  turns: [
    { answer: ({ items }) => items.map(({ met }) => met), by: ['noticeOn', 'knownOn', 'delayExcused'] },
  ],
};
