import { byProspect } from '../../../finding/headline.js';
import type { QuestionWords, RuleWords } from '../../../finding/rule-words.js';
import type { Words } from '../../../finding/words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { grantKindNames } from '../line.words.js';
import type {
  AfaApplicant,
  AfaAssumption,
  AfaFact,
  AfaInsurance,
  AfaQuestion,
  AfaReason,
  AfaRehabilitationInput,
  AfaRehabilitationValue,
} from './afa-rehabilitation.js';

/** Why AFA pays nothing: read by `combine` too. */
export const afaReasonWords: Words<AfaReason> = {
  'no-insurance': {
    sv: 'Anställningen omfattas varken av AGS eller av AGS-KL.',
    en: 'The employment is covered neither by AGS nor by AGS-KL.',
  },
  'not-covered': {
    sv: 'Medarbetaren omfattas inte av försäkringen, varken genom anställningen eller genom efterskydd.',
    en: 'The employee is not covered by the insurance, neither by the employment nor by after-cover.',
  },
  'not-an-afa-measure': {
    sv: 'Åtgärden hör inte till dem som AFA lämnar stöd för.',
    en: 'The measure is none of those that AFA supports.',
  },
  'no-plan': {
    sv: 'Det finns ingen plan för återgång i arbete.',
    en: 'There is no plan for return to work.',
  },
  'no-consent': { sv: 'Medarbetaren samtycker inte.', en: 'The employee does not consent.' },
  'no-reasonable-chance': {
    sv: 'Det finns ingen rimlig möjlighet att återfå eller behålla arbetsförmågan genom åtgärden.',
    en: 'There is no reasonable chance to regain or keep work capacity by the measure.',
  },
  'need-not-attested': { sv: 'Behovet är inte styrkt.', en: 'The need is not attested.' },
  'not-licensed': {
    sv: 'Psykologen eller psykoterapeuten är inte legitimerad.',
    en: 'The psychologist or psychotherapist is not licensed.',
  },
  'applied-too-late': {
    sv: 'Ansökan kom in för sent.',
    en: 'The application came too late.',
  },
};

/** AFA decides here, so the sentences differ from those about Försäkringskassan's benefits. */
const possible: Words<Possible> = {
  likely: {
    sv: 'Villkoren ser ut att vara uppfyllda; AFA gör bedömningen.',
    en: 'The conditions look fulfilled; the assessment is AFA’s.',
  },
  excluded: { sv: 'Minst ett villkor är inte uppfyllt.', en: 'At least one condition is not fulfilled.' },
  needs: {
    sv: 'Frågan kan inte besvaras förrän de uppgifter som saknas är kända.',
    en: 'The question cannot be answered until the missing facts are known.',
  },
};

const monthsToApply: QuestionWords<'same-date-included' | 'day-before'> = {
  question: {
    sv: 'När är den sista dagen inom sex månader från det att åtgärden började?',
    en: 'Which is the last day within six months from the start of the measure?',
  },
  readings: {
    'same-date-included': {
      sv: 'Den sista dagen är samma datum sex månader senare.',
      en: 'The last day is the same date six months later.',
    },
    'day-before': {
      sv: 'Den sista dagen är dagen före samma datum sex månader senare.',
      en: 'The last day is the day before the same date six months later.',
    },
  },
  source: {
    sv: 'AFA anger sex månader utan att säga hur de räknas.',
    en: 'AFA says six months without saying how they are counted.',
  },
};

export const afaFacts: Words<AfaFact> = {
  planExists: { sv: 'planen för återgång i arbete', en: 'the plan for return to work' },
  consent: { sv: 'medarbetarens samtycke', en: 'the employee’s consent' },
  reasonableChance: {
    sv: 'bedömningen av möjligheten att återfå eller behålla arbetsförmågan',
    en: 'the assessment of the chance to regain or keep work capacity',
  },
  needAttested: { sv: 'ett styrkt behov', en: 'an attested need' },
  licensed: {
    sv: 'psykologens eller psykoterapeutens legitimation',
    en: 'the licence of the psychologist or psychotherapist',
  },
};

/** The insurances, as options. */
export const insuranceNames: Words<AfaInsurance> = {
  ags: { sv: 'AGS (privat anställda arbetare)', en: 'AGS (private-sector workers)' },
  'ags-kl': { sv: 'AGS-KL (kommun och region)', en: 'AGS-KL (municipalities and regions)' },
  none: { sv: 'ingen', en: 'none' },
};

