import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  PlanReason,
  PlanStatus,
  ReturnToWorkPlanInput,
  ReturnToWorkPlanValue,
} from './return-to-work-plan.js';

const lastDayOnDayOff: QuestionWords<'moves-to-next-weekday' | 'stays'> = {
  question: {
    sv: 'Flyttas den sista dagen för planen när den infaller på en lördag, söndag, helgdag eller likställd dag?',
    en: 'Does the last day for the plan move when it falls on a Saturday, a Sunday, a public holiday or a day treated as one?',
  },
  readings: {
    'moves-to-next-weekday': {
      sv: 'Den sista dagen flyttas till nästa vardag.',
      en: 'The last day moves to the next weekday.',
    },
    stays: { sv: 'Den sista dagen flyttas inte.', en: 'The last day does not move.' },
  },
  source: {
    sv: 'Lagen om beräkning av lagstadgad tid flyttar en sista dag som infaller på en ledig dag; att den gäller även för planen är vår tolkning.',
    en: 'The act on the computation of statutory time moves a last day that falls on a day off; that it applies to the plan too is our interpretation.',
  },
};

export const words: RuleWords<
  ReturnToWorkPlanInput,
  ReturnToWorkPlanValue,
  PlanReason | PlanStatus,
  'last-day-on-day-off'
> = {
  reasons: {
    'at-least-60-days': {
      sv: 'En plan krävs, eftersom arbetsförmågan kan antas vara nedsatt i minst 60 dagar.',
      en: 'A plan is required, since work capacity can be assumed to be reduced for at least 60 days.',
    },
    shorter: {
      sv: 'Ingen plan krävs, eftersom arbetsförmågan inte kan antas vara nedsatt så länge som lagen förutsätter.',
      en: 'No plan is required, since work capacity cannot be assumed to be reduced for as long as the law requires.',
    },
    'cannot-return': {
      sv: 'Ingen plan krävs, eftersom det med hänsyn till hälsotillståndet klart framgår att den försäkrade inte kan återgå i arbete.',
      en: 'No plan is required, since the state of health makes it clear that the insured person cannot return to work.',
    },
    improved: {
      sv: 'En plan krävs, eftersom hälsotillståndet har förbättrats efter att återgång i arbete först framstod som utesluten.',
      en: 'A plan is required, since health has improved after a return to work first seemed impossible.',
    },
    'not-in-force': {
      sv: 'Ingen plan krävs, eftersom skyldigheten ännu inte hade trätt i kraft.',
      en: 'No plan is required, since the duty was not yet in force.',
    },
    'not-required': { sv: 'Ingen plan behöver göras.', en: 'No plan needs to be made.' },
    upcoming: { sv: 'Planen behöver inte vara klar ännu.', en: 'The plan need not be ready yet.' },
    due: {
      sv: 'Planen ska vara klar nu, men tiden har inte gått ut.',
      en: 'The plan must be ready now, but the time has not run out.',
    },
    overdue: {
      sv: 'Tiden har gått ut utan att någon plan har gjorts.',
      en: 'The time has run out without a plan having been made.',
    },
    done: { sv: 'Planen gjordes i tid.', en: 'The plan was made in time.' },
    'done-late': { sv: 'Planen gjordes för sent.', en: 'The plan was made too late.' },
  },
  questions: { 'last-day-on-day-off': lastDayOnDayOff },
  facts: {},
  assumed: {},
  inputs: {
    sickFrom: inputNames.sickFrom,
    expectedTo: inputNames.expectedTo,
    prognosisOn: { sv: 'Prognosen given', en: 'Prognosis given on' },
    cannotReturn: inputNames.cannotReturn,
    improvedOn: inputNames.improvedOn,
    madeOn: inputNames.madeOn,
    asOf: inputNames.asOf,
  },
  options: {},
  fields: {
    required: valueNames.required,
    reason: valueNames.reason,
    dueOn: valueNames.dueOn,
    lastDay: valueNames.lastDay,
    status: { sv: 'Läge', en: 'Status', why: 'answer' },
  },
  headline: ({ lastDay }, { sv, en }) =>
    lastDay === null
      ? {
          sv: 'Ingen plan för återgång i arbete krävs.',
          en: 'No plan for return to work is required.',
        }
      : {
          sv: `En plan för återgång i arbete ska finnas senast den ${sv.date(lastDay)}.`,
          en: `A plan for return to work must be there by ${en.date(lastDay)}.`,
        },
  turns: [
    { answer: ({ required }) => required, by: ['expectedTo', 'sickFrom', 'cannotReturn'] },
    { answer: ({ status }) => status, by: ['madeOn'] },
  ],
};
