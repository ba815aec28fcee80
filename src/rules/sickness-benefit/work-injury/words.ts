import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import type {
  WorkInjuryAssumption,
  WorkInjuryFact,
  WorkInjuryReason,
  WorkInjuryValue,
} from './work-injury.js';

export const words: RuleWords<
  Possible | WorkInjuryReason | WorkInjuryValue['reportedBy'],
  never,
  WorkInjuryFact,
  WorkInjuryAssumption
> = {
  reasons: {
    ...possibleWords,
    'outside-work': {
      sv: 'Skadan kommer inte av arbetet.',
      en: 'The injury does not come from work.',
    },
    'left-out-by-law': {
      sv: 'Psykiska skador som följer av företagsnedläggelse, bristande uppskattning, vantrivsel eller liknande är inte arbetsskador.',
      en: 'Mental injuries that follow from a closure, lack of appreciation, discontent or the like are no work injuries.',
    },
    'no-predominant-reasons': {
      sv: 'Övervägande skäl talar inte för att skadan kommer av arbetet.',
      en: 'There are no predominant reasons to hold that the injury comes from work.',
    },
    'not-close-to-work': {
      sv: 'Färden föranleddes inte av arbetet eller stod inte i nära samband med det.',
      en: 'The travel was not caused by work or not closely connected with it.',
    },
    'infection-not-listed': {
      sv: 'Smittan hör inte till dem som enligt föreskrifterna kan ge en arbetsskada.',
      en: 'The infection is not among those that the regulations count as a work injury.',
    },
    'shorter-than-a-year': {
      sv: 'Förmågan att skaffa inkomst kan inte antas vara nedsatt under minst ett år.',
      en: 'The ability to earn cannot be assumed to be reduced for at least a year.',
    },
    'reduced-by-less-than-a-fifteenth': {
      sv: 'Förmågan att skaffa inkomst är nedsatt med mindre än en femtondel.',
      en: 'The ability to earn is reduced by less than a fifteenth.',
    },
    'loss-too-small': {
      sv: 'Inkomstförlusten är mindre än en fjärdedel av prisbasbeloppet om året.',
      en: 'The loss of income is less than a quarter of the price base amount a year.',
    },
    employer: {
      sv: 'Arbetsgivaren ska omedelbart anmäla skadan till Försäkringskassan.',
      en: 'The employer must report the injury to Försäkringskassan at once.',
    },
    insured: {
      sv: 'Den försäkrade ska själv anmäla skadan till Försäkringskassan.',
      en: 'The insured must report the injury to Försäkringskassan.',
    },
  },
  questions: {},
  facts: {
    predominantReasons: {
      sv: 'bedömningen av om övervägande skäl talar för att skadan kommer av arbetet',
      en: 'the assessment of whether predominant reasons speak for the injury coming from work',
    },
    closeToWork: { sv: 'färdens samband med arbetet', en: 'the connection of the travel with work' },
    prescribedInfection: {
      sv: 'om smittan omfattas av föreskrifterna',
      en: 'whether the regulations cover the infection',
    },
    expectedMonths: {
      sv: 'hur länge nedsättningen kan antas bestå',
      en: 'how long the reduction can be assumed to last',
    },
    yearlyIncomeBefore: {
      sv: 'den årsinkomst som livräntan skulle beräknas på',
      en: 'the yearly income that the annuity would be based on',
    },
    yearlyIncomeAfter: {
      sv: 'den årsinkomst som den skadade fortfarande kan få genom arbete',
      en: 'the yearly income that the injured person can still earn by work',
    },
    employee: { sv: 'om den skadade var anställd', en: 'whether the injured person was an employee' },
  },
  assumed: {
    employee: {
      sv: 'Den skadade antas ha varit anställd.',
      en: 'The injured person is assumed to have been an employee.',
    },
  },
};
