import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import type { Words } from '../../../finding/words.js';
import { levelNames } from '../../shared/benefit.words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  CollectiveInsuranceAssumption,
  CollectiveInsuranceFact,
  CollectiveInsuranceInput,
  CollectiveInsuranceQuestion,
  CollectiveInsuranceReason,
  CollectiveInsuranceValue,
  DayInsurance,
} from './collective-insurance.js';

export const dayInsuranceNames: Words<DayInsurance> = {
  ags: { sv: 'AGS (privat anställda arbetare)', en: 'AGS (private-sector workers)' },
  'ags-kl': { sv: 'AGS-KL (kommun och region)', en: 'AGS-KL (municipalities and regions)' },
  itp: { sv: 'ITP (privat anställda tjänstemän)', en: 'ITP (private-sector salaried staff)' },
};

const roundingOfTheDay: QuestionWords<'to-the-ore' | 'down-to-kronor'> = {
  question: {
    sv: 'Hur avrundas försäkringens belopp för en dag?',
    en: 'How is the amount of the insurance for a day rounded?',
  },
  readings: {
    'to-the-ore': { sv: 'Till närmaste öre.', en: 'To the nearest öre.' },
    'down-to-kronor': { sv: 'Nedåt till hela kronor.', en: 'Down to whole kronor.' },
  },
  source: {
    sv: 'Villkoren har inte varit tillgängliga; ett publicerat exempel för AGS-KL stämmer med avrundning nedåt.',
    en: 'The terms were not available; a published example of AGS-KL fits rounding down.',
  },
};

const payOfADay: QuestionWords<'yearly-by-365' | 'monthly-by-30'> = {
  question: {
    sv: 'Hur blir lönen för ett år en dags belopp i ITP?',
    en: 'How does the pay of a year become the amount of a day in ITP?',
  },
  readings: {
    'yearly-by-365': { sv: 'Årsbeloppet delas med 365.', en: 'The amount of the year is divided by 365.' },
    'monthly-by-30': { sv: 'Månadsbeloppet delas med 30.', en: 'The amount of the month is divided by 30.' },
  },
  source: {
    sv: 'Alecta anger andelar av lönen men inte hur en dag räknas; villkoren har inte varit tillgängliga.',
    en: 'Alecta states shares of the pay but not how a day is calculated; the terms were not available.',
  },
};

const firstDayOfAgsKl: QuestionWords<'day-91' | 'after-sick-pay'> = {
  question: {
    sv: 'Betalar AGS-KL för dagen, som ligger före dag 91?',
    en: 'Does AGS-KL pay for the day, which lies before day 91?',
  },
  readings: {
    'day-91': {
      sv: 'Nej: arbetsgivaren betalar sjuklön enligt avtal till och med dag 90.',
      en: 'No: the employer pays sick pay by agreement through day 90.',
    },
    'after-sick-pay': {
      sv: 'Ja, om arbetsgivarens sjuklön enligt avtal är slut eller inte lämnas alls.',
      en: 'Yes, if the employer’s sick pay by agreement is over or is not paid at all.',
    },
  },
  source: {
    sv: 'Afa Försäkring och SKR anger dagen efter arbetsgivarens sista dag med sjuklön, tidigast dag 15.',
    en: 'Afa Försäkring and SKR state the day after the employer’s last day with sick pay, day 15 at the earliest.',
  },
};

export const words: RuleWords<
  CollectiveInsuranceInput,
  CollectiveInsuranceValue,
  CollectiveInsuranceReason,
  CollectiveInsuranceQuestion,
  CollectiveInsuranceFact,
  CollectiveInsuranceAssumption
