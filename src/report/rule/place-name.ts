/** A place in an input, by the names of the fields that lead to it. */
import { capital, small } from '../../finding/first-letter.js';
import { givenName, type GivenSpeaker } from './given.js';
import { reportNames } from '../report.words.js';

/** The names along the path: `Spells, number 2, from`. */
export function placeName(
  keys: readonly string[],
  speaker: Pick<GivenSpeaker, 'words' | 'language'>,
): string {
  const names = keys.map((key, i) => {
    if (isIndex(key)) return `${reportNames.number[speaker.language]} ${Number(key) + 1}`;
    const outer = keys
      .slice(0, i)
      .filter((each) => !isIndex(each))
      .at(-1);
    const name = givenName(key, speaker, outer);
    return i === 0 ? capital(name) : small(name);
  });
  return names.join(', ');
}

export function isIndex(key: string): boolean {
  return /^\d+$/.test(key);
}