export const words: RuleWords<
  AfaRehabilitationInput,
  AfaRehabilitationValue,
  Possible | AfaReason | AfaApplicant,
  AfaQuestion,
  AfaFact,
  AfaAssumption
> = {
  reasons: {
    ...possible,
    ...afaReasonWords,
    employer: { sv: 'Arbetsgivaren kan ansöka.', en: 'The employer can apply.' },
    fk: { sv: 'Försäkringskassan kan ansöka.', en: 'Försäkringskassan can apply.' },
    af: { sv: 'Arbetsförmedlingen kan ansöka.', en: 'Arbetsförmedlingen can apply.' },
  },
  questions: { 'months-to-apply': monthsToApply },
  facts: {
    ...afaFacts,
    cover: {
      sv: 'hur medarbetaren omfattas av försäkringen',
      en: 'how the employee is covered by the insurance',
    },
    appliedOn: { sv: 'dagen för ansökan till AFA', en: 'the day of the application to AFA' },
    paidByOthers: { sv: 'vad andra betalar', en: 'what others pay' },
  },
  assumed: {
    cover: {
      sv: 'Medarbetaren antas omfattas genom sin anställning.',
      en: 'The employee is assumed to be covered by the employment.',
    },
    appliedOn: {
      sv: 'Ansökan antas komma in i tid.',
      en: 'The application is assumed to come in time.',
    },
    paidByOthers: {
      sv: 'Ingen annan antas betala någon del av kostnaden.',
      en: 'Nobody else is assumed to pay any part of the cost.',
    },
  },
  inputs: {
    insurance: inputNames.insurance,
    measure: inputNames.measure,
    from: { sv: 'Åtgärden började', en: 'Measure began on' },
    cost: inputNames.cost,
    planExists: inputNames.planExists,
    consent: inputNames.consent,
    cover: { sv: 'Omfattas av försäkringen', en: 'Covered by the insurance' },
    reasonableChance: {
      sv: 'Rimlig möjlighet att återfå förmågan',
      en: 'Reasonable chance to regain capacity',
    },
    needAttested: { sv: 'Behovet är styrkt', en: 'Need attested' },
    licensed: { sv: 'Legitimerad', en: 'Licensed' },
    paidByOthers: { sv: 'Betalas av andra', en: 'Paid by others' },
    appliedOn: inputNames.appliedOn,
  },
  options: {
    insurance: insuranceNames,
    measure: {
      ...grantKindNames,
      treatment: { sv: 'annan behandling', en: 'other treatment' },
      pay: { sv: 'lön', en: 'pay during the measure' },
      'work-aids': { sv: 'arbetshjälpmedel', en: 'work aids' },
      'group-activity': { sv: 'gruppaktivitet', en: 'group activity' },
      wellness: { sv: 'friskvård', en: 'wellness activity' },
      screening: { sv: 'hälsokontroll', en: 'health screening' },
      coaching: { sv: 'coachning', en: 'coaching talks' },
      'leadership-training': { sv: 'ledarskapsutbildning', en: 'leadership training' },
      lecture: { sv: 'föreläsning', en: 'lecture or talk' },
    },
    cover: {
      employment: { sv: 'genom anställningen', en: 'by the employment' },
      'after-cover': { sv: 'genom efterskydd', en: 'by after-cover' },
      no: { sv: 'nej', en: 'no' },
    },
  },
  fields: {
    eligible: { sv: 'Villkoren uppfyllda', en: 'Conditions met' },
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
    grant: valueNames.grant,
    applyBy: valueNames.applyBy,
    mayApply: { sv: 'Kan ansöka', en: 'May apply' },
  },
  headline: ({ possible, grant }, { sv, en }) =>
    byProspect(possible, {
      likely: {
        sv: `AFA kan troligen bevilja upp till ${sv.kronor(grant)}.`,
        en: `AFA can probably grant up to ${en.kronor(grant)}.`,
      },
      excluded: { sv: 'AFA beviljar inget stöd.', en: 'AFA grants no support.' },
      needs: {
        sv: `AFA kan bevilja upp till ${sv.kronor(grant)}, om de villkor som ännu inte är kända är uppfyllda.`,
        en: `AFA can grant up to ${en.kronor(grant)}, if the conditions not yet known are met.`,
      },
    }),
  turns: [
    {
      answer: ({ possible }) => possible,
      by: ['appliedOn', 'planExists', 'consent', 'reasonableChance', 'needAttested', 'licensed'],
    },
  ],
};
