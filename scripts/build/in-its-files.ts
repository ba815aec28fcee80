// What stands in the files of the command line besides what only the command line needs.

/**
 * Dependencies of which a copy stands in the files of the command line: Node would have to look for a hundred files of zod
 * alone. Nobody else sees the copy. ical.js is left out, as its licence asks, and saxes, which brings no text of its own.
 */
export const IN_ITS_FILES: readonly string[] = ['csv-parse', 'markdown-table', 'zod'];
