/** Whom a transaction belongs to: the employment's number where there is one, otherwise the person's. */
import { pseudonyms } from '../file/pseudonyms.js';

export interface Somebody {
  readonly employee: string;
  /** Whether the file does not tell which of a person's employments is meant. */
  readonly ambiguous: boolean;
}

export interface People {
  /** Undefined where nobody is named. */
  readonly of: (anstid: string | undefined, persnr: string | undefined) => Somebody | undefined;
  readonly count: () => number;
}

export function people(): People {
  const references = pseudonyms();
  /** What each person has been known by: numbers of employments, or the person alone. */
  const names = new Map<string, Set<string>>();

  return {
    of: (anstid, persnr) => {
      const employment = anstid?.trim() ?? '';
      const person = personOf(persnr);
      if (person === undefined) {
        return employment === '' ? undefined : { employee: references.of(employment), ambiguous: false };
      }
      const known = names.get(person) ?? new Set<string>();
      names.set(person, known);
      const [first] = known;
      if (employment === '' && first !== undefined) {
        return { employee: references.of(first), ambiguous: known.size > 1 };
      }
      const name = employment === '' ? person : employment;
      known.add(name);
      return { employee: references.of(name), ambiguous: known.has(person) && known.size > 1 };
    },
    count: references.count,
  };
}

const SIGNIFICANT = 10;

/** The same for ten and twelve digits, with and without a hyphen; never the number of an employment. */
function personOf(persnr = ''): string | undefined {
  const digits = persnr.replace(/[\s+-]/g, '').slice(-SIGNIFICANT);
  return digits === '' ? undefined : `person:${digits}`;
}
