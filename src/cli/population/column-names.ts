/** The names of a file's columns: which are there, which are meant, and what to say where they do not fit. */
import { InvalidInput } from '../../finding/invalid-input.js';
import type { Issue } from '../../finding/issue.js';

export interface ColumnNames {
  readonly needed: readonly string[];
  /** Columns that the file may have. */
  readonly optional: readonly string[];
}

/** What can be the name of a column, and what is rather a value of a row that stands where the names should. */
const NAME = /^[\p{L}\p{N} ._-]{1,40}$/u;
const VALUE = /\d{4}|^[\d.,-]+$/;

/**
 * @throws InvalidInput where a column is missing or not known. The names that were found are told; none where one of them
 * looks like a value, since the file then begins with a row.
 */
export function checkNames(names: readonly string[], { needed, optional }: ColumnNames): void {
  const known = [...needed, ...optional];
  const meant = `The columns are ${needed.join(', ')} and, where they are known, ${optional.join(', ')}.`;
  const beginsWithRow = names.some((name) => VALUE.test(name));
  const unknown = names.flatMap((name, i) => {
    if (known.includes(name)) return [];
    return beginsWithRow || !NAME.test(name) ? `#${i + 1}` : `#${i + 1} (${name})`;
  });
  const missing = needed.filter((name) => !names.includes(name));
  const issues: Issue[] = missing.map((name) => ({
    path: [name],
    code: 'missing',
    message: `This column is required. ${meant}`,
  }));
  if (unknown.length > 0) {
    const row = beginsWithRow ? ' The file seems to begin with a row: it must begin with the names.' : '';
    const message = `Columns that are not known: ${unknown.join(', ')}.${row} ${meant}`;
    issues.unshift({ path: [], code: 'unknown-key', message });
  }
  if (issues.length > 0) throw new InvalidInput(issues);
}
