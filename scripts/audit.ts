// Asks the registry for known vulnerabilities of what users install, development tools left out. No answer is not a clean
// answer: it is said, and the exit status is another one.
import { spawnSync } from 'node:child_process';

const EXIT = { clean: 0, vulnerable: 1, unanswered: 2 };

interface Audit {
  readonly metadata?: { readonly vulnerabilities?: { readonly total: number } };
}

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], { encoding: 'utf8' });
const counts = answer(stdout)?.metadata?.vulnerabilities;
if (counts === undefined) {
  console.error('The registry gave no answer about vulnerabilities: nothing is known.');
  process.exitCode = EXIT.unanswered;
} else {
  console.log(`${counts.total} known vulnerabilities in what is installed at run time`);
  process.exitCode = counts.total > 0 ? EXIT.vulnerable : EXIT.clean;
}

function answer(text: string): Audit | undefined {
  try {
    return JSON.parse(text) as Audit;
  } catch {
    return undefined;
  }
}
