/**
 * What the playground shows of the package's reports, module by module: the entry `sjukregler/report` also writes tables
 * for terminals, which no browser needs.
 */
export { calendar } from '../../src/report/calendar.js';
export { findingReport } from '../../src/report/explain.js';
export { reportHtml } from '../../src/report/html.js';
export { reportMarkdown } from '../../src/report/markdown.js';
export { caseReport } from '../../src/report/sections.js';
export { timelineSvg } from '../../src/report/timeline.js';
