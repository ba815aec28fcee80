/** The worked rows of every rule, as far as they are inputs that the rule takes. */
/// <reference types="vite/types/importMeta.d.ts" />
import type { Decided, Finding } from '../../src/finding/finding.js';
import { registry, type RegisteredRule } from '../../src/generated/registry.js';
import type { Row } from '../support/rows.js';

const files = import.meta.glob<{ readonly rows: readonly Row<object>[] }>('../rules/*/*.rows.ts', {
  eager: true,
});

export interface Worked {
  readonly rule: RegisteredRule;
  readonly inputs: readonly object[];
}

export const worked: readonly Worked[] = registry.map((rule) => ({
  rule,
  inputs: (files[`../rules/${rule.id}.rows.ts`]?.rows ?? [])
    .map(({ input }) => input)
    .filter((input) => isTaken(rule, input)),
}));

function isTaken({ decide }: RegisteredRule, input: object): boolean {
  try {
    decide(input);
    return true;
  } catch {
    return false;
  }
}

export function ruleNamed(id: string): RegisteredRule {
  const rule = registry.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error('no such rule');
  return rule;
}

/** What the rule decides for its rows; rows without a decision are left out. */
export function decidedOf({
  rule,
  inputs,
}: Worked): { readonly input: object; readonly found: Decided<object> }[] {
  return inputs.flatMap((input) => {
    const found = rule.decide(input) as Finding<object, string>;
    return found.outcome === 'decided' ? [{ input, found }] : [];
  });
}
