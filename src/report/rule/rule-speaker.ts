/** What the findings of a rule are put into words with. */
import type { AnyRuleWords } from '../../edge/registered.js';
import type { Units } from '../../edge/units.js';
import type { Language } from '../../finding/words.js';

export interface RuleSpeaker {
  readonly words: AnyRuleWords;
  /** Of the fields of the input. */
  readonly units: Units;
  readonly language: Language;
}
