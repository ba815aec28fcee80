import { recordOf } from '../../finding/record.js';

/** What the groups of a pattern hold, by the names that they are given in order; '' for a group that holds nothing. */
export function groupsIn<Name extends string>(
  text: string,
  pattern: RegExp,
  names: readonly Name[],
): Readonly<Record<Name, string>> | undefined {
  const found = pattern.exec(text);
  return found === null ? undefined : recordOf(names, (_, i) => found[i + 1] ?? '');
}
