/** What the hand-written functions and the engines that lack it take from JavaScript. */

export const BASIS = Object.freeze(['SjLL 6 § 1 st.', 'SjLL 6 § 2 st.', 'SjLL 6 § 3 st.', 'SjLL 2 §']);

/** Half up; exact, since numerator and denominator are whole and below 2 ** 52. */
export function kronor(num, den) {
  return Math.floor((2 * num + den) / (2 * den)) / 100;
}

export function twelveMonthsBefore(date) {
  const before = `${String(Number(date.slice(0, 4)) - 1)}${date.slice(4)}`;
  return before.endsWith('02-29') ? `${before.slice(0, 8)}28` : before;
}

export const hundredths = (number) => Math.round(number * 100);

/** How many days of the year before the period have a karensavdrag. */
export function deductionsBefore(periodFrom, earlierDeductions) {
  if (earlierDeductions === undefined) return 0;
  const from = twelveMonthsBefore(periodFrom);
  return new Set(earlierDeductions.filter((date) => from <= date && date < periodFrom)).size;
}
