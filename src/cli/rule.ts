/** Finding a rule by the id that the user typed. */
import { registry, type RegisteredRule } from '../generated/registry.js';
import { UsageError } from './exit.js';
import { nearest } from './nearest.js';

export function ruleNamed(id: string): RegisteredRule {
  const rule = registry.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  if (id === 'assess') throw new UsageError('no such rule; for a whole case: sjukregler assess --help');
  const ids = registry.map((candidate) => candidate.id);
  throw new UsageError({
    sv: `regeln finns inte; menade du ${nearest(id, ids)}? (sjukregler rules räknar upp alla)`,
    en: `no such rule; did you mean ${nearest(id, ids)}? (sjukregler rules lists them all)`,
  });
}
