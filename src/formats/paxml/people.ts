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
      const digits = digitsOf(persnr);
      if (digits === '') {
        return employment === '' ? undefined : { employee: references.of(employment), ambiguous: false };
      }
      const known = names.get(digits) ?? new Set<string>();
      if (known.size === 0) names.set(digits, known);
      if (employment === '') {
        const [first] = known;
        if (first !== undefined) return { employee: references.of(first), ambiguous: known.size > 1 };
      }
      const name = employment === '' ? personOf(digits) : employment;
      known.add(name);
      return { employee: references.of(name), ambiguous: known.size > 1 && known.has(personOf(digits)) };
    },
    count: references.count,
  };
}

const SIGNIFICANT = 10;

/** The same for ten and twelve digits, with and without a hyphen. */
function digitsOf(persnr = ''): string {
  return persnr.replace(/[\s+-]/g, '').slice(-SIGNIFICANT);
}

/** Never the number of an employment. */
function personOf(digits: string): string {
  return `person:${digits}`;
}
