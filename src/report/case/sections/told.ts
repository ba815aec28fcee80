/** What every section of a case's report is made from. */
import type { AssessValue } from '../../../case/assess.js';
import type { Case } from '../../../case/given/case.js';
import type { Decided } from '../../../finding/finding.js';
import type { Language, Text } from '../../../finding/words.js';
import type { Section } from '../../render/structure.js';

export interface Told {
  readonly finding: Decided<AssessValue>;
  /** The case itself, for the arithmetic of its amounts; undefined where only the finding is at hand. */
  readonly given: Case | undefined;
  readonly value: AssessValue;
  /** The text in the report's language. */
  readonly say: (text: Text) => string;
  readonly language: Language;
}

/** One section; an empty list where there is nothing to say. */
export type SectionPart = (told: Told) => readonly Section[];
