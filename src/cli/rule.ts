/** A rule by the id that the user typed. */
import type { CheckedRule } from '../edge/checked-rule.js';
import { UsageError } from './exit.js';
import { didYouMean } from './nearest.js';
import { ruleList } from './rule-list.js';

/** Undefined where there is none. */
export type RuleOf = (id: string) => CheckedRule | undefined | Promise<CheckedRule | undefined>;

export function noSuchRule(id: string): UsageError {
  if (id === 'assess')
    return new UsageError({
      sv: 'regeln finns inte; för ett helt ärende: sjukregler assess --help',
      en: 'no such rule; for a whole case: sjukregler assess --help',
    });
  return noSuchRuleAmong(
    id,
    ruleList.map((rule) => rule.id),
  );
}

export function noSuchRuleAmong(id: string, ids: readonly string[]): UsageError {
  const meant = didYouMean(id, ids);
  return new UsageError({
    sv: `regeln finns inte${meant.sv} (sjukregler rules räknar upp alla)`,
    en: `no such rule${meant.en} (sjukregler rules lists them all)`,
  });
}
