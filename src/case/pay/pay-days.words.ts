/** What the kinds of changes in the pay are called. */
import { frozen } from '../../finding/frozen.js';
import type { Words } from '../../finding/words.js';
import type { PayKind } from './pay-days.js';

/** As they stand on a payslip: without a full stop. */
export const payKindNames: Words<PayKind> = /* @__PURE__ */ frozen({
  absence: { sv: 'Sjukavdrag, dag 1–14', en: 'Deduction for sick absence, days 1–14' },
  'sick-pay': { sv: 'Sjuklön före karensavdrag', en: 'Sick pay before the karensavdrag' },
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
});
