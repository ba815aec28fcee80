import { byMissing } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { actorNames } from '../../shared/option.words.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';
import type { PlanAssumption, PlanInput, PlanValue, RehabilitationPlanItem } from './plan.js';

export const words: RuleWords<
  PlanInput,
  PlanValue,
  RehabilitationPlanItem | 'fk',
  never,
  never,
  PlanAssumption
> = {
  reasons: {
    'gives-compensation': {
      sv: 'Planen ska gälla minst en åtgärd som rehabiliteringsersättning kan lämnas för.',
      en: 'The plan concerns at least one measure for which rehabilitation compensation can be given.',
    },
    'with-insured': {
      sv: 'Planen ska så långt det är möjligt upprättas i samråd med den försäkrade.',
      en: 'The plan is made with the insured as far as possible.',
    },
    measures: {
      sv: 'Planen ska ange vilka rehabiliteringsåtgärder som ska komma i fråga.',
      en: 'The plan states the rehabilitation measures.',
    },
    responsible: {
      sv: 'Planen ska ange vem som har ansvaret för varje åtgärd.',
      en: 'The plan states who is responsible for each measure.',
    },
    'time-plan': {
      sv: 'Planen ska innehålla en tidsplan.',
      en: 'The plan holds a time plan.',
    },
    'other-information': {
      sv: 'Planen ska ange de uppgifter i övrigt som behövs för att genomföra rehabiliteringen.',
      en: 'The plan states what else is needed to carry out the rehabilitation.',
    },
    financing: {
      sv: 'Planen bör ange hur åtgärderna finansieras.',
      en: 'The plan should state how the measures are financed.',
    },
    fk: {
      sv: 'Försäkringskassan upprättar planen och ser till att den följs; arbetsgivarens plan för återgång i arbete är en annan.',
      en: 'Försäkringskassan draws up the plan and sees that it is followed; the employer’s plan for return to work is another one.',
    },
  },
  questions: {},
  facts: {
    withInsured: {
      sv: 'om planen är upprättad i samråd med den försäkrade',
      en: 'whether the plan is made with the insured',
    },
    otherInformation: {
      sv: 'om planen anger vad som i övrigt behövs',
      en: 'whether the plan states what else is needed',
    },
    on: dayAskedFact,
  },
  assumed: {
    withInsured: {
      sv: 'Planen antas inte vara upprättad i samråd med den försäkrade.',
      en: 'The plan is assumed not to be made with the insured.',
    },
    otherInformation: {
      sv: 'Inget annat antas behövas för att genomföra rehabiliteringen.',
      en: 'Nothing else is assumed to be needed to carry out the rehabilitation.',
    },
    on: newestWording,
  },
  inputs: {
    measures: inputNames.measures,
    what: { sv: 'Vad', en: 'What' },
    responsible: { sv: 'Ansvarig', en: 'Responsible' },
    from: inputNames.from,
    to: inputNames.to,
    financing: { sv: 'Betalas av', en: 'Paid by' },
    withInsured: { sv: 'Gjord med den försäkrade', en: 'Made with the insured' },
    otherInformation: { sv: 'Övriga upplysningar', en: 'Other information' },
    on: inputNames.on,
  },
  options: {
    what: {
      guidance: { sv: 'vägledning', en: 'guidance' },
      investigation: { sv: 'utredning', en: 'investigation' },
      'work-training': { sv: 'arbetsträning', en: 'work training' },
      education: { sv: 'utbildning', en: 'education' },
      'work-preparation': { sv: 'arbetsförberedelse', en: 'work preparation' },
      'medical-rehabilitation': { sv: 'medicinsk rehabilitering', en: 'medical rehabilitation' },
      adaptation: { sv: 'anpassning av arbetet', en: 'adaptation of work' },
      'work-trial': { sv: 'arbetsprövning', en: 'work trial' },
    },
    responsible: actorNames,
    financing: actorNames,
    withInsured: {
      yes: { sv: 'ja', en: 'yes' },
      no: { sv: 'nej', en: 'no' },
      'not-possible': { sv: 'inte möjligt', en: 'not possible' },
    },
  },
  fields: {
    complete: valueNames.complete,
    missing: valueNames.missing,
    items: valueNames.items,
    item: valueNames.item,
    met: valueNames.met,
    from: valueNames.from,
    to: valueNames.to,
    owner: valueNames.owner,
  },
  headline: ({ missing }, { sv, en }) =>
    byMissing(
      missing,
      {
        sv: 'Rehabiliteringsplanen har allt som lagen kräver.',
        en: 'The rehabilitation plan has everything that the act requires.',
      },
      {
        sv: `Rehabiliteringsplanen saknar ${sv.items(missing.length)} av det som lagen kräver.`,
        en: `The rehabilitation plan lacks ${en.items(missing.length)} of what the act requires.`,
      },
    ),
  turns: [{ answer: ({ complete }) => complete, by: ['otherInformation'] }],
};
