/** Finding a rule by the id that the user typed. */
import { distance } from 'fastest-levenshtein';
import { registry, type RegisteredRule } from '../registry.js';
import { UsageError } from './exit.js';

export function ruleNamed(id: string): RegisteredRule {
  const rule = registry.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  throw new UsageError(`no such rule; did you mean ${nearest(id)}? (sjukregler rules lists them all)`);
}

/** The id nearest to what was typed, be it a whole id or only its last part. */
function nearest(typed: string): string {
  let best = '';
  let least = Infinity;
  for (const { id } of registry) {
    const apart = Math.min(distance(typed, id), distance(typed, id.slice(id.indexOf('/') + 1)));
    if (apart < least) [best, least] = [id, apart];
  }
  return best;
}
