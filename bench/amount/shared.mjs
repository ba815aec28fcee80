/** What the hand-written function and the engines that lack it take from JavaScript. */

/** Half up; exact, since numerator and denominator are whole and below 2 ** 52. */
export function kronor(num, den) {
  return Math.floor((2 * num + den) / (2 * den)) / 100;
}

export function twelveMonthsBefore(date) {
  const before = `${String(Number(date.slice(0, 4)) - 1)}${date.slice(4)}`;
  return before.endsWith('02-29') ? `${before.slice(0, 8)}28` : before;
}
