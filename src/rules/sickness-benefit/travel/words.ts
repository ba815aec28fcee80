import { byProspect } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import type { TravelAssumption, TravelFact, TravelInput, TravelReason, TravelValue } from './travel.js';

export const words: RuleWords<
  TravelInput,
  TravelValue,
  Possible | TravelReason,
  never,
  TravelFact,
  TravelAssumption
> = {
  reasons: {
    ...possibleWords,
    'not-for-return': {
      sv: 'Resorna är inte till för att underlätta återgången i arbete efter ett sjukdomsfall.',
      en: 'The travel is not meant to ease the return to work after a case of sickness.',
    },
    'no-benefit-otherwise': {
      sv: 'Ersättningen lämnas i stället för sjukpenning, och någon sjukpenning skulle inte lämnas annars.',
      en: 'The compensation is paid instead of sickness benefit, and no benefit would be paid otherwise.',
    },
    'usual-way-possible': {
      sv: 'Hälsotillståndet hindrar inte det färdsätt som den försäkrade brukar använda till arbetet.',
      en: 'The state of health does not prevent the way in which the insured usually travels to work.',
    },
    'no-extra-cost': {
      sv: 'Resorna kostar inte mer än de brukar.',
      en: 'The travel costs no more than it usually does.',
    },
    'in-sick-pay-period': {
      sv: 'Under sjuklöneperioden är det arbetsgivaren som kan betala resorna, i stället för sjuklön.',
      en: 'During the sick-pay period it is the employer who can pay for the travel, instead of sick pay.',
    },
  },
  questions: {},
  facts: {
    easesReturn: {
      sv: 'om resorna underlättar återgången i arbete',
      en: 'whether the travel eases the return to work',
    },
    benefitOtherwise: {
      sv: 'om sjukpenning skulle lämnas annars',
      en: 'whether sickness benefit would be paid otherwise',
    },
    healthPreventsUsualWay: {
      sv: 'om hälsotillståndet hindrar det vanliga färdsättet',
      en: 'whether the state of health prevents the usual way of travelling',
    },
    cost: { sv: 'kostnaden för resorna', en: 'the cost of the travel' },
    usualCost: { sv: 'vad resorna brukar kosta', en: 'what the travel usually costs' },
    inSickPayPeriod: {
      sv: 'om resorna ligger i en sjuklöneperiod',
      en: 'whether the travel lies in a sick-pay period',
    },
    on: dayAskedFact,
  },
  assumed: {
    usualCost: {
      sv: 'Resorna antas inte kosta något i vanliga fall.',
      en: 'The travel is assumed to cost nothing usually.',
    },
    inSickPayPeriod: {
      sv: 'Resorna antas inte ligga i en sjuklöneperiod.',
      en: 'The travel is assumed not to lie in a sick-pay period.',
    },
    on: newestWording,
  },
  inputs: {
    easesReturn: { sv: 'Resan underlättar återgången', en: 'Travel eases the return' },
    benefitOtherwise: { sv: 'Sjukpenning betalas annars', en: 'Benefit paid otherwise' },
    healthPreventsUsualWay: { sv: 'Hälsan hindrar vanligt färdsätt', en: 'Health prevents the usual way' },
    cost: inputNames.cost,
    usualCost: { sv: 'Vanlig resekostnad', en: 'Usual cost of travel' },
    inSickPayPeriod: { sv: 'I en sjuklöneperiod', en: 'In a sick-pay period' },
    on: inputNames.on,
  },
  options: {},
  fields: {
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
    extraCost: { sv: 'Merkostnad', en: 'Extra cost', unit: 'kronor' },
  },
  headline: ({ possible, extraCost }, { sv, en }) =>
    byProspect(possible, {
      likely: {
        sv: `Ersättning för resor kan betalas, högst ${sv.kronor(extraCost ?? 0)}.`,
        en: `Compensation for travel may be paid, at most ${en.kronor(extraCost ?? 0)}.`,
      },
      excluded: {
        sv: 'Ingen ersättning för resor betalas.',
        en: 'No compensation for travel is paid.',
      },
      needs: {
        sv: 'Om ersättning för resor kan betalas beror på uppgifter som saknas.',
        en: 'Whether compensation for travel can be paid depends on facts that are missing.',
      },
    }),
  turns: [{ answer: ({ possible }) => possible, by: ['cost', 'usualCost'] }],
};
