/** How wide text is before anybody draws it: the widths of a wide font, so that no other common font takes more. */

/** Advance widths of DejaVu Sans in thousandths of the font size: `[width, characters]`. */
const ADVANCES: readonly (readonly [number, string])[] = [
  [275, "'"],
  [278, 'ijl'],
  [295, 'IJ'],
  [318, ' ,.\u00a0·’'],
  [337, '/:;\\|'],
  [352, 'f'],
  [361, '-'],
  [390, '()[]'],
  [392, 't'],
  [401, '!'],
  [411, 'r'],
  [500, '_*–§'],
  [521, 's'],
  [525, 'z'],
  [531, '?'],
  [550, 'c'],
  [557, 'L'],
  [575, 'F'],
  [579, 'k'],
  [592, 'vxy'],
  [603, 'P'],
  [612, 'TYoö'],
  [615, 'aåäeé'],
  [635, 'EhnuübdgpqS'],
  [636, '0123456789'],
  [656, 'K'],
  [685, 'AVXZBÅÄ'],
  [698, 'RC'],
  [748, 'UN'],
  [775, 'HDG'],
  [787, 'OQÖ'],
  [818, 'w'],
  [838, '→←≠−+=<>'],
  [863, 'M'],
  [950, '%'],
  [974, 'm'],
  [989, 'W'],
];

const WIDEST = 1000;
/** Bold letters of that font take at most so much more in a text of some length. */
const BOLD = 1.2;

const advances: ReadonlyMap<string, number> = new Map(
  ADVANCES.flatMap(([width, characters]) =>
    Array.from(characters, (character) => [character, width] as const),
  ),
);

export interface Font {
  /** In pixels of the picture. */
  readonly size: number;
  readonly bold?: boolean;
}

/** The width of a line of text in pixels, rather too much than too little. */
export function textWidth(text: string, { size, bold = false }: Font): number {
  let thousandths = 0;
  for (const character of text) thousandths += advances.get(character) ?? WIDEST;
  return (thousandths * size * (bold ? BOLD : 1)) / 1000;
}

/** Lines that fit into `width`; a word that is longer is broken. */
export function linesOf(text: string, width: number, font: Font): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, width, font))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || textWidth(longer, font) <= width) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function pieces(word: string, width: number, font: Font): string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of word) {
    if (part !== '' && textWidth(part + character, font) > width) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}
