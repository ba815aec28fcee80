/**
 * `<sjuk-tidslinje>`: the picture of a case as an element of any page, for screens, paper and screen readers. It needs no
 * framework, and sends nothing anywhere.
 *
 * @module tidslinje
 */
import { createElementClass } from './tidslinje/create.js';
import type { SjukTidslinje } from './tidslinje/element.js';

export type { Issue, IssueCode } from '../finding/issue.js';
export type { Theme } from '../report/timeline/theme.js';
export type { SjukTidslinje } from './tidslinje/element.js';

declare global {
  interface HTMLElementTagNameMap {
    'sjuk-tidslinje': SjukTidslinje;
  }
}

/** The name of the element. */
const NAME = 'sjuk-tidslinje';

/**
 * Makes `<sjuk-tidslinje>` known to the page. A second call does nothing, and so does one where there is no page, as in Node.
 *
 * The language is that of the element's `lang`, or of what it stands in: Swedish where that is Swedish, otherwise English.
 *
 * @example
 * import { defineTidslinje } from 'sjukregler/tidslinje';
 *
 * defineTidslinje(); //=> undefined
 */
export function defineTidslinje(): void {
  if (typeof customElements === 'undefined' || customElements.get(NAME) !== undefined) return;
  customElements.define(NAME, createElementClass());
}
