import { byProspect } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import { possibleWords } from '../../shared/compensation.words.js';
import type { Possible } from '../../shared/conditions.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { purposeNames } from '../../shared/option.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import type {
  PreventiveAssumption,
  PreventiveFact,
  PreventiveInput,
  PreventiveReason,
  PreventiveValue,
} from './preventive.js';

export const words: RuleWords<
  PreventiveInput,
  PreventiveValue,
  Possible | PreventiveReason,
  never,
  PreventiveFact,
  PreventiveAssumption
> = {
  reasons: {
    ...possibleWords,
    'not-medical': {
      sv: 'Det som den försäkrade genomgår är varken medicinsk behandling eller medicinsk rehabilitering.',
      en: 'What the insured undergoes is neither medical treatment nor medical rehabilitation.',
    },
    'other-purpose': {
      sv: 'Behandlingen syftar varken till att förebygga sjukdom, att förkorta sjukdomstiden eller att förebygga eller häva nedsatt arbetsförmåga.',
      en: 'The treatment aims neither at preventing sickness, nor at shortening it, nor at preventing or ending reduced work capacity.',
    },
    'not-prescribed': {
      sv: 'Behandlingen har inte ordinerats av läkare.',
      en: 'No physician has prescribed the treatment.',
    },
    'no-approved-plan': {
      sv: 'Behandlingen ingår inte i en plan som Försäkringskassan har godkänt.',
      en: 'The treatment is not part of a plan that Försäkringskassan has approved.',
    },
    'hindered-less-than-a-quarter': {
      sv: 'Behandlingen hindrar den försäkrade från att arbeta under mindre än en fjärdedel av arbetstiden.',
      en: 'The treatment keeps the insured from work for less than a quarter of working time.',
    },
  },
  questions: {},
  facts: {
    measure: {
      sv: 'vilken behandling eller rehabilitering det gäller',
      en: 'what treatment or rehabilitation it is',
    },
    purpose: { sv: 'behandlingens syfte', en: 'the purpose of the treatment' },
    prescribed: { sv: 'läkarens ordination', en: 'the physician’s prescription' },
    planApproved: {
      sv: 'Försäkringskassans godkännande av planen',
      en: 'Försäkringskassan’s approval of the plan',
    },
    hindered: {
      sv: 'hur stor del av arbetstiden som behandlingen tar',
      en: 'how much of working time the treatment takes',
    },
    on: dayAskedFact,
  },
  assumed: { on: newestWording },
  inputs: {
    measure: inputNames.measure,
    purpose: inputNames.purpose,
    prescribed: { sv: 'Ordinerad av läkare', en: 'Prescribed by a physician' },
    planApproved: { sv: 'Ingår i en godkänd plan', en: 'Part of an approved plan' },
    hindered: { sv: 'Hindras, del av arbetstiden', en: 'Hindered, share of working time' },
    on: inputNames.on,
  },
  options: {
    measure: {
      'medical-treatment': { sv: 'medicinsk behandling', en: 'medical treatment' },
      'medical-rehabilitation': { sv: 'medicinsk rehabilitering', en: 'medical rehabilitation' },
      other: { sv: 'annat', en: 'something else' },
    },
    purpose: purposeNames,
  },
  fields: {
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
    extent: { sv: 'Omfattning', en: 'Extent', unit: 'share' },
  },
  headline: ({ possible, extent }, { sv, en }) => {
    const share = extent === null ? undefined : { sv: sv.share(extent), en: en.share(extent) };
    return byProspect(possible, {
      likely: {
        sv: `Förebyggande sjukpenning kan troligen betalas, med omfattningen ${share?.sv ?? '–'}.`,
        en: `Preventive benefit can probably be paid, to the extent of ${share?.en ?? '–'}.`,
      },
      excluded: {
        sv: 'Ingen förebyggande sjukpenning betalas.',
        en: 'No preventive benefit is paid.',
      },
      needs: {
        sv: 'Om förebyggande sjukpenning kan betalas beror på uppgifter som saknas.',
        en: 'Whether preventive benefit can be paid depends on facts that are missing.',
      },
    });
  },
  turns: [
    { answer: ({ possible, extent }) => [possible, extent], by: ['prescribed', 'planApproved', 'hindered'] },
  ],
};
