/** Names of employees as they leave a reader: what could give a person away is replaced at the door. */
import { parseDay } from '../../time/day.js';

/** The most employees that one file may have. */
export const MOST_EMPLOYEES = 200_000;

const MOST_CHARACTERS = 64;
const MOST_DIGITS = 9;
/** More letters in a row could be a name. */
const MOST_LETTERS = 3;

/**
 * Whether the text is the number of an employment and nothing else: letters, digits, `-`, `_`, `.`; at least one digit
 * and at most nine, as a personal number has ten or twelve; no date of birth; at most three letters, which are no name.
 */
export function isEmploymentNumber(text: string): boolean {
  const digits = text.replace(/[^0-9]/g, '');
  return (
    text.length <= MOST_CHARACTERS &&
    /^[A-Za-z0-9._-]+$/.test(text) &&
    digits.length >= 1 &&
    digits.length <= MOST_DIGITS &&
    text.replace(/[^A-Za-z]/g, '').length <= MOST_LETTERS &&
    !isDateOfBirth(digits)
  );
}

function isDateOfBirth(digits: string): boolean {
  const iso = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return digits.length === 8 && parseDay(iso) !== undefined;
}

/** The references that one file gives away. */
export interface Pseudonyms {
  /** The reference of whoever the identifier names, the same for the same identifier. */
  readonly of: (identifier: string) => string;
  /** How many there are. */
  readonly count: () => number;
}

export function pseudonyms(): Pseudonyms {
  const references = new Map<string, string>();
  const taken = new Set<string>();
  let replaced = 0;

  const free = (): string => {
    do replaced += 1;
    while (taken.has(`e${replaced}`));
    return `e${replaced}`;
  };

  return {
    of: (identifier) => {
      const known = references.get(identifier);
      if (known !== undefined) return known;
      const kept = isEmploymentNumber(identifier) && !taken.has(identifier);
      const reference = kept ? identifier : free();
      references.set(identifier, reference);
      taken.add(reference);
      return reference;
    },
    count: () => references.size,
  };
}
