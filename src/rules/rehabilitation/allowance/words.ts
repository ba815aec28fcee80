import type { RuleWords } from '../../../finding/rule-words.js';
import {
  capWhenPartlyUnemployed,
  levelNames,
  partialAmountRounding,
  priceBaseFact,
  provisionalPriceBase,
} from '../../shared/benefit.words.js';
import {
  bornOnAssumed,
  bornOnFact,
  targetAgeAssumed,
  targetAgeFact,
} from '../../shared/compensation.words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { purposeNames } from '../../shared/option.words.js';
import { barred, benefitBarFact, noBar } from '../../shared/social-insurance.words.js';
import type {
  AllowanceAssumption,
  AllowanceInput,
  AllowanceQuestion,
  AllowanceReason,
  AllowanceValue,
} from './allowance.js';

export const words: RuleWords<
  AllowanceInput,
  AllowanceValue,
  AllowanceReason | 'special-grant',
  AllowanceQuestion,
  never,
  AllowanceAssumption
> = {
  reasons: {
    'special-grant': {
      sv: 'Särskilt bidrag är den andra formen av rehabiliteringsersättning.',
      en: 'The special grant is the other form of rehabilitation compensation.',
    },
    'benefit-bar': barred,
    'not-participating': {
      sv: 'Den försäkrade deltar inte i arbetslivsinriktad rehabilitering.',
      en: 'The insured does not take part in work-oriented rehabilitation.',
    },
    'other-purpose': {
      sv: 'Åtgärden avser varken att förkorta sjukdomstiden eller att förebygga eller häva nedsatt arbetsförmåga.',
      en: 'The measure aims neither at shortening the sickness nor at preventing or ending reduced work capacity.',
    },
    'target-age': {
      sv: 'Den försäkrade har uppnått riktåldern för pension.',
      en: 'The insured has reached the retirement target age.',
    },
    'no-certificate': {
      sv: 'Efter den första tiden av sjukdom behålls rehabiliteringspenningen bara mot läkarintyg.',
      en: 'After the first days of sickness the allowance is kept only on a certificate.',
    },
    'sick-too-long': {
      sv: 'Rehabiliteringspenningen behålls under sjukdom i högst 30 kalenderdagar i följd.',
      en: 'During sickness the allowance is kept for at most 30 calendar days in a row.',
    },
    'no-plan': {
      sv: 'Försäkringskassan kräver i praktiken en rehabiliteringsplan, och någon sådan finns inte.',
      en: 'In practice Försäkringskassan requires a rehabilitation plan, and there is none.',
    },
  },
  questions: {
    'partial-amount-rounding': partialAmountRounding,
    'cap-when-partly-unemployed': capWhenPartlyUnemployed,
  },
  facts: {
    benefitBar: benefitBarFact,
    priceBase: priceBaseFact,
    targetAge: targetAgeFact,
    bornOn: bornOnFact,
    participates: {
      sv: 'deltagandet i arbetslivsinriktad rehabilitering',
      en: 'taking part in work-oriented rehabilitation',
    },
    purpose: { sv: 'åtgärdens syfte', en: 'the purpose of the measure' },
    planExists: {
      sv: 'Försäkringskassans rehabiliteringsplan',
      en: 'Försäkringskassan’s rehabilitation plan',
    },
    certificate: {
      sv: 'läkarintyget för sjukdomen under rehabiliteringen',
      en: 'the certificate for the sickness during rehabilitation',
    },
  },
  assumed: {
    benefitBar: noBar,
    priceBase: provisionalPriceBase,
    targetAge: targetAgeAssumed,
    bornOn: bornOnAssumed,
    participates: {
      sv: 'Den försäkrade antas delta i arbetslivsinriktad rehabilitering.',
      en: 'The insured is assumed to take part in work-oriented rehabilitation.',
    },
    purpose: {
      sv: 'Åtgärden antas förkorta sjukdomstiden eller förebygga eller häva nedsatt arbetsförmåga.',
      en: 'The measure is assumed to shorten the sickness, or to prevent or end reduced work capacity.',
    },
    planExists: {
      sv: 'Försäkringskassan antas ha upprättat en rehabiliteringsplan.',
      en: 'Försäkringskassan is assumed to have drawn up a rehabilitation plan.',
    },
    certificate: {
      sv: 'Läkarintyg antas inte ha lämnats in.',
      en: 'No certificate is assumed to have been handed in.',
    },
  },
  inputs: {
    on: inputNames.on,
    sgi: inputNames.sgi,
    level: inputNames.level,
    extent: inputNames.extent,
    unemployed: inputNames.unemployed,
    bornOn: inputNames.bornOn,
    participates: inputNames.participates,
    purpose: inputNames.purpose,
    planExists: inputNames.planExists,
    sickness: { sv: 'Sjukdom', en: 'Sickness' },
    from: inputNames.from,
    certificate: inputNames.certificate,
    selfEmployed: inputNames.selfEmployed,
    benefitBar: inputNames.benefitBar,
    provisional: inputNames.provisional,
  },
  options: {
    level: levelNames,
    purpose: purposeNames,
  },
  fields: {
    right: valueNames.right,
    wholeDay: valueNames.wholeDay,
    amount: valueNames.amount,
    longestTo: valueNames.longestTo,
    keptTo: { sv: 'Behålls till och med', en: 'Kept through' },
    certificateFrom: valueNames.certificateFrom,
    withinGuidance: valueNames.withinGuidance,
    alongside: { sv: 'Kan lämnas tillsammans med', en: 'Can be paid together with' },
    reasons: valueNames.reasons,
  },
  headline: ({ right, amount, withinGuidance }, { sv, en }) => {
    if (!right) {
      return {
        sv: 'Ingen rehabiliteringspenning betalas för dagen.',
        en: 'No rehabilitation allowance is paid for the day.',
      };
    }
    return withinGuidance
      ? {
          sv: `Rehabiliteringspenningen är ${sv.kronor(amount)} per dag.`,
          en: `The rehabilitation allowance is ${en.kronor(amount)} a day.`,
        }
      : {
          sv: `Lagen ger rehabiliteringspenning, ${sv.kronor(amount)} per dag, men Försäkringskassans egna villkor är inte uppfyllda.`,
          en: `The act gives a rehabilitation allowance, ${en.kronor(amount)} a day, but Försäkringskassan’s own conditions are not met.`,
        };
  },
  turns: [{ answer: ({ right }) => right, by: ['on', 'participates', 'sickness.certificate'] }],
};
