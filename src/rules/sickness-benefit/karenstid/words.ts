import type { RuleWords } from '../../../finding/rule-words.js';
import { inputNames, valueNames } from '../../shared/field.words.js';
import { newestWording } from '../../shared/wording.words.js';
import { karensExemptionNames, karensExemptions } from '../karens-exemption.words.js';
import type { KarenstidAssumption, KarenstidInput, KarenstidReason, KarenstidValue } from './karenstid.js';

export const words: RuleWords<
  KarenstidInput,
  KarenstidValue,
  KarenstidReason,
  never,
  never,
  KarenstidAssumption
> = {
  reasons: {
    karensdagar: {
      sv: 'De första dagarna i varje sjukperiod är karensdagar utan sjukpenning, eftersom ingen annan karenstid är vald.',
      en: 'The first days of each sick period are karensdagar without benefit, since no other karenstid was chosen.',
    },
    karenstid: {
      sv: 'Sjukpenning lämnas inte för den valda karenstiden i början av varje sjukperiod.',
      en: 'No benefit is paid for the chosen karenstid at the beginning of each sick period.',
    },
    ...karensExemptions,
  },
  questions: {},
  facts: { spells: { sv: 'sjukperioderna', en: 'the sick periods' } },
  assumed: { spells: newestWording },
  inputs: {
    choice: { sv: 'Vald karenstid, dagar', en: 'Chosen karenstid, days' },
    spells: inputNames.spells,
    from: inputNames.from,
    to: inputNames.to,
    exemption: inputNames.exemption,
    changeTo: { sv: 'Byte till karenstid, dagar', en: 'Change to a karenstid of, days' },
  },
  options: {
    exemption: karensExemptionNames,
  },
  fields: {
    payable: valueNames.payable,
    from: valueNames.from,
    to: valueNames.to,
    periods: valueNames.periods,
    lostDays: valueNames.lostDays,
    reason: valueNames.reason,
    noticeDays: { sv: 'Uppsägningstid i dagar', en: 'Days of notice', unit: 'named' },
  },
  headline: ({ payable }, { sv, en }) => {
    const first = payable[0];
    return first === undefined
      ? {
          sv: 'Ingen dag kan ge sjukpenning, eftersom karenstiden inte har gått ut.',
          en: 'No day can give benefit, since the karenstid has not passed.',
        }
      : {
          sv: `Sjukpenning kan betalas från och med den ${sv.date(first.from)}.`,
          en: `Benefit can be paid from ${en.date(first.from)}.`,
        };
  },
  turns: [{ answer: ({ payable }) => payable.length > 0, by: ['spells.*.to'] }],
};
