/** Socialförsäkringsbalken 27:46–55 b: how reduced work capacity is assessed (the rehabilitation chain). */
import type { CoverageGroup } from './group.js';

const CHAIN = ['work-capacity/chain'];

export const sfb27Chain: readonly CoverageGroup[] = [
  {
    sections: ['27:46'],
    status: 'part-of',
    rules: ['work-capacity/chain', 'rehabilitation/ways-back'],
    why: {
      sv: 'Första stycket avgörs; hur arbetstiden måste minskas eller förläggas är en bedömning.',
      en: 'The first paragraph is decided; how working time must be reduced or placed is an assessment.',
    },
  },
  {
    sections: ['27:47'],
    status: 'implemented',
    rules: CHAIN,
    why: {
      sv: 'Från dag 91 räknas även annat arbete hos arbetsgivaren.',
      en: 'From day 91 other work with the employer counts too.',
    },
  },
  {
    sections: ['27:48', '27:49'],
    status: 'implemented',
    rules: CHAIN,
    why: {
      sv: 'Dagen då arbetsmarknaden börjar räknas följer av antalet dagar; om ett undantag gäller bedömer Försäkringskassan, och svaret visar båda utfallen.',
      en: 'The day from which the labour market counts follows from the number of days; whether an exception applies is for Försäkringskassan to assess, and the answer shows both outcomes.',
    },
  },
  {
    sections: ['27:49 a'],
    status: 'implemented',
    rules: CHAIN,
    why: {
      sv: 'Paragrafen gällde under 2022 och 2023, då vård som pandemin hade skjutit upp satte 48 och 49 §§ åt sidan.',
      en: 'The section applied in 2022 and 2023, when care delayed by the pandemic set sections 48 and 49 aside.',
    },
  },
  {
    sections: ['27:49 b'],
    status: 'implemented',
    rules: CHAIN,
    why: {
      sv: 'För behovsanställda räknas arbetsmarknaden från dag 91, och undantagen finns inte.',
      en: 'For on-demand employees the labour market counts from day 91, and the exceptions do not exist.',
    },
  },
  {
    sections: ['27:49 c'],
    status: 'part-of',
    rules: CHAIN,
    why: {
      sv: 'Under en överenskommen tid gäller de vanliga bestämmelserna: den som frågar anger då den försäkrade som arbetstagare.',
      en: 'During an agreed time the ordinary provisions apply: the caller then gives the insured as an employee.',
    },
  },
  {
    sections: ['27:49 d', '27:49 e'],
    status: 'implemented',
    rules: CHAIN,
    why: {
      sv: 'För äldre som har ett arbete gäller 48 och 49 §§ inte; åldrarna följer av födelsemånaden.',
      en: 'For older persons who have work sections 48 and 49 do not apply; the ages follow from the month of birth.',
    },
  },
  {
    sections: ['27:50'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Arbetsförmågan efter en behandling eller rehabilitering som behövs är en bedömning.',
      en: 'Capacity after treatment or rehabilitation that is needed is an assessment.',
    },
  },
  {
    sections: ['27:51'],
    status: 'implemented',
    rules: ['work-capacity/chain', 'rehabilitation/leave-to-try-other-work'],
    why: {
      sv: 'Dagar i sjukperioder läggs samman när färre än 90 dagar ligger emellan.',
      en: 'Days in sick periods are added together when fewer than 90 days lie between.',
    },
  },
  {
    sections: ['27:52'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'För föräldralediga bedöms förmågan att vårda barnet.',
      en: 'For parents on leave the ability to care for the child is assessed.',
    },
  },
  {
    sections: ['27:53', '27:54'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'Vilken arbetsförmåga som finns kvar bredvid sjukersättning, aktivitetsersättning eller livränta är en bedömning.',
      en: 'What capacity is left beside sickness compensation, activity compensation or an annuity is an assessment.',
    },
  },
  {
    sections: ['27:55'],
    status: 'not-modelled',
    rules: [],
    why: {
      sv: 'Arbete medan sjukersättning betalas enligt 37 kap. 3 § ingår inte.',
      en: 'Work while sickness compensation is paid under 37:3 is not part of the library.',
    },
  },
  {
    sections: ['27:55 a'],
    status: 'part-of',
    rules: ['rehabilitation/work-trial'],
    why: {
      sv: 'Arbetsförmåga som visas under en arbetsprövning beaktas inte (SFS 2026:40); bedömningen i övrigt görs inte här.',
      en: 'Capacity shown in a work trial is disregarded (SFS 2026:40); the rest of the assessment is not made here.',
    },
  },
  {
    sections: ['27:55 b'],
    status: 'assessment',
    rules: [],
    why: {
      sv: 'För den som har lämnat ett arbetsmarknadspolitiskt program bedöms även förmågan att delta i ett sådant.',
      en: 'For somebody who has left a labour-market programme the ability to take part in one is assessed too.',
    },
  },
];
