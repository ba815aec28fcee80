import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { actorNames } from '../../shared/option.words.js';
import type {
  ReconciliationMeetingAssumption,
  ReconciliationMeetingBar,
  ReconciliationMeetingFact,
  ReconciliationMeetingForm,
  ReconciliationMeetingInput,
  ReconciliationMeetingItem,
  ReconciliationMeetingParticipant,
  ReconciliationMeetingQuestion,
  ReconciliationMeetingValue,
} from './reconciliation-meeting.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';

export const words: RuleWords<
  ReconciliationMeetingInput,
  ReconciliationMeetingValue,
  | Possible
  | ReconciliationMeetingBar
  | ReconciliationMeetingForm
  | ReconciliationMeetingItem
  | ReconciliationMeetingParticipant
  | ReconciliationMeetingQuestion,
  never,
  ReconciliationMeetingFact,
  ReconciliationMeetingAssumption
> = {
  reasons: {
    ...possibleWords,
    'valid-reason': {
      sv: 'Den försäkrade har en giltig anledning att inte delta.',
      en: 'The insured has a valid reason for not taking part.',
    },
    'not-informed': {
      sv: 'Den försäkrade har inte fått veta vad en vägran kan leda till.',
      en: 'The insured has not been told what refusing can lead to.',
    },
    fk: { sv: 'Försäkringskassan kallar till mötet.', en: 'Försäkringskassan convenes the meeting.' },
    insured: { sv: 'Den försäkrade ska delta.', en: 'The insured takes part.' },
    'further-party': {
      sv: 'Minst en part till ska delta.',
      en: 'At least one more party takes part.',
    },
    consent: {
      sv: 'Den försäkrade måste medge att Försäkringskassan samverkar med de andra.',
      en: 'The insured must consent to Försäkringskassan’s cooperating with the others.',
    },
    'certifying-physician': {
      sv: 'Den läkare som har skrivit intyget kan delta.',
      en: 'The physician who wrote the certificate can take part.',
    },
    'health-care': {
      sv: 'Annan personal från hälso- och sjukvården kan delta.',
      en: 'Other staff from health care can take part.',
    },
    employer: { sv: 'Arbetsgivaren bör alltid delta.', en: 'The employer should always take part.' },
    'occupational-health': {
      sv: 'Företagshälsovården kan delta.',
      en: 'The occupational health service can take part.',
    },
    union: { sv: 'Facket kan delta.', en: 'The union can take part.' },
    af: { sv: 'Arbetsförmedlingen kan delta.', en: 'Arbetsförmedlingen can take part.' },
    'social-services': { sv: 'Socialtjänsten kan delta.', en: 'Social services can take part.' },
    'own-support': {
      sv: 'Den försäkrade kan ta med sig någon som stöd.',
      en: 'The insured can bring somebody as support.',
    },
    'at-a-place': { sv: 'Deltagarna kan ses på en plats.', en: 'The participants can meet at a place.' },
    phone: { sv: 'Mötet kan hållas per telefon.', en: 'The meeting can be held by telephone.' },
    'use-capacity': {
      sv: 'En fråga är hur arbetsförmågan kan användas.',
      en: 'How the capacity can be used is one of the questions.',
    },
    'adapt-work': {
      sv: 'En fråga är om arbetet kan anpassas, och hur.',
      en: 'Whether work can be adapted, and how, is one of the questions.',
    },
    'part-time': {
      sv: 'En fråga är om arbete på deltid skulle hjälpa.',
      en: 'Whether part-time work would help is one of the questions.',
    },
    'other-causes': {
      sv: 'En fråga är om det finns andra orsaker än sjukdom.',
      en: 'Whether there are other causes than sickness is one of the questions.',
    },
    rehabilitation: {
      sv: 'En fråga är vilka möjligheter till rehabilitering som finns.',
      en: 'What possibilities of rehabilitation there are is one of the questions.',
    },
    'change-employer': {
      sv: 'En fråga är om ett byte av arbetsgivare skulle hjälpa.',
      en: 'Whether a change of employer would help is one of the questions.',
    },
  },
  questions: {},
  facts: {
    validReason: {
      sv: 'om den försäkrade har en giltig anledning att inte delta',
      en: 'whether the insured has a valid reason for not taking part',
    },
    informed: {
      sv: 'om den försäkrade har fått veta vad en vägran kan leda till',
      en: 'whether the insured has been told what refusing can lead to',
    },
    employed: { sv: 'om den försäkrade har en arbetsgivare', en: 'whether the insured has an employer' },
    agenda: { sv: 'vilka frågor som står på dagordningen', en: 'the questions on the agenda' },
    on: dayAskedFact,
  },
  assumed: {
    employed: {
      sv: 'Den försäkrade antas ha en arbetsgivare.',
      en: 'The insured is assumed to have an employer.',
    },
    agenda: {
      sv: 'Alla sex frågorna antas stå på dagordningen.',
      en: 'All six questions are assumed to be on the agenda.',
    },
    on: newestWording,
  },
  inputs: {
    participants: { sv: 'Deltagare', en: 'Participants' },
    consent: inputNames.consent,
    agenda: { sv: 'Dagordning', en: 'Agenda' },
    employed: inputNames.employed,
    refusal: inputNames.refusal,
    validReason: inputNames.validReason,
    informed: { sv: 'Informerad om följderna', en: 'Told of the consequences' },
    on: inputNames.on,
  },
  options: {
    participants: {
      ...actorNames,
      'certifying-physician': { sv: 'den intygande läkaren', en: 'the certifying physician' },
      'own-support': { sv: 'egen stödperson', en: 'a support person' },
    },
    agenda: {
      'use-capacity': { sv: 'hur arbetsförmågan kan tas till vara', en: 'how capacity can be used' },
      'adapt-work': { sv: 'anpassning av arbetet', en: 'adaptation of work' },
      'part-time': { sv: 'arbete på deltid', en: 'part-time work' },
      'other-causes': { sv: 'andra orsaker till frånvaron', en: 'other causes of absence' },
      rehabilitation: { sv: 'rehabilitering', en: 'rehabilitation' },
      'change-employer': { sv: 'byte av arbetsgivare', en: 'change of employer' },
    },
  },
  fields: {
    wellFormed: { sv: 'Fullständigt möte', en: 'Well-formed' },
    missing: valueNames.missing,
    invite: { sv: 'Bjud in', en: 'Invite' },
    who: { sv: 'Vem', en: 'Who' },
    consentNeeded: valueNames.consentNeeded,
    agenda: { sv: 'Dagordning', en: 'Agenda' },
    notOnAgenda: { sv: 'Saknas på dagordningen', en: 'Not on the agenda', uncounted: true },
    convenedBy: { sv: 'Kallar', en: 'Convened by' },
    initiatedBy: { sv: 'Får ta initiativet', en: 'May take the initiative' },
    form: { sv: 'Kan hållas', en: 'Can be held' },
    notesTo: { sv: 'Bör få anteckningarna', en: 'Should get the notes' },
    physicianPaidBy: { sv: 'Kan betala läkarens tid', en: 'Can pay the physician’s time' },
    notANegotiation: { sv: 'Ingen förhandling', en: 'No negotiation' },
    benefitAtRisk: valueNames.benefitAtRisk,
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
  },
  headline: ({ wellFormed }) =>
    wellFormed
      ? {
          sv: 'Avstämningsmötet har det som det ska ha.',
          en: 'The reconciliation meeting has the right participants and agenda.',
        }
      : {
          sv: 'Avstämningsmötet saknar något som det ska ha.',
          en: 'The reconciliation meeting lacks something that it should have.',
        },
  turns: [{ answer: ({ wellFormed }) => wellFormed, by: ['consent'] }],
};
