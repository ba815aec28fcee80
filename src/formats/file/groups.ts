/** What the groups of a pattern hold, by the names that they are given in order; '' for a group that holds nothing. */
export function groupsIn<Name extends string>(
  text: string,
  pattern: RegExp,
  names: readonly Name[],
): Readonly<Record<Name, string>> | undefined {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  // Every value of a file comes by here: field by field, the object has one form, and is read quickly.
  const groups: Partial<Record<Name, string>> = {};
  names.forEach((name, i) => {
    groups[name] = found[i + 1] ?? '';
  });
  return groups as Record<Name, string>;
}
