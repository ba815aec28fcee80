/**
 * What the page of a function says in Swedish. The English is the comment of the function itself; nothing of this is in the
 * package.
 */
export interface RuleAbout {
  /** What it decides, by paragraphs: as many as the comment has. */
  readonly decides: readonly string[];
  /** What it does not decide. */
  readonly leaves: string;
  /** The sections, as `@source` has them. */
  readonly source: string;
  /** As `@inForce` has it, where that is more than dates. */
  readonly inForce?: string;
  /** On what the checked function throws. */
  readonly throws: string;
}
