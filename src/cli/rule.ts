/** A rule by the id that the user typed. */
import type { CheckedRule } from '../edge/checked-rule.js';
import { UsageError } from './exit.js';
import { nearest } from './nearest.js';
import { ruleList } from './rule-list.js';

/** Undefined where there is none. */
export type RuleOf = (id: string) => CheckedRule | undefined | Promise<CheckedRule | undefined>;

export function noSuchRule(id: string): UsageError {
  if (id === 'assess') return new UsageError('no such rule; for a whole case: sjukregler assess --help');
  const ids = ruleList.map((rule) => rule.id);
  return new UsageError({
    sv: `regeln finns inte; menade du ${nearest(id, ids)}? (sjukregler rules räknar upp alla)`,
    en: `no such rule; did you mean ${nearest(id, ids)}? (sjukregler rules lists them all)`,
  });
}
