/** Guidance that the forms name as their source, for readers of English: it is known by its Swedish name alone. */
import type { Language } from '../../finding/words.js';
import type { Lagrum } from '../../law/lagrum.js';

const IN_ENGLISH: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  [
    'Försäkringskassan (blankett FK 7459), Prevent och ISF, om vad planen för återgång i arbete bör besvara',
    'Försäkringskassan (form FK 7459), Prevent and ISF, on what the plan for return to work should answer',
  ],
  [
    'Försäkringskassan, om avstämningsmöte: deltagare och frågor',
    'Försäkringskassan, on the reconciliation meeting: participants and questions',
  ],
  [
    'Försäkringskassan, arbetsträning: praxis, inte lag (S)',
    'Försäkringskassan, work training: practice, not law (S)',
  ],
]);

/** A source in the language of the form; in Swedish where no English is known. */
export function sourceIn(language: Language): (lagrum: Lagrum) => Lagrum {
  return (lagrum) =>
    language === 'en' && 'kalla' in lagrum ? { kalla: IN_ENGLISH.get(lagrum.kalla) ?? lagrum.kalla } : lagrum;
}
