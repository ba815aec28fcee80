import { byProspect } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import {
  coveredByResidenceFact,
  coveredByWorkFact,
  notInsured,
} from '../../shared/social-insurance.words.js';
import type {
  SpecialGrantAssumption,
  SpecialGrantFact,
  SpecialGrantInput,
  SpecialGrantReason,
  SpecialGrantValue,
} from './special-grant.js';

export const words: RuleWords<
  SpecialGrantInput,
  SpecialGrantValue,
  Possible | SpecialGrantReason | 'rehabilitation-allowance' | 'nothing-accepted' | 'whole-cost-accepted',
  never,
  SpecialGrantFact | 'regulations',
  SpecialGrantAssumption
> = {
  reasons: {
    ...possibleWords,
    'not-insured': notInsured,
    'not-participating': {
      sv: 'Den försäkrade deltar inte i arbetslivsinriktad rehabilitering.',
      en: 'The insured takes part in no work-oriented rehabilitation.',
    },
    'not-own-cost': {
      sv: 'Kostnaden uppstår inte för den försäkrade.',
      en: 'The cost does not arise for the insured.',
    },
    'other-cost': {
      sv: 'Kostnaden har inte uppstått i samband med rehabiliteringen.',
      en: 'The cost did not arise in connection with the rehabilitation.',
    },
    'no-cost': { sv: 'Det finns ingen kostnad.', en: 'There is no cost.' },
    'rehabilitation-allowance': {
      sv: 'Rehabiliteringspenning är den andra formen av rehabiliteringsersättning.',
      en: 'The rehabilitation allowance is the other form of rehabilitation compensation.',
    },
    'nothing-accepted': {
      sv: 'Ingen del av kostnaden godtas.',
      en: 'No part of the cost is accepted.',
    },
    'whole-cost-accepted': {
      sv: 'Hela kostnaden godtas.',
      en: 'The whole cost is accepted.',
    },
  },
  questions: {},
  facts: {
    on: { sv: 'dagen som frågan gäller', en: 'the day asked about' },
    coveredByWork: coveredByWorkFact,
    coveredByResidence: coveredByResidenceFact,
    participates: {
      sv: 'om den försäkrade deltar i arbetslivsinriktad rehabilitering',
      en: 'whether the insured takes part in work-oriented rehabilitation',
    },
    ownCost: {
      sv: 'om kostnaden uppstår för den försäkrade',
      en: 'whether the cost arises for the insured',
    },
    dueToRehabilitation: {
      sv: 'om kostnaden uppstår i samband med rehabiliteringen',
      en: 'whether the cost arises in connection with the rehabilitation',
    },
    cost: { sv: 'kostnaden', en: 'the cost' },
    regulations: {
      sv: 'de närmare föreskrifterna om särskilt bidrag',
      en: 'the further regulations on the special grant',
    },
  },
  assumed: { on: { sv: 'Den senaste lydelsen används.', en: 'The newest wording is used.' } },
  inputs: {
    participates: inputNames.participates,
    ownCost: { sv: 'Egen kostnad', en: 'Own cost' },
    dueToRehabilitation: { sv: 'Kostnaden beror på rehabiliteringen', en: 'Cost due to the rehabilitation' },
    cost: inputNames.cost,
    coveredByWork: inputNames.coveredByWork,
    coveredByResidence: inputNames.coveredByResidence,
    on: inputNames.on,
  },
  options: {},
  fields: {
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
    alongside: { sv: 'Kan lämnas tillsammans med', en: 'Can be paid together with' },
    amount: valueNames.amount,
  },
  headline: ({ possible }) =>
    byProspect(possible, {
      likely: {
        sv: 'Ett särskilt bidrag kan troligen betalas.',
        en: 'A special grant can probably be paid.',
      },
      excluded: { sv: 'Inget särskilt bidrag betalas.', en: 'No special grant is paid.' },
      needs: {
        sv: 'Om ett särskilt bidrag kan betalas beror på uppgifter som saknas.',
        en: 'Whether a special grant can be paid depends on facts that are missing.',
      },
    }),
  turns: [{ answer: ({ possible }) => possible, by: ['participates', 'ownCost', 'dueToRehabilitation'] }],
};
