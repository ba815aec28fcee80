import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { compensationNames } from '../compensation.words.js';
import { words as leaveWords } from '../leave-to-try-other-work/words.js';
import { words as trainingWords } from '../work-training/words.js';
import { words as trialWords } from '../work-trial/words.js';
import type {
  WaysBackCompensation,
  WaysBackDecider,
  WaysBackEnd,
  WaysBackFact,
  WaysBackInput,
  WaysBackReason,
  WaysBackValue,
  WaysBackWay,
} from './ways-back.js';

export const words: RuleWords<
  WaysBackInput,
  WaysBackValue,
  Possible | WaysBackWay | WaysBackReason | WaysBackDecider | WaysBackCompensation | WaysBackEnd,
  never,
  WaysBackFact
> = {
  reasons: {
    ...possibleWords,
    ...trainingWords.reasons,
    ...leaveWords.reasons,
    ...trialWords.reasons,
    'not-in-force': {
      sv: 'Möjligheten fanns inte ännu den dagen.',
      en: 'The possibility did not exist yet on that day.',
    },
    'not-employed': {
      sv: 'Vägen är bara öppen för den som är anställd.',
      en: 'The way is open only to those who are employed.',
    },
    'no-sickness-benefit': {
      sv: 'Den försäkrade har ingen sjukpenning.',
      en: 'The insured has no sickness benefit.',
    },
    'cannot-work-part': {
      sv: 'Den försäkrade kan inte arbeta ens en del av arbetstiden.',
      en: 'The insured cannot work even part of the working time.',
    },
    'no-training-needed': {
      sv: 'Arbetsförmågan behöver inte tränas upp.',
      en: 'The capacity needs no training.',
    },
    'part-time': {
      sv: 'Den försäkrade arbetar en del av tiden och har sjukpenning för resten.',
      en: 'The insured works part of the time and has benefit for the rest.',
    },
    'work-trial': {
      sv: 'Den försäkrade prövar att arbeta hos sin arbetsgivare med hel sjukpenning.',
      en: 'The insured tries to work with their own employer, on whole benefit.',
    },
    'work-training': {
      sv: 'Den försäkrade tränar utan krav på prestation, som rehabilitering.',
      en: 'The insured trains without demands on performance, as rehabilitation.',
    },
    'leave-to-try-other-work': {
      sv: 'Den försäkrade är ledig för att prova arbete hos en annan arbetsgivare.',
      en: 'The insured is on leave to try work with another employer.',
    },
    'fk-assesses': {
      sv: 'Försäkringskassan bedömer hur mycket arbetsförmågan är nedsatt.',
      en: 'Försäkringskassan assesses how far the capacity is reduced.',
    },
    'insured-and-employer-agree': {
      sv: 'Den försäkrade och arbetsgivaren kommer överens och anmäler det till Försäkringskassan.',
      en: 'The insured and the employer agree, and notify Försäkringskassan.',
    },
    'fk-grants': {
      sv: 'Försäkringskassan beviljar det.',
      en: 'It is granted by Försäkringskassan.',
    },
    'insured-has-right': {
      sv: 'Den försäkrade har rätt till det och anmäler det till arbetsgivaren.',
      en: 'The insured has a right to it, and notifies the employer.',
    },
    'pay-and-partial-benefit': {
      sv: 'Lön lämnas för den tid som arbetas och sjukpenning för resten.',
      en: 'There is pay for the time worked, and benefit for the rest.',
    },
    'whole-benefit': {
      sv: 'Hel sjukpenning lämnas hela tiden.',
      en: 'Whole benefit is paid throughout.',
    },
    'compensation-kept': {
      sv: 'Den ersättning som den försäkrade har behålls.',
      en: 'The insured keeps the compensation there is.',
    },
    'pay-of-the-other-employer': {
      sv: 'Den andra arbetsgivaren betalar lön.',
      en: 'The other employer pays.',
    },
    'capacity-changes': {
      sv: 'Det upphör när arbetsförmågan ändras.',
      en: 'It ends when the capacity changes.',
    },
    'fourteen-days': {
      sv: 'Det upphör efter en period om 14 dagar.',
      en: 'It ends after a period of 14 days.',
    },
    'plan-ends': {
      sv: 'Det upphör när planen eller beslutet tar slut.',
      en: 'It ends with the plan or the decision.',
    },
    'leave-ends-or-broken-off': {
      sv: 'Det upphör när ledigheten tar slut eller avbryts.',
      en: 'It ends when the leave ends or is broken off.',
    },
  },
  questions: {},
  facts: {
    employed: { sv: 'om den försäkrade är anställd', en: 'whether the insured is employed' },
    benefit: { sv: 'vilken ersättning den försäkrade har', en: 'what the insured has in benefit' },
    benefitWholeTo: {
      sv: 'hur länge hel sjukpenning är beviljad',
      en: 'how long whole benefit has been granted',
    },
    canWorkPart: {
      sv: 'om en del av arbetstiden kan arbetas',
      en: 'whether part of the working time can be worked',
    },
    needsTraining: {
      sv: 'om arbetsförmågan behöver tränas upp',
      en: 'whether the capacity must be trained back',
    },
    trialNotifiedOn: {
      sv: 'dagen då anmälan om arbetsprövning kom in',
      en: 'the day on which the notification of a work trial came in',
    },
    signedByBoth: {
      sv: 'om båda har undertecknat anmälan',
      en: 'whether both have signed the notification',
    },
    spells: { sv: 'sjukdomstiden hittills', en: 'the time of sickness so far' },
    otherContractOn: {
      sv: 'dagen för avtalet med en annan arbetsgivare',
      en: 'the day of the contract with another employer',
    },
    leaveTo: { sv: 'ledighetens sista dag', en: 'the last day of the leave' },
    leaveNotifiedOn: {
      sv: 'dagen då ledigheten anmäldes till arbetsgivaren',
      en: 'the day on which the employer was told of the leave',
    },
  },
  assumed: {},
  inputs: {
    on: inputNames.on,
    employed: inputNames.employed,
    benefit: { sv: 'Ersättning den dagen', en: 'Benefit that day' },
    benefitWholeTo: inputNames.benefitWholeTo,
    canWorkPart: { sv: 'Kan arbeta en del av tiden', en: 'Can work part of the time' },
    needsTraining: { sv: 'Behöver träna upp arbetsförmågan', en: 'Capacity must be trained' },
    trialNotifiedOn: { sv: 'Arbetsprövningen anmäld', en: 'Work trial notified on' },
    signedByBoth: inputNames.signedByBoth,
    earlierTrials: inputNames.earlierTrials,
    from: inputNames.from,
    to: inputNames.to,
    spells: { sv: 'Sjuktillfällen hittills', en: 'Spells so far' },
    otherContractOn: { sv: 'Avtal med en annan arbetsgivare', en: 'Contract with another employer' },
    leaveTo: inputNames.leaveTo,
    leaveNotifiedOn: { sv: 'Ledigheten anmäld', en: 'Leave notified on' },
  },
  options: {
    benefit: {
      ...compensationNames,
      whole: { sv: 'hel sjukpenning', en: 'whole sickness benefit' },
      partial: { sv: 'partiell sjukpenning', en: 'partial sickness benefit' },
    },
  },
  fields: {
    ways: { sv: 'Vägar', en: 'Ways' },
    way: { sv: 'Väg', en: 'Way' },
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
    decidedBy: valueNames.decidedBy,
    compensation: valueNames.compensation,
    longestTo: valueNames.longestTo,
    endedBy: { sv: 'Upphör genom', en: 'Ended by' },
  },
  headline: ({ ways }, { sv, en }) => {
    const open = ways.filter(({ possible }) => possible !== 'excluded').length;
    return {
      sv: `Av ${sv.number(ways.length)} vägar tillbaka kan ${sv.number(open)} komma i fråga.`,
      en: `Of ${en.number(ways.length)} ways back, ${en.number(open)} can be considered.`,
    };
  },
  turns: [
    {
      answer: ({ ways }) => ways.map(({ possible }) => possible),
      by: [
        'on',
        'benefitWholeTo',
        'trialNotifiedOn',
        'otherContractOn',
        'leaveTo',
        'leaveNotifiedOn',
        'employed',
        'canWorkPart',
        'needsTraining',
        'signedByBoth',
      ],
    },
  ],
};
