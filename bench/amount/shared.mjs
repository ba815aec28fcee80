/** What the hand-written function and the engines that lack it take from JavaScript. */

/** Half up; exact, since numerator and denominator are whole and small enough. */
export function kronor(num, den) {
  const doubled = 2 * num + den;
  const divisor = 2 * den;
  let quotient = Math.floor(doubled / divisor);
  const rest = doubled - quotient * divisor;
  if (rest < 0) quotient -= 1;
  else if (rest >= divisor) quotient += 1;
  return quotient / 100;
}

export function twelveMonthsBefore(date) {
  const before = `${String(Number(date.slice(0, 4)) - 1)}${date.slice(4)}`;
  return before.endsWith('02-29') ? `${before.slice(0, 8)}28` : before;
}
