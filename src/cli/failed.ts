/** What is said of a run that failed. */
import { InvalidInput, pathText } from '../finding/invalid-input.js';
import type { Language } from '../finding/words.js';
import { EXIT, UsageError } from './exit.js';
import { issueText } from './issue-text.js';
import { mainNames } from './main.words.js';

/** Tells it on standard error, and gives the exit code. */
export function failed(error: unknown, language: Language): number {
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
  process.stderr.write(
    `sjukregler: ${mainNames.somethingElse[language]} (${error instanceof Error ? error.name : mainNames.unknown[language]})\n`,
  );
  if (process.env['SJUKREGLER_DEBUG'] && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  return EXIT.other;
}
