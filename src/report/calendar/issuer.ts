/** Who issues a calendar: what tells the events of two clients apart. */
import { InvalidInput } from '../../finding/invalid-input.js';
import { issueWords } from '../../finding/issue.words.js';
import { NO_ISSUER } from './entry.js';

const DOMAIN = /^(?=.*[a-z])[a-z0-9]+(?:(?:\.|-+)[a-z0-9]+)*$/;
const MOST_CHARACTERS = 64;

/** A personal number has ten digits, or twelve. */
const MOST_DIGITS = 9;

/**
 * The issuer in small letters.
 *
 * @throws InvalidInput where it is no domain, could hold a personal number, or is the name that stands for none
 */
export function issuerNamed(text: string): string {
  const issuer = text.toLowerCase();
  const isDomain = issuer.length <= MOST_CHARACTERS && DOMAIN.test(issuer) && issuer !== NO_ISSUER;
  if (isDomain && issuer.replace(/[^0-9]/g, '').length <= MOST_DIGITS) return issuer;
  throw new InvalidInput([{ path: ['issuer'], code: 'bad-issuer', message: issueWords['bad-issuer'].en }]);
}
