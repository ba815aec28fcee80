import type { RuleWords } from '../../../finding/rule-words.js';
import {
  capWhenPartlyUnemployed,
  levelNames,
  partialAmountRounding,
  priceBaseFact,
  provisionalPriceBase,
} from '../../shared/benefit.words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type {
  DayAmountCondition,
  DayAmountFact,
  DayAmountInput,
  DayAmountQuestion,
  DayAmountReason,
  DayAmountValue,
} from './day-amount.js';

export const words: RuleWords<
  DayAmountInput,
  DayAmountValue,
  DayAmountReason | DayAmountCondition,
  DayAmountQuestion,
  DayAmountFact,
  'priceBase'
> = {
  reasons: {
    ordinary: {
      sv: 'Beloppet följer av den sjukpenninggrundande inkomsten.',
      en: 'The amount follows from the SGI.',
    },
    'unemployed-cap': {
      sv: 'Beloppet är sänkt, eftersom hel sjukpenning har ett högsta belopp till den del den försäkrade är arbetslös.',
      en: 'The amount is lowered, since whole benefit has a highest amount to the extent that the insured is unemployed.',
    },
    'not-registered': {
      sv: 'Den försäkrade är inte anmäld som arbetssökande och beredd att ta arbete i den omfattning som krävs, så för de första fjorton dagarna lämnas ingen kalenderdagsberäknad sjukpenning till den del han eller hon är arbetslös.',
      en: 'The insured is not registered as seeking work and prepared to take work to the extent required, so that no calendar-day calculated benefit is paid for the first fourteen days to the extent of the unemployment.',
    },
    registered: {
      sv: 'Den försäkrade är anmäld som arbetssökande och beredd att ta arbete i den omfattning som krävs, eller det vore oskäligt att kräva det.',
      en: 'The insured is registered as seeking work and prepared to take work to the extent required, or it would be unreasonable to require it.',
    },
  },
  questions: {
    'partial-amount-rounding': partialAmountRounding,
    'cap-when-partly-unemployed': capWhenPartlyUnemployed,
  },
  facts: {
    registeredJobSeeker: {
      sv: 'anmälan som arbetssökande hos Arbetsförmedlingen',
      en: 'registration as seeking work with Arbetsförmedlingen',
    },
    annualHours: {
      sv: 'årsarbetstiden i den del av arbetet som den försäkrade har kvar',
      en: 'annual working time in the part of the work that the insured still has',
    },
    hours: {
      sv: 'timmarna av ordinarie arbetstid under dagarna',
      en: 'the hours of ordinary working time on the days',
    },
    days: {
      sv: 'antalet dagar med sjukpenning',
      en: 'the number of days with benefit',
    },
    priceBase: priceBaseFact,
  },
  assumed: { priceBase: provisionalPriceBase },
  inputs: {
    on: inputNames.on,
    sgi: inputNames.sgi,
    level: inputNames.level,
    extent: inputNames.extent,
    unemployed: inputNames.unemployed,
    benefitKind: { sv: 'Slag av sjukpenning', en: 'Kind of benefit' },
    firstFourteenDays: inputNames.firstFourteenDays,
    registeredJobSeeker: { sv: 'Anmäld som arbetssökande', en: 'Registered jobseeker' },
    provisional: inputNames.provisional,
  },
  options: {
    level: levelNames,
    benefitKind: {
      ordinary: { sv: 'vanlig', en: 'ordinary' },
      preventive: { sv: 'förebyggande', en: 'preventive' },
      'on-demand': { sv: 'till behovsanställd', en: 'to an on-demand employee' },
    },
  },
  fields: {
    wholeDay: valueNames.wholeDay,
    amount: valueNames.amount,
    reason: valueNames.reason,
    yearlyBasis: valueNames.yearlyBasis,
    cap: { sv: 'Högsta dagsbelopp', en: 'Highest day amount', unit: 'kronor' },
  },
  headline: ({ amount }, { sv, en }) => ({
    sv: `Sjukpenningen är ${sv.kronor(amount)} per dag.`,
    en: `Sickness benefit is ${en.kronor(amount)} a day.`,
  }),
  turns: [
    { answer: ({ reason }) => reason, by: ['sgi', 'unemployed', 'firstFourteenDays', 'registeredJobSeeker'] },
  ],
};
