// Asks the registry for known vulnerabilities of what users get: what is installed, and what the command line is built with.
// No answer is not a clean answer: it is said, and the exit status is another one.
import { npmAboutShipped } from './shipped.js';

const EXIT = { clean: 0, vulnerable: 1, unanswered: 2 };

interface Audit {
  readonly metadata?: { readonly vulnerabilities?: { readonly total: number } };
}

const counts = answer()?.metadata?.vulnerabilities;
if (counts === undefined) {
  console.error('The registry gave no answer about vulnerabilities: nothing is known.');
  process.exitCode = EXIT.unanswered;
} else {
  console.log(`${counts.total} known vulnerabilities in what users get`);
  process.exitCode = counts.total > 0 ? EXIT.vulnerable : EXIT.clean;
}

function answer(): Audit | undefined {
  try {
    return JSON.parse(npmAboutShipped('audit', '--json')) as Audit;
  } catch (error) {
    return printedBy(error);
  }
}

/** npm ends with another status than 0 where it has found something, and where it has no answer; both it prints. */
function printedBy(error: unknown): Audit | undefined {
  if (!(error instanceof Error) || !('stdout' in error) || typeof error.stdout !== 'string') return undefined;
  try {
    return JSON.parse(error.stdout) as Audit;
  } catch {
    return undefined;
  }
}
