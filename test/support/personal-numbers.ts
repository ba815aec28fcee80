/** Numbers of nobody, made with the check digit that would pass: they stand in no file. */

/** `nine` are the digits before the last: six of a date and three of a serial number. */
export function withCheckDigit(nine: string): string {
  const sum = Array.from(nine).reduce((total, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + Math.floor(product / 10) + (product % 10);
  }, 0);
  return `${nine}${(10 - (sum % 10)) % 10}`;
}

/** The same with another last digit, which does not pass. */
export function withoutCheckDigit(nine: string): string {
  const right = withCheckDigit(nine);
  return `${nine}${(Number(right.at(-1)) + 1) % 10}`;
}
