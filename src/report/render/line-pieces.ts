import type { Line, Link } from './structure.js';

/** The line's text piece by piece: those that lead somewhere and what stands between them. */
export function linePieces({ text, links = [] }: Line): (string | Link)[] {
  const pieces: (string | Link)[] = [];
  let done = 0;
  for (const link of links) {
    const at = text.indexOf(link.text, done);
    pieces.push(text.slice(done, at), link);
    done = at + link.text.length;
  }
  return [...pieces, text.slice(done)].filter((piece) => piece !== '');
}
