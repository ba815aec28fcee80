/** Facts that a case gives once, or in rows that each hold from a day on. */

/** Whether it is a list of rows: `Array.isArray` does not know lists that nobody may change. */
export function isRows<Given>(given: Given): given is Extract<Given, readonly unknown[]> {
  return Array.isArray(given);
}
