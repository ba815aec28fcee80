/**
 * The command line. Results go to standard output, everything else to standard error. Here stands only what every run needs:
 * what one does not need, it does not load.
 */
import { outputFailed } from './output-failed.js';
import { runFor } from './run-for.js';

declare const SJUKREGLER_VERSION: string;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(outputFailed(error));
});
// Where nobody reads what is said about the run, the run goes on.
process.stderr.on('error', () => undefined);

const typed = process.argv.slice(2);

if (typed.length === 1 && (typed[0] === '--version' || typed[0] === '-V')) {
  process.stdout.write(`${SJUKREGLER_VERSION}\n`);
} else {
  const run = await runFor(typed);
  await run(typed, SJUKREGLER_VERSION);
}
