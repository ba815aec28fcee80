/** Which code a run needs. */
import { ruleRuns } from '../generated/rule-runs.js';
import type { Run } from './run.js';

/** The least that does what was typed. Every one of them does the same. */
export async function runFor(typed: readonly string[]): Promise<Run> {
  const { run } = await (isListing(typed) ? import('./run-rule-list.js') : (runOfOne(typed) ?? anyRun)());
  return run;
}

const anyRun = (): Promise<{ readonly run: Run }> => import('./run-any.js');

function isListing([command, ...options]: readonly string[]): boolean {
  return command === 'rules' && (options.length === 0 || (options.length === 1 && options[0] === '--json'));
}

/** A rule that there is, with a file at most, and no option. */
function runOfOne([command, id = '', ...files]: readonly string[]):
  (() => Promise<{ readonly run: Run }>) | undefined {
  if ((command !== 'eval' && command !== 'batch') || files.length > 1) return undefined;
  if (files.some((file) => file.startsWith('-') && file !== '-')) return undefined;
  const area = ruleRuns.find(({ rules }) => rules.includes(id));
  return area?.load;
}
