/** The element for pages that have a script tag and no bundler. */
import { defineTidslinje } from './tidslinje.js';

defineTidslinje();