> = {
  reasons: {
    paid: {
      sv: 'Försäkringen betalar vid sidan av sjukpenningen.',
      en: 'The insurance pays beside the sickness benefit.',
    },
    'before-first-day': {
      sv: 'Dagen ligger före försäkringens första dag i sjukperioden.',
      en: 'The day lies before the first day of the insurance in the sick period.',
    },
    'after-last-day': {
      sv: 'Dagen ligger efter försäkringens sista dag i sjukperioden.',
      en: 'The day lies after the last day of the insurance in the sick period.',
    },
    'only-above-ceiling': {
      sv: 'Efter dag 360 betalar ITP bara för lön över taket för den sjukpenninggrundande inkomsten.',
      en: 'After day 360 ITP pays only for pay above the ceiling of the SGI.',
    },
    'age-reached': {
      sv: 'Den försäkrade har nått försäkringens högsta ålder.',
      en: 'The insured has reached the highest age of the insurance.',
    },
    'no-benefit': {
      sv: 'Försäkringskassan betalar ingen sjukpenning för dagen.',
      en: 'Försäkringskassan pays no sickness benefit for the day.',
    },
  },
  questions: {
    'rounding-of-the-day': roundingOfTheDay,
    'pay-of-a-day': payOfADay,
    'first-day-of-ags-kl': firstDayOfAgsKl,
  },
  facts: {
    yearlyPay: { sv: 'lönen för ett år', en: 'the pay of a year' },
    highestAge: { sv: 'försäkringens högsta ålder', en: 'the highest age of the insurance' },
    decidedPension: {
      sv: 'den sjukpension som beslutades före juli 2018',
      en: 'the sickness pension decided before July 2018',
    },
    qualified: {
      sv: 'om försäkringens kvalifikationskrav är uppfyllda',
      en: 'whether the qualifying conditions of the insurance are fulfilled',
    },
    bornOn: { sv: 'födelsemånaden', en: 'the month of birth' },
    dayOfYear: {
      sv: 'antalet sjukdagar under de senaste tolv månaderna',
      en: 'the number of sick days in the last twelve months',
    },
  },
  assumed: {
    qualified: {
      sv: 'Den försäkrade antas uppfylla försäkringens kvalifikationskrav.',
      en: 'The insured is assumed to fulfil the qualifying conditions of the insurance.',
    },
    bornOn: {
      sv: 'Den försäkrade antas inte ha nått försäkringens högsta ålder.',
      en: 'The insured is assumed not to have reached the highest age of the insurance.',
    },
    dayOfYear: {
      sv: 'Inga andra sjukdagar antas finnas under de senaste tolv månaderna än de i sjukperioden.',
      en: 'No other sick days are assumed in the last twelve months than those of the sick period.',
    },
  },
  inputs: {
    on: inputNames.on,
    insurance: inputNames.insurance,
    day: { sv: 'Dag i sjukperioden', en: 'Day of the sick period' },
    dayOfYear: { sv: 'Sjukdag under tolv månader', en: 'Sick day of twelve months' },
    benefit: { sv: 'Sjukpenning för dagen', en: 'Benefit of the day' },
    level: inputNames.level,
    extent: inputNames.extent,
    yearlyPay: { sv: 'Lön per år', en: 'Pay of a year' },
    bornOn: inputNames.bornOn,
  },
  options: { insurance: dayInsuranceNames, level: levelNames },
  fields: {
    amount: valueNames.amount,
    reason: valueNames.reason,
    shares: { sv: 'Andelar', en: 'Shares' },
    share: { sv: 'Andel i procent', en: 'Share in per cent', unit: 'named' },
    of: { sv: 'Av', en: 'Of', unit: 'kronor' },
    firstDay: { sv: 'Första dag i sjukperioden', en: 'First day of the sick period', unit: 'named' },
    lastDay: { sv: 'Sista dag i sjukperioden', en: 'Last day of the sick period', unit: 'named' },
  },
  headline: ({ amount, reason }, { sv, en }) =>
    reason === 'paid'
      ? {
          sv: `Försäkringen betalar ${sv.kronor(amount)} för dagen.`,
          en: `The insurance pays ${en.kronor(amount)} for the day.`,
        }
      : { sv: 'Försäkringen betalar ingenting för dagen.', en: 'The insurance pays nothing for the day.' },
  turns: [{ answer: ({ reason }) => reason, by: ['day', 'dayOfYear', 'benefit', 'yearlyPay', 'bornOn'] }],
};
