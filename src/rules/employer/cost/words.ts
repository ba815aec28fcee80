import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { dayAskedFact } from '../../shared/wording.words.js';
import type { CostAssumption, CostInput, CostMeasureKind, CostOccupation, CostValue } from './cost.js';

export const words: RuleWords<
  CostInput,
  CostValue,
  CostOccupation | CostMeasureKind,
  never,
  never,
  CostAssumption
> = {
  reasons: {
    'care-and-personal-assistance': {
      sv: 'Typfallet är undersköterska, vårdbiträde, personlig assistent eller liknande.',
      en: 'The typical case is an assistant nurse, a care assistant, a personal assistant or the like.',
    },
    'metal-and-industrial-work': {
      sv: 'Typfallet har metallarbete eller annat industriellt arbete.',
      en: 'The typical case does metal or other industrial work.',
    },
    'psychologist-or-psychotherapist': {
      sv: 'Åtgärden är samtal med psykolog eller psykoterapeut.',
      en: 'The measure is talks with a psychologist or psychotherapist.',
    },
    'addiction-treatment': {
      sv: 'Åtgärden är beroendebehandling.',
      en: 'The measure is addiction treatment.',
    },
  },
  questions: {},
  facts: {
    on: dayAskedFact,
    contributionPercent: {
      sv: 'arbetsgivaravgifternas procentsats på sjuklönen',
      en: 'the percentage of employer’s contributions on the sick pay',
    },
    costPerDay: {
      sv: 'kostnaden per sjukdag för produktionsbortfall eller vikarie',
      en: 'the cost per sick day of lost production or a substitute',
    },
    support: { sv: 'stödet till en åtgärd', en: 'the support for a measure' },
    savedSickPay: {
      sv: 'den sjuklön som sparas när sjukdagar undviks',
      en: 'the sick pay saved when sick days are avoided',
    },
  },
  assumed: {
    on: { sv: 'Den senaste publicerade uppgiften används.', en: 'The newest published figure is used.' },
    contributionPercent: {
      sv: 'Arbetsgivaravgifter på sjuklönen räknas inte med.',
      en: 'Employer’s contributions on the sick pay are not counted.',
    },
    costPerDay: {
      sv: 'Någon kostnad per sjukdag utöver sjuklönen räknas inte med.',
      en: 'No cost per sick day beside the sick pay is counted.',
    },
    support: {
      sv: 'En åtgärd utan uppgift om stöd antas inte få något.',
      en: 'A measure for which no support is stated is assumed to get none.',
    },
    savedSickPay: {
      sv: 'Sparad sjuklön räknas inte med i antalet sjukdagar som behöver undvikas, eftersom den beror på vilka dagar det gäller.',
      en: 'Saved sick pay is not counted in the number of sick days to be avoided, because it depends on which days they are.',
    },
  },
  inputs: {
    expectedSickDays: { sv: 'Väntade sjukdagar', en: 'Expected sick days' },
    sickPay: { sv: 'Sjuklön för dagarna', en: 'Sick pay of the days' },
    contributionPercent: { sv: 'Arbetsgivaravgifter i procent', en: 'Contributions in per cent' },
    costPerDay: { sv: 'Kostnad per sjukdag', en: 'Cost of a sick day' },
    measures: inputNames.measures,
    cost: inputNames.cost,
    support: { sv: 'Bidrag', en: 'Support' },
    sector: { sv: 'Sektor', en: 'Sector' },
    on: inputNames.on,
  },
  options: {
    sector: {
      'municipal-and-regional': { sv: 'kommuner och regioner', en: 'municipalities and regions' },
      private: { sv: 'privat sektor', en: 'private sector' },
    },
  },
  fields: {
    absenceCost: { sv: 'Frånvarons kostnad', en: 'Cost of absence', unit: 'kronor' },
    absenceParts: { sv: 'Kostnadens delar', en: 'Parts of that cost' },
    sickPay: valueNames.sickPay,
    contributions: { sv: 'Arbetsgivaravgifter', en: 'Employer contributions', unit: 'kronor' },
    days: { sv: 'Kostnad utöver sjuklönen', en: 'Cost beside sick pay', unit: 'kronor' },
    measuresCost: { sv: 'Åtgärdernas kostnad', en: 'Cost of measures', unit: 'kronor' },
    support: { sv: 'Stöd', en: 'Support', unit: 'kronor' },
    net: { sv: 'Netto för åtgärderna', en: 'Net cost of measures', unit: 'kronor' },
    breakEvenDays: { sv: 'Undvikna dagar som täcker den', en: 'Avoided days that cover it', unit: 'named' },
    reference: { sv: 'Publicerad siffra att jämföra med', en: 'Published figure to compare with' },
    amount: valueNames.amount,
    typicalCase: { sv: 'Typfall', en: 'Typical case' },
    ageAbout: { sv: 'Ålder, ungefär', en: 'Age, about', unit: 'named' },
    occupation: { sv: 'Yrkesgrupp', en: 'Occupational group' },
    measure: { sv: 'Åtgärd', en: 'Measure' },
    rehabilitationCases: {
      sv: 'Rehabiliteringsärenden i tiden',
      en: 'Rehabilitation cases in the time',
      unit: 'named',
    },
    period: { sv: 'Avser tiden', en: 'Time that it describes' },
    from: valueNames.from,
    to: valueNames.to,
    given: { sv: 'Angivet', en: 'As given' },
    expectedSickDays: { sv: 'Väntade sjukdagar', en: 'Expected sick days', unit: 'named' },
    contributionPercent: { sv: 'Avgifter i procent', en: 'Contributions in per cent', unit: 'named' },
    costPerDay: { sv: 'Kostnad per dag', en: 'Cost per day', unit: 'kronor' },
  },
  headline: ({ absenceCost, net, breakEvenDays }, { sv, en }) => {
    const figures = {
      sv: `Frånvaron kostar ${sv.kronor(absenceCost)} och åtgärderna ${sv.kronor(net)} efter stöd.`,
      en: `The absence costs ${en.kronor(absenceCost)} and the measures ${en.kronor(net)} after support.`,
    };
    return breakEvenDays === null || breakEvenDays === 0
      ? figures
      : {
          sv: `${figures.sv} ${sv.days(breakEvenDays)} mindre frånvaro täcker åtgärderna.`,
          en: `${figures.en} ${en.days(breakEvenDays)} less of absence ${breakEvenDays === 1 ? 'covers' : 'cover'} the measures.`,
        };
  },
  turns: [
    {
      answer: ({ breakEvenDays }) => breakEvenDays === null,
      by: ['expectedSickDays', 'costPerDay', 'measures.*.cost', 'measures.*.support'],
    },
  ],
};
