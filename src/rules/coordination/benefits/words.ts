import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { coveredByResidenceFact, notInsured } from '../../shared/social-insurance.words.js';
import { actorWords } from '../actors.words.js';
import type {
  BenefitsAssumption,
  BenefitsEntry,
  BenefitsFact,
  BenefitsInput,
  BenefitsReason,
  CoordinationBenefit,
} from './benefits.js';

export const words: RuleWords<
  BenefitsInput,
  readonly BenefitsEntry[],
  Possible | BenefitsReason | CoordinationBenefit | 'fk',
  never,
  BenefitsFact,
  BenefitsAssumption
> = {
  reasons: {
    ...possibleWords,
    'not-insured': notInsured,
    fk: actorWords.fk,
    'sickness-benefit': { sv: 'Sjukpenning.', en: 'Sickness benefit.' },
    'work-aids': { sv: 'Bidrag till arbetshjälpmedel.', en: 'Grants for work aids.' },
    'workplace-rehabilitation': {
      sv: 'Bidrag till arbetsgivaren för arbetsplatsinriktat rehabiliteringsstöd.',
      en: 'Workplace rehabilitation support, paid to the employer.',
    },
    'preventive-sickness-benefit': {
      sv: 'Sjukpenning i förebyggande syfte.',
      en: 'Preventive sickness benefit.',
    },
    'travel-to-work': {
      sv: 'Ersättning för arbetsresor i stället för sjukpenning.',
      en: 'Compensation for travel to work instead of benefit.',
    },
    'rehabilitation-allowance': { sv: 'Rehabiliteringspenning.', en: 'Rehabilitation allowance.' },
    'sickness-compensation': { sv: 'Sjukersättning.', en: 'Sickness compensation.' },
    'activity-compensation': { sv: 'Aktivitetsersättning.', en: 'Activity compensation.' },
    'no-sgi': {
      sv: 'Sjukpenninggrundande inkomst saknas.',
      en: 'There is no income that gives benefit.',
    },
    'reduced-too-little': {
      sv: 'Arbetsförmågan är inte nedsatt med minst en fjärdedel på grund av sjukdom.',
      en: 'Sickness does not reduce work capacity by at least a quarter.',
    },
    'no-work': { sv: 'Personen har inget arbete.', en: 'The person has no work.' },
    'no-aid-needed': {
      sv: 'Inget hjälpmedel behövs utöver det som normalt finns i verksamheten.',
      en: 'No aid is needed beyond what the business normally has.',
    },
    'employer-pays-no-provider': {
      sv: 'Arbetsgivaren betalar inte en godkänd anordnare för åtgärder.',
      en: 'The employer pays no approved provider for measures.',
    },
    'no-planned-treatment': {
      sv: 'Behandlingen är inte både ordinerad och del av en godkänd plan.',
      en: 'The treatment is not both prescribed and part of an approved plan.',
    },
    'usual-way-possible': {
      sv: 'Hälsotillståndet hindrar inte det vanliga färdsättet.',
      en: 'Health does not prevent the usual way of travelling.',
    },
    'no-work-oriented-measure': {
      sv: 'Personen deltar inte i arbetslivsinriktad rehabilitering.',
      en: 'The person takes no part in work-oriented rehabilitation.',
    },
    'not-permanent': {
      sv: 'Arbetsförmågan är inte stadigvarande nedsatt.',
      en: 'Work capacity is not permanently reduced.',
    },
    'not-for-a-year': {
      sv: 'Arbetsförmågan antas inte vara nedsatt under minst ett år.',
      en: 'Work capacity is not assumed to be reduced for at least a year.',
    },
    'outside-the-ages': {
      sv: 'Förmånen lämnas inte i den åldern.',
      en: 'The benefit is not paid at that age.',
    },
  },
  questions: {},
  facts: {
    coveredByResidence: coveredByResidenceFact,
    on: { sv: 'dagen som frågan gäller', en: 'the day asked about' },
    hasSgi: { sv: 'sjukpenninggrundande inkomst', en: 'an income that gives benefit' },
    reducedByQuarter: {
      sv: 'hur mycket sjukdomen sätter ned arbetsförmågan',
      en: 'how far sickness reduces work capacity',
    },
    works: { sv: 'om personen har ett arbete', en: 'whether the person has work' },
    aidNeeded: { sv: 'behovet av hjälpmedel i arbetet', en: 'the need of an aid at work' },
    employerPaysProvider: {
      sv: 'om arbetsgivaren betalar en godkänd anordnare',
      en: 'whether the employer pays an approved provider',
    },
    plannedTreatment: {
      sv: 'ordination och godkänd plan för behandlingen',
      en: 'the prescription and the approved plan of the treatment',
    },
    usualWayPrevented: {
      sv: 'om hälsan hindrar det vanliga färdsättet',
      en: 'whether health prevents the usual way of travelling',
    },
    inWorkOrientedMeasure: {
      sv: 'deltagande i arbetslivsinriktad rehabilitering',
      en: 'part in work-oriented rehabilitation',
    },
    permanentlyReduced: {
      sv: 'om arbetsförmågan är stadigvarande nedsatt',
      en: 'whether work capacity is permanently reduced',
    },
    reducedForYear: {
      sv: 'om arbetsförmågan antas vara nedsatt i minst ett år',
      en: 'whether work capacity is reduced for at least a year',
    },
    age: { sv: 'åldern', en: 'the age' },
  },
  assumed: { on: { sv: 'Den senaste lydelsen används.', en: 'The newest wording is used.' } },
  inputs: {
    hasSgi: inputNames.hasSgi,
    reducedByQuarter: { sv: 'Nedsatt med minst en fjärdedel', en: 'Reduced by at least a quarter' },
    works: { sv: 'Arbetar eller är anställd', en: 'Works or is employed' },
    aidNeeded: { sv: 'Arbetshjälpmedel behövs', en: 'Aid needed at work' },
    employerPaysProvider: {
      sv: 'Arbetsgivaren betalar en godkänd anordnare',
      en: 'The employer pays an approved provider',
    },
    plannedTreatment: { sv: 'Behandling enligt godkänd plan', en: 'Treatment in an approved plan' },
    usualWayPrevented: { sv: 'Vanligt färdsätt hindras', en: 'Usual way prevented' },
    inWorkOrientedMeasure: {
      sv: 'I arbetslivsinriktad rehabilitering',
      en: 'In work-oriented rehabilitation',
    },
    permanentlyReduced: { sv: 'Stadigvarande nedsatt', en: 'Permanently reduced' },
    reducedForYear: { sv: 'Nedsatt i minst ett år', en: 'Reduced for at least a year' },
    age: { sv: 'Ålder', en: 'Age' },
    coveredByResidence: inputNames.coveredByResidence,
    on: inputNames.on,
  },
  options: {
    age: {
      'too-young': { sv: 'för ung för aktivitetsersättning', en: 'too young for activity compensation' },
      'activity-compensation-age': {
        sv: 'ålder för aktivitetsersättning',
        en: 'age of activity compensation',
      },
      'sickness-compensation-age': { sv: 'ålder för sjukersättning', en: 'age of sickness compensation' },
      'target-age-reached': { sv: 'riktåldern är uppnådd', en: 'target age reached' },
    },
  },
  fields: {
    benefit: { sv: 'Förmån', en: 'Benefit' },
    payer: valueNames.payer,
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
  },
  headline: (entries, { sv, en }) => {
    const likely = entries.filter(({ possible }) => possible === 'likely').length;
    const open = entries.filter(({ possible }) => possible === 'needs').length;
    return {
      sv: `Av ${sv.number(entries.length)} förmåner är ${sv.number(likely)} trolig${likely === 1 ? '' : 'a'}${open === 0 ? '' : `, och ${sv.number(open)} beror på uppgifter som saknas`}.`,
      en: `Of ${en.number(entries.length)} benefits, ${en.number(likely)} ${likely === 1 ? 'is' : 'are'} likely${open === 0 ? '' : `, and ${en.number(open)} ${open === 1 ? 'depends' : 'depend'} on facts that are missing`}.`,
    };
  },
  // An overview: every benefit says itself what it takes.
  turns: [],
};
