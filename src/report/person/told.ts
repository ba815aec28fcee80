/** What every section of a person's report is made from. */
import type { AssessPersonValue } from '../../case/person/assess-person.js';
import type { Decided } from '../../finding/finding.js';
import type { Language, Text } from '../../finding/words.js';

export interface PersonTold {
  readonly finding: Decided<AssessPersonValue>;
  readonly value: AssessPersonValue;
  /** The text in the report's language. */
  readonly say: (text: Text) => string;
  readonly language: Language;
}
