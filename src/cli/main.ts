/** The command line. Results go to standard output, everything else to standard error. */
import { CommanderError } from 'commander';
import { InvalidInput, pathText } from '../finding/invalid-input.js';
import { InvalidFile } from '../formats.js';
import { EXIT, UsageError } from './exit.js';
import { EmptyFiles, fileErrorText } from './file-errors.js';
import { outputFailed } from './output.js';
import { program } from './program.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(outputFailed(error));
});
// Where nobody reads what is said about the run, the run goes on.
process.stderr.on('error', () => undefined);

try {
  await program().parseAsync();
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UsageError) {
    process.stderr.write(`sjukregler: ${error.message}\n`);
    return EXIT.usage;
  }
  if (error instanceof InvalidInput) {
    process.stderr.write('sjukregler: the input does not fit\n');
    for (const { path, code, message } of error.issues) {
      process.stderr.write(`  ${pathText(path)}: ${code}. ${message}\n`);
    }
    return EXIT.invalidInput;
  }
  if (error instanceof InvalidFile || error instanceof EmptyFiles) {
    process.stderr.write(fileErrorText(error));
    return EXIT.invalidInput;
  }
  process.stderr.write(
    `sjukregler: something went wrong (${error instanceof Error ? error.name : 'unknown'})\n`,
  );
  if (process.env['SJUKREGLER_DEBUG'] && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  return EXIT.other;
}
