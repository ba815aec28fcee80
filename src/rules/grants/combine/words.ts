import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type { AfaFact } from '../afa-rehabilitation/afa-rehabilitation.js';
import { afaFacts, afaReasonWords, insuranceNames } from '../afa-rehabilitation/words.js';
import { grantKindNames, lineFacts } from '../line.words.js';
import {
  readingWords,
  rejectionWords,
  words as workplaceWords,
  workplaceQuestions,
} from '../workplace-rehabilitation/words.js';
import type {
  WorkplaceRehabilitationMissing,
  WorkplaceRehabilitationQuestion,
  WorkplaceRehabilitationReading,
} from '../workplace-rehabilitation/workplace-rehabilitation.js';
import type { CombineAssumption, CombineInput, CombineReason, CombineValue } from './combine.js';

export const words: RuleWords<
  CombineInput,
  CombineValue,
  CombineReason | WorkplaceRehabilitationReading | 'fk' | 'afa' | 'none',
  WorkplaceRehabilitationQuestion,
  WorkplaceRehabilitationMissing | AfaFact | 'insurance',
  CombineAssumption
> = {
  reasons: {
    ...readingWords,
    'other-year': rejectionWords['other-year'],
    'provider-not-approved': rejectionWords['provider-not-approved'],
    'started-after-performed': rejectionWords['started-after-performed'],
    'no-insurance': afaReasonWords['no-insurance'],
    'not-an-afa-measure': {
      sv: 'Medicinsk behandling får stöd varken från Försäkringskassan eller från AFA.',
      en: 'Medical treatment is supported neither by Försäkringskassan nor by AFA.',
    },
    'workplace-support': {
      sv: 'Försäkringskassan kan lämna arbetsplatsinriktat rehabiliteringsstöd för tjänsten.',
      en: 'Försäkringskassan can grant workplace rehabilitation support for the service.',
    },
    'afa-measure': {
      sv: 'AFA kan lämna rehabiliteringsstöd för åtgärden.',
      en: 'AFA can grant rehabilitation support for the measure.',
    },
    'insurance-not-known': {
      sv: 'AFA kan lämna stöd om anställningen omfattas av AGS eller AGS-KL.',
      en: 'AFA can grant support if the employment is covered by AGS or AGS-KL.',
    },
    'begun-before-the-support': {
      sv: 'Åtgärden påbörjades innan stödet fanns.',
      en: 'The measure began before there was any support.',
    },
    fk: {
      sv: 'Stödet söks hos Försäkringskassan.',
      en: 'The support is applied for with Försäkringskassan.',
    },
    afa: { sv: 'Stödet söks hos AFA.', en: 'The support is applied for with AFA.' },
    none: { sv: 'Inget av stöden passar.', en: 'Neither support fits.' },
  },
  questions: workplaceQuestions,
  facts: {
    ...workplaceWords.facts,
    ...afaFacts,
    insurance: {
      sv: 'vilken avtalsgruppsjukförsäkring som gäller',
      en: 'which group sickness insurance applies',
    },
  },
  assumed: workplaceWords.assumed,
  inputs: {
    year: inputNames.year,
    lines: inputNames.lines,
    employee: inputNames.employee,
    performedOn: inputNames.performedOn,
    startedOn: inputNames.startedOn,
    paid: inputNames.paid,
    kind: inputNames.kind,
    providerApproved: inputNames.providerApproved,
    alreadyGranted: inputNames.alreadyGranted,
    insurance: inputNames.insurance,
  },
  options: {
    kind: grantKindNames,
    insurance: insuranceNames,
  },
  fields: {
    lines: { sv: 'Rader (den första är 0)', en: 'Lines (the first is 0)', unit: 'named' },
    line: valueNames.line,
    payer: valueNames.payer,
    reason: valueNames.reason,
    totals: { sv: 'Summor', en: 'Totals' },
    paid: { sv: 'Betalat', en: 'Paid', unit: 'kronor' },
    fk: { ...valueNames.fk, unit: 'kronor' },
    afa: { sv: 'Från AFA', en: 'From AFA', unit: 'kronor' },
    own: { sv: 'Egen kostnad', en: 'Own cost', unit: 'kronor' },
    applications: { sv: 'Ansökningar', en: 'Applications' },
    to: { sv: 'Ansökan till', en: 'Apply to' },
    amount: valueNames.amount,
    applyBy: valueNames.applyBy,
    lastDay: valueNames.lastDay,
    needs: valueNames.needs,
  },
  headline: ({ totals: { paid, own } }, { sv, en }) =>
    own === paid
      ? {
          sv: `Inget stöd kan lämnas; arbetsgivaren betalar ${sv.kronor(own)}.`,
          en: `No support can be granted; the employer pays ${en.kronor(own)}.`,
        }
      : {
          sv: `Av ${sv.kronor(paid)} kan stöd täcka ${sv.kronor(paid - own)}; arbetsgivaren betalar ${sv.kronor(own)}.`,
          en: `Of ${en.kronor(paid)}, support can cover ${en.kronor(paid - own)}; the employer pays ${en.kronor(own)}.`,
        },
  turns: [{ answer: ({ lines }) => lines.map(({ payer }) => payer), by: lineFacts }],
};
