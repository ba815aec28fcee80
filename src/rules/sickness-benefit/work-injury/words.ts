import { byProspect } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  WorkInjuryAssumption,
  WorkInjuryFact,
  WorkInjuryInput,
  WorkInjuryReason,
  WorkInjuryValue,
} from './work-injury.js';

export const words: RuleWords<
  WorkInjuryInput,
  WorkInjuryValue,
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
  inputs: {
    on: inputNames.on,
    cause: { sv: 'Orsak', en: 'Cause' },
    predominantReasons: {
      sv: 'Övervägande skäl talar för orsaken',
      en: 'Predominant reasons for that cause',
    },
    closeToWork: { sv: 'Färden hör nära samman med arbetet', en: 'Travel closely connected with work' },
    prescribedInfection: { sv: 'Smittan står i förordningen', en: 'Infection listed in the ordinance' },
    expectedMonths: inputNames.expectedMonths,
    yearlyIncomeBefore: { sv: 'Årsinkomst före skadan', en: 'Yearly income before the injury' },
    yearlyIncomeAfter: { sv: 'Årsinkomst efter skadan', en: 'Yearly income after the injury' },
    employee: { sv: 'Arbetstagare', en: 'Employee at the time' },
  },
  options: {
    cause: {
      'accident-at-work': { sv: 'olycksfall i arbetet', en: 'accident at work' },
      'accident-on-the-way': { sv: 'olycksfall på väg till eller från arbetet', en: 'accident on the way' },
      'other-harmful-influence': { sv: 'annan skadlig inverkan', en: 'other harmful influence' },
      infection: { sv: 'smitta', en: 'infection' },
      'workplace-conflict': { sv: 'konflikt på arbetsplatsen', en: 'conflict at the workplace' },
      'outside-work': { sv: 'något utanför arbetet', en: 'something outside work' },
    },
  },
  fields: {
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
    workInjury: { sv: 'Arbetsskada', en: 'Work injury' },
    leastLoss: { sv: 'Minsta förlust', en: 'Least loss', unit: 'kronor' },
    loss: { sv: 'Förlust', en: 'Loss', unit: 'kronor' },
    reportedBy: { sv: 'Anmäls av', en: 'Reported by' },
  },
  headline: ({ possible }) =>
    byProspect(possible, {
      likely: {
        sv: 'Livränta vid arbetsskada kan troligen betalas.',
        en: 'An annuity for a work injury can probably be paid.',
      },
      excluded: {
        sv: 'Ingen livränta vid arbetsskada kan betalas.',
        en: 'No annuity for a work injury can be paid.',
      },
      needs: {
        sv: 'Om livränta kan betalas beror på uppgifter som saknas.',
        en: 'Whether an annuity can be paid depends on facts that are missing.',
      },
    }),
  turns: [
    { answer: ({ possible }) => possible, by: ['expectedMonths', 'yearlyIncomeAfter', 'yearlyIncomeBefore'] },
  ],
};
