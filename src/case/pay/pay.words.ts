/** Who pays a day and why, and what the changes in the pay are called. */
import { frozen } from '../../finding/frozen.js';
import type { Words } from '../../finding/words.js';
import type { Payer, PayerReason } from './days.js';
import type { ContributionReason } from '../../rules/shared/employer-contributions.js';
import type { IncomeSource } from './income.js';
import type { PayKind } from './pay-days.js';

export const payerNames: Words<Payer> = {
  employer: { sv: 'Arbetsgivaren', en: 'The employer' },
  fk: { sv: 'Försäkringskassan', en: 'Försäkringskassan' },
  none: { sv: 'Ingen', en: 'Nobody' },
};

/** One full sentence each. */
export const payerReasonSentences: Words<PayerReason> = {
  'sick-pay-period': {
    sv: 'Dagarna ingår i sjuklöneperioden.',
    en: 'The days are in the sick-pay period.',
  },
  'late-notice': {
    sv: 'Arbetsgivaren hade ännu inte fått sjukanmälan.',
    en: 'The employer had not yet received the sick notice.',
  },
  'after-sick-pay-period': { sv: 'Sjuklöneperioden är slut.', en: 'The sick-pay period is over.' },
  'no-full-return': {
    sv: 'Arbetstagaren har inte återgått i arbete fullt ut sedan arbetsgivaren betalade en hel sjuklöneperiod.',
    en: 'The employee has not fully returned to work since the employer paid a whole sick-pay period.',
  },
  'qualifying-time': {
    sv: 'Kvalifikationstiden i den korta anställningen är inte fullgjord.',
    en: 'The qualifying time of the short employment has not been served.',
  },
  'before-employment': { sv: 'Anställningen har inte börjat.', en: 'The employment has not begun.' },
  'employment-ended': { sv: 'Anställningen har upphört.', en: 'The employment has ended.' },
  'no-employer': {
    sv: 'Det finns ingen arbetsgivare som betalar sjuklön.',
    en: 'There is no employer who pays sick pay.',
  },
  karensdagar: {
    sv: 'Dagarna är karensdagar, som ingen ersätter.',
    en: 'The days are karensdagar, which nobody pays.',
  },
  'below-quarter': {
    sv: 'Mindre än en fjärdedel av arbetstiden går förlorad, och då lämnas ingen sjukpenning.',
    en: 'Less than a quarter of the working time is lost, and then no sickness benefit is paid.',
  },
  'age-limit': {
    sv: 'Sjukpenning har lämnats för så många dagar som den kan lämnas efter den högsta åldersgränsen.',
    en: 'Benefit has been paid for as many days as it can be after the highest age limit.',
  },
  pregnancy: {
    sv: 'Graviditetspenning lämnas för dagarna.',
    en: 'Pregnancy benefit is paid for the days.',
  },
  parental: { sv: 'Föräldrapenning lämnas för dagarna.', en: 'Parental benefit is paid for the days.' },
  'temporary-parental': {
    sv: 'Tillfällig föräldrapenning lämnas för dagarna.',
    en: 'Temporary parental benefit is paid for the days.',
  },
  'disease-carrier': {
    sv: 'Smittbärarpenning lämnas för dagarna.',
    en: 'Disease carrier’s benefit is paid for the days.',
  },
  'close-relative': {
    sv: 'Närståendepenning lämnas för dagarna.',
    en: 'Benefit for care of close relatives is paid for the days.',
  },
  'law-not-covered': {
    sv: 'Dagarna ligger före den tid vars lagregler ingår i biblioteket.',
    en: 'The days lie before the time whose law is part of the library.',
  },
};

/** As they stand on a payslip: without a full stop. */
export const payKindNames: Words<PayKind> = /* @__PURE__ */ frozen({
  absence: { sv: 'Sjukavdrag, dag 1–14', en: 'Deduction for sick absence, days 1–14' },
  'sick-pay': { sv: 'Sjuklön före karensavdrag', en: 'Sick pay before the karensavdrag' },
  'sick-pay-parts': { sv: 'Sjuklön på tillägg', en: 'Sick pay on supplements' },
  karensavdrag: { sv: 'Karensavdrag', en: 'Karensavdrag' },
  'absence-without-sick-pay': {
    sv: 'Sjukavdrag för dagar utan sjuklön',
    en: 'Deduction for days without sick pay',
  },
  'absence-after-sick-pay': {
    sv: 'Sjukavdrag efter sjuklöneperioden',
    en: 'Deduction for sick absence after the sick-pay period',
  },
  'agreed-pay': { sv: 'Sjuklön enligt avtal', en: 'Sick pay by agreement' },
  'agreed-pay-above-ceiling': {
    sv: 'Sjuklön enligt avtal på lön över taket',
    en: 'Sick pay by agreement on pay above the ceiling',
  },
  'employer-pay': { sv: 'Sjuklön från arbetsgivaren utöver avtal', en: 'Sick pay of the employer’s own' },
  'employer-pay-above-ceiling': {
    sv: 'Sjuklön från arbetsgivaren utöver avtal på lön över taket',
    en: 'Sick pay of the employer’s own on pay above the ceiling',
  },
});

/** Where income during sickness comes from: in the order in which it is told. */
export const incomeSourceNames: Words<IncomeSource> = {
  'sick-pay': { sv: 'Sjuklön', en: 'Sick pay' },
  supplement: { sv: 'Lön enligt avtal', en: 'Pay by agreement' },
  'sickness-benefit': { sv: 'Sjukpenning', en: 'Sickness benefit' },
  ags: { sv: 'AGS', en: 'AGS' },
  'ags-kl': { sv: 'AGS-KL', en: 'AGS-KL' },
  itp: { sv: 'ITP', en: 'ITP' },
};

/** Why the employer's contributions are what they are. */
export const contributionSentences: Words<ContributionReason> = {
  full: { sv: 'Arbetsgivaravgifterna är de fulla.', en: 'The employer’s contributions are the full ones.' },
  'age-not-known': {
    sv: 'Födelsemånaden är inte känd, så de fulla arbetsgivaravgifterna antas.',
    en: 'The month of birth is not known, so the full employer’s contributions are assumed.',
  },
  older: {
    sv: 'Arbetsgivaravgifterna är lägre på grund av åldern.',
    en: 'The employer’s contributions are lower because of the age.',
  },
  'born-1937-or-earlier': {
    sv: 'Inga arbetsgivaravgifter betalas för den som är född 1937 eller tidigare.',
    en: 'No contributions are paid for those born in 1937 or earlier.',
  },
  young: {
    sv: 'Arbetsgivaravgifterna är lägre för unga.',
    en: 'The employer’s contributions are lower for the young.',
  },
  'young-above-limit': {
    sv: 'Arbetsgivaravgifterna är lägre för unga upp till ett belopp i månaden; hur mycket av lönen som ryms under det är inte känt.',
    en: 'The employer’s contributions are lower for the young up to an amount a month; how much of the pay lies below it is not known.',
  },
};
