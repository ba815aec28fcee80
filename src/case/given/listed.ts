/** Facts that a case gives once, or once for every sickness or period. */

/** As a list: of one where it is given once, empty where it is not given. */
export function listed<Given>(given: Given | readonly Given[] | undefined): readonly Given[] {
  if (given === undefined) return [];
  return isList(given) ? given : [given];
}

/** Where one of them stands in the input: the field, with the position where a list was given. */
export function placeOf(field: string, given: unknown, index: number): (string | number)[] {
  return Array.isArray(given) ? [field, index] : [field];
}

function isList<Given>(given: Given | readonly Given[]): given is readonly Given[] {
  return Array.isArray(given);
}
