/** Which code a run needs. */
import { ruleRuns } from '../generated/rule-runs.js';
import { languageLast } from './language.js';
import type { Run } from './run.js';

/** The least that does what was typed. Every one of them does the same. */
export async function runFor(typed: readonly string[]): Promise<Run> {
  const { run } = await loaderFor(languageLast(typed))();
  return run;
}

function loaderFor([command = '', rule = '']: readonly string[]): () => Promise<{ readonly run: Run }> {
  if (command === 'rules' || command === 'schema') return () => import('./run-rule-list.js');
  const area = rule.slice(0, rule.indexOf('/'));
  const ofArea = Object.hasOwn(ruleRuns, area) ? ruleRuns[area] : undefined;
  if (ofArea !== undefined && (command === 'eval' || command === 'batch')) return ofArea;
  return () => import('./run-any.js');
}
