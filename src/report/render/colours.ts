/**
 * The escape codes of a terminal (ECMA-48, select graphic rendition). Reports are written in browsers too, where Node's
 * `styleText` is not, and the packages that do the same ask the environment as soon as they are loaded.
 */

export type Colour = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan';

const ESCAPE = '\u001b[';

/** What begins and what ends each. */
const CODES: Readonly<Record<Colour, readonly [number, number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  cyan: [36, 39],
};

export function coloured(text: string, colour: Colour): string {
  const [begin, end] = CODES[colour];
  return `${ESCAPE}${begin}m${text}${ESCAPE}${end}m`;
}
