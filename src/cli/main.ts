/** The command line. Results go to standard output, everything else to standard error. */
import { CommanderError } from 'commander';
import { InvalidInput, pathText } from '../finding/invalid-input.js';
import { issueText } from './issue-text.js';
import { InvalidFile } from '../formats.js';
import { EXIT, UsageError } from './exit.js';
import { EmptyFiles, fileErrorText } from './file-errors.js';
import { languageLast, languageOf } from './language.js';
import { mainNames } from './main.words.js';
import { outputFailed } from './output.js';
import { program } from './program.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(outputFailed(error));
});
// Where nobody reads what is said about the run, the run goes on.
process.stderr.on('error', () => undefined);

const typed = process.argv.slice(2);
const language = languageOf(typed);

try {
  await program(language).parseAsync(languageLast(typed), { from: 'user' });
} catch (error) {
  process.exitCode = exitCodeOf(error);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.usage;
  if (error instanceof UsageError) {
    process.stderr.write(`sjukregler: ${error.in(language)}\n`);
    return EXIT.usage;
  }
  if (error instanceof InvalidInput) {
    process.stderr.write(`sjukregler: ${mainNames.invalidInput[language]}\n`);
    for (const issue of error.issues) {
      process.stderr.write(`  ${pathText(issue.path)}: ${issue.code}. ${issueText(issue, language)}\n`);
    }
    return EXIT.invalidInput;
  }
  if (error instanceof InvalidFile || error instanceof EmptyFiles) {
    process.stderr.write(fileErrorText(error, language));
    return EXIT.invalidInput;
  }
  process.stderr.write(
    `sjukregler: ${mainNames.somethingElse[language]} (${error instanceof Error ? error.name : mainNames.unknown[language]})\n`,
  );
  if (process.env['SJUKREGLER_DEBUG'] && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  return EXIT.other;
}
