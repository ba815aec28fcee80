/** What stands in the dated tables beside dates and figures. */
import { frozen } from '../../finding/frozen.js';
import type { Words } from '../../finding/words.js';

export type LawTableWord =
  | 'from'
  | 'bornFrom'
  | 'priceBase'
  | 'raised'
  | 'priceBaseAmounts'
  | 'highestSgi'
  | 'normalLevel'
  | 'continuationLevel'
  | 'perDay'
  | 'whole'
  | 'threeQuarters'
  | 'half'
  | 'quarter'
  | 'incomePension'
  | 'guaranteePension'
  | 'perKarensavdrag'
  | 'confidence'
  | 'checked'
  | 'provisional'
  | 'none';

export const lawTableNames: Words<LawTableWord> = /* @__PURE__ */ frozen({
  from: { sv: 'från', en: 'from' },
  bornFrom: { sv: 'född från', en: 'born from' },
  priceBase: { sv: 'prisbasbelopp', en: 'price base' },
  raised: { sv: 'förhöjt', en: 'raised' },
  priceBaseAmounts: { sv: 'prisbasbelopp', en: 'price base amounts' },
  highestSgi: { sv: 'högsta SGI', en: 'highest SGI' },
  normalLevel: { sv: 'normalnivå', en: 'normal level' },
  continuationLevel: { sv: 'fortsättningsnivå', en: 'continuation level' },
  perDay: { sv: 'kr per dag', en: 'kr per day' },
  whole: { sv: 'hel', en: 'whole' },
  threeQuarters: { sv: '3/4', en: '3/4' },
  half: { sv: '1/2', en: '1/2' },
  quarter: { sv: '1/4', en: '1/4' },
  incomePension: { sv: 'inkomstpension', en: 'income pension' },
  guaranteePension: { sv: 'garantipension', en: 'guarantee pension' },
  perKarensavdrag: { sv: 'kr per karensavdrag', en: 'kr per karensavdrag' },
  confidence: { sv: 'säkerhet', en: 'confidence' },
  checked: { sv: 'kontrollerat', en: 'checked' },
  provisional: { sv: 'preliminärt', en: 'provisional' },
  none: { sv: 'ingen', en: 'none' },
});
