/** What the parts of an agreement are called. */
import { frozen } from '../finding/frozen.js';
import type { Convention } from '../rules/sick-pay/sick-pay-sum.js';
import type { Words } from '../finding/words.js';
import type { Confidence } from '../law/dated.js';
import type { AgreementTermName } from './agreement.js';

export type AgreementName =
  | 'agreements'
  | 'agreement'
  | 'parties'
  | 'validity'
  | 'notKnown'
  | 'openEnded'
  | 'replaces'
  | 'adds'
  | 'value'
  | 'holds'
  | 'clause'
  | 'checkedOn'
  | 'convention'
  | 'mostKarensHours'
  | 'unsocialHoursInKarens'
  | 'ceiling'
  | 'belowCeiling'
  | 'aboveCeiling'
  | 'unknown'
  | 'days'
  | 'hours'
  | 'priceBaseAmounts'
  | 'ofPay'
  | 'lost'
  | 'kept';

export const agreementNames: Words<AgreementName> = /* @__PURE__ */ frozen({
  agreements: { sv: 'Kollektivavtal', en: 'Collective agreements' },
  agreement: { sv: 'Avtalet', en: 'The agreement' },
  parties: { sv: 'Parter', en: 'Parties' },
  validity: { sv: 'Avtalstid', en: 'Time of the agreement' },
  notKnown: { sv: 'okänd dag', en: 'a day not known' },
  openEnded: { sv: 'tills vidare', en: 'until further notice' },
  replaces: {
    sv: 'I stället för lagens eget sätt att räkna',
    en: 'In the place of the statute’s own way of calculating',
  },
  adds: { sv: 'Utöver lagen, när sjuklöneperioden är slut', en: 'Beyond the statute, once sick pay is over' },
  value: { sv: 'Säger', en: 'Says' },
  holds: { sv: 'Gäller', en: 'Holds' },
  clause: { sv: 'Klausul', en: 'Clause' },
  checkedOn: { sv: 'Kontrollerat', en: 'Checked on' },
  convention: { sv: 'Beräkning', en: 'Calculation' },
  mostKarensHours: { sv: 'Karens, högst', en: 'Karens, at most' },
  unsocialHoursInKarens: {
    sv: 'Ersättning för obekväm tid i karensen',
    en: 'Supplements for unsocial hours in the karens',
  },
  ceiling: { sv: 'Tak', en: 'Ceiling' },
  belowCeiling: { sv: 'lön upp till taket', en: 'pay up to the ceiling' },
  aboveCeiling: { sv: 'lön över taket', en: 'pay above the ceiling' },
  unknown: { sv: 'inte funnet', en: 'not found' },
  days: { sv: 'Dag', en: 'Days' },
  hours: { sv: 'timmar', en: 'hours' },
  priceBaseAmounts: { sv: 'prisbasbelopp', en: 'price base amounts' },
  ofPay: { sv: '% av lönen', en: '% of the pay' },
  lost: { sv: 'går förlorad', en: 'lost' },
  kept: { sv: 'ingår i sjuklönen', en: 'part of the sick pay' },
});

export const agreementConventionNames: Words<Convention> = /* @__PURE__ */ frozen({
  'annual-hours': { sv: 'årslön delad med årets timmar', en: 'yearly pay by yearly hours' },
  'working-days-21': {
    sv: 'en tjugoförsta del per arbetsdag',
    en: 'a twenty-first part per working day',
  },
  state: { sv: 'andelar av månadslönen', en: 'shares of the monthly pay' },
  karensperiod: { sv: 'karens i timmar', en: 'karens in hours' },
  municipal: { sv: 'lön per kalenderdag', en: 'pay per calendar day' },
});

export const termConfidenceNames: Words<Confidence | 'unknown'> = /* @__PURE__ */ frozen({
  P: { sv: 'avtalets text', en: 'the agreement’s text' },
  S: { sv: 'en annan sida', en: 'another page' },
  I: { sv: 'vår läsning', en: 'our reading' },
  unknown: { sv: 'inte funnet', en: 'not found' },
});

/** The terms that can be open. */
export const agreementTermNames: Words<AgreementTermName> = /* @__PURE__ */ frozen({
  convention: {
    sv: 'sättet att räkna förlorad lön och karensavdrag',
    en: 'the way in which lost pay and karensavdrag are calculated',
  },
  'most-karens-hours': {
    sv: 'hur många timmar karensen är som mest',
    en: 'the most hours that the karens takes',
  },
  'unsocial-hours-in-karens': {
    sv: 'om ersättning för obekväm tid i karensen går förlorad',
    en: 'whether supplements for unsocial hours in the karens are lost',
  },
  ceiling: { sv: 'taket', en: 'the ceiling' },
  'below-ceiling': { sv: 'andelen av lönen upp till taket', en: 'the share of the pay up to the ceiling' },
  'above-ceiling': { sv: 'andelen av lönen över taket', en: 'the share of the pay above the ceiling' },
});

/** One full sentence each. */
export const agreementSentences: Words<'benefitCeiling' | 'onTop'> = /* @__PURE__ */ frozen({
  benefitCeiling: {
    sv: 'Taket är det för sjukpenning.',
    en: 'The ceiling is that of sickness benefit.',
  },
  onTop: {
    sv: 'Vad arbetsgivaren själv ger därutöver anges för sig, som ett eget lager.',
    en: 'What the employer itself gives on top is told separately, as a layer of its own.',
  },
});
