import { byProspect } from '../../../finding/headline.js';
import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import type { DisputeInput, DisputeReason, DisputeValue } from './dispute.js';

export const words: RuleWords<
  DisputeInput,
  DisputeValue,
  DisputeValue['possible'] | DisputeReason,
  never,
  DisputeValue['needs'][number]
> = {
  reasons: {
    likely: {
      sv: 'Försäkringskassan kan sannolikt betala ersättning medan tvisten pågår.',
      en: 'Försäkringskassan can probably pay compensation while the dispute goes on.',
    },
    excluded: {
      sv: 'Försäkringskassan kan inte betala ersättning i den här tvisten.',
      en: 'Försäkringskassan cannot pay compensation in this dispute.',
    },
    needs: {
      sv: 'Frågan kan inte besvaras förrän de uppgifter som saknas är kända.',
      en: 'The question cannot be answered until the missing facts are known.',
    },
    'other-subject': {
      sv: 'Tvisten gäller något annat än om arbetsförmågan är nedsatt på grund av sjukdom, hur mycket den är nedsatt eller om det finns en anställning.',
      en: 'The dispute is about something other than whether sickness reduces the work capacity, how much it does so, or whether there is an employment.',
    },
    'not-insured': {
      sv: 'Arbetstagaren är inte försäkrad för sjukpenning.',
      en: 'The employee is not insured for sickness benefit.',
    },
    'no-probable-cause': {
      sv: 'Det finns inte sannolika skäl för att arbetstagaren har rätt till sjuklönen.',
      en: 'There is no probable cause to hold that the employee has a right to the sick pay.',
    },
    'fell-due-too-early': {
      sv: 'Sjuklönen förföll till betalning för långt före den månad då ansökan gjordes.',
      en: 'The sick pay fell due too long before the month of the application.',
    },
    'not-yet-due': {
      sv: 'Sjuklönen hade inte förfallit till betalning när ansökan gjordes.',
      en: 'The sick pay had not fallen due when the application was made.',
    },
    'wage-guarantee': {
      sv: 'Staten svarar för fordran enligt lönegarantilagen.',
      en: 'The state answers for the claim under the Wage Guarantee Act.',
    },
  },
  questions: {},
  facts: {
    insured: {
      sv: 'arbetstagarens försäkring för sjukpenning',
      en: 'the employee’s insurance for sickness benefit',
    },
    probableCause: { sv: 'sannolika skäl för kravet', en: 'probable cause for the claim' },
  },
  assumed: {},
  inputs: {
    on: inputNames.on,
    subject: { sv: 'Tvisten gäller', en: 'Subject of the dispute' },
    appliedOn: inputNames.appliedOn,
    fellDueOn: { sv: 'Sjuklönen förföll', en: 'Sick pay fell due on' },
    insured: { sv: 'Försäkrad för sjukpenning', en: 'Insured for benefit' },
    probableCause: { sv: 'Sannolika skäl', en: 'Probable cause' },
    wageGuarantee: { sv: 'Statlig lönegaranti', en: 'State wage guarantee' },
  },
  options: {
    subject: {
      'reduced-capacity': { sv: 'om arbetsförmågan är nedsatt', en: 'whether capacity is reduced' },
      extent: { sv: 'omfattningen', en: 'the extent' },
      employment: { sv: 'om det finns en anställning', en: 'whether there is an employment' },
      other: { sv: 'annat', en: 'something else' },
    },
  },
  fields: {
    possible: valueNames.possible,
    reasons: valueNames.reasons,
    needs: valueNames.needs,
    mostPerDay: valueNames.mostPerDay,
    dueEarliest: { sv: 'Förfallen tidigast', en: 'Fell due at the earliest' },
  },
  headline: ({ possible, mostPerDay }, { sv, en }) =>
    byProspect(possible, {
      likely: {
        sv: `Försäkringskassan kan troligen betala ersättning, högst ${sv.kronor(mostPerDay)} per dag.`,
        en: `Försäkringskassan can probably pay compensation, at most ${en.kronor(mostPerDay)} a day.`,
      },
      excluded: {
        sv: 'Försäkringskassan betalar ingen ersättning för den omtvistade sjuklönen.',
        en: 'Försäkringskassan pays no compensation for the disputed sick pay.',
      },
      needs: {
        sv: 'Om Försäkringskassan kan betala beror på uppgifter som saknas.',
        en: 'Whether Försäkringskassan can pay depends on facts that are missing.',
      },
    }),
  turns: [{ answer: ({ possible }) => possible, by: ['fellDueOn', 'appliedOn'] }],
};
