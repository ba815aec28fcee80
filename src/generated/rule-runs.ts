// Written by npm run generate from the folder listing. Do not edit.
import type { Run } from '../cli/run.js';

/** Runs the rules of an area, by its name. */
export const ruleRuns: Readonly<Record<string, () => Promise<{ readonly run: Run }>>> = {
  coordination: () => import('./rule-runs/coordination.js'),
  employer: () => import('./rule-runs/employer.js'),
  grants: () => import('./rule-runs/grants.js'),
  programmes: () => import('./rule-runs/programmes.js'),
  rehabilitation: () => import('./rule-runs/rehabilitation.js'),
  'sick-pay': () => import('./rule-runs/sick-pay.js'),
  'sickness-benefit': () => import('./rule-runs/sickness-benefit.js'),
  vacation: () => import('./rule-runs/vacation.js'),
  'work-capacity': () => import('./rule-runs/work-capacity.js'),
};
