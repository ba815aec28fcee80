/** What every rule tells about itself. In the built command line it is data, so that the rules need not be loaded: scripts/build.ts. */
import type { RuleEntry } from '../edge/entry.js';
import { registry } from '../generated/registry.js';

export type ListedRule = Omit<RuleEntry<unknown>, 'input'>;

export const ruleList: readonly ListedRule[] = registry.map(({ id, title, sections, covered }) => ({
  id,
  title,
  sections,
  covered,
}));
