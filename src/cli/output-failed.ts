import type { Text } from '../finding/words.js';
import { EXIT } from './exit.js';
import { languageOfRun } from './language.js';

/** Says why standard output takes no more, and gives the exit code. */
export function outputFailed({ code }: NodeJS.ErrnoException): number {
  const language = languageOfRun();
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  if (code === 'EPIPE') {
    process.stderr.write(`sjukregler: ${CLOSED[language]}\n`);
    return EXIT.done;
  }
  const reason = code === 'ENOSPC' ? `: ${FULL[language]}` : '';
  process.stderr.write(`sjukregler: ${CANNOT_WRITE[language]} (${code ?? NO_CODE[language]})${reason}\n`);
  return EXIT.other;
}

const CLOSED: Text = {
  sv: 'standard ut stängdes; resten skrevs inte',
  en: 'standard output was closed; the rest was not written',
};
const CANNOT_WRITE: Text = { sv: 'standard ut går inte att skriva', en: 'standard output: cannot write' };
const FULL: Text = { sv: 'disken är full', en: 'the disk is full' };
const NO_CODE: Text = { sv: 'okänd orsak', en: 'unknown reason' };
