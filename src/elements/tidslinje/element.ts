/** What a page's program sees of the element. */
import type { Issue } from '../../finding/issue.js';
import type { Theme } from '../../report/timeline/theme.js';

/** The element. What is given as an attribute is text; a property takes the object itself, and goes before it. */
export interface SjukTidslinje extends HTMLElement {
  /** The case, as `assess` takes it, or as JSON text. Attribute: `case`. */
  case: unknown;
  /** What `assess` returned, or that as JSON text; goes before `case`. Attribute: `assessment`. */
  assessment: unknown;
  /** The day of the assessment, `YYYY-MM-DD`, which a case needs and an assessment has. Attribute: `as-of`. */
  asOf: string | null;
  /** Pixels, 280–2400. Null: as wide as the element is, drawn anew when that changes. Attribute: `width`. */
  width: number | null;
  /** `auto` is dark where the reader's screen is. All are light on paper. Attribute: `theme`. */
  theme: Theme;
  /** What is wrong with what was given: paths, codes and, in the element’s language, messages; never a value. Empty: nothing. */
  readonly issues: readonly Issue[];
}
