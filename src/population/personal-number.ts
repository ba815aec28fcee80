/** Whether a number could tell who a person is. */

/** Personal and coordination numbers have ten digits, or twelve with the century. */
const FIRST_WITH_TEN_DIGITS = 1_000_000_000;

/**
 * Whether the number has ten digits or more, as no reference may either: a personal number, one whose check digit is wrong,
 * or one that was made into another that can be made back. Its sign says nothing.
 */
export function couldBePersonalNumber(person: number | bigint): boolean {
  return person >= FIRST_WITH_TEN_DIGITS || person <= -FIRST_WITH_TEN_DIGITS;
}
