import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import type { TravelAssumption, TravelFact, TravelReason } from './travel.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';

export const words: RuleWords<Possible | TravelReason, never, TravelFact, TravelAssumption> = {
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
};
