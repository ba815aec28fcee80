import type { RuleWords } from '../../../finding/rule-words.js';
import type { PlanAssumption, RehabilitationPlanItem } from './plan.js';
import { dayAskedFact, newestWording } from '../../shared/wording.words.js';

export const words: RuleWords<RehabilitationPlanItem | 'fk', never, never, PlanAssumption> = {
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
};
