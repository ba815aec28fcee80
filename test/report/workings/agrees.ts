import { expect } from 'vitest';
import type { Finding } from '../../../src/finding/finding.js';
import type { Language } from '../../../src/finding/words.js';
import { fieldNames, type FieldName } from '../../../src/report/rule/field.words.js';
import { workingsOf } from '../../../src/report/rule/workings.js';
import { stepText } from '../../../src/report/rule/workings/step-text.js';
import type { Step } from '../../../src/report/rule/workings/step.js';
import { ruleNamed } from '../worked.js';
import { recompute, rounded } from './recompute.js';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** The lines that the rule's finding has, each compared with the finding and with its own text. */
export function expectAgrees(id: string, input: unknown): readonly Step[] {
  const finding = ruleNamed(id).decide(input) as Finding<unknown, string>;
  if (finding.outcome !== 'decided') return [];
  const value = finding.value as Readonly<Record<string, unknown>>;
  const steps = workingsOf(id, input, finding);
  for (const step of steps) {
    const field = fieldOf(step);
    if (field !== undefined && field in value) expect(step.result, field).toBe(value[field]);
    expectTextAgrees(step);
  }
  return steps;
}

export function expectTextAgrees(step: Step): void {
  if (step.kind !== 'amount' || step.formula.kind === 'quantity' || !isExact(step.exact)) return;
  for (const language of LANGUAGES) {
    const text = stepText(step, language);
    const printed = recompute(text, language);
    if (printed === undefined) throw new Error(`no formula: ${text}`);
    expect(rounded(printed.calculated), text).toBe(printed.claimed);
  }
}

/** Beyond this a number holds no single öre. */
function isExact(kronor: number): boolean {
  return Number.isSafeInteger(Math.round(kronor * 100));
}

/** The field whose name the line has. */
function fieldOf(step: Step): FieldName | undefined {
  return (Object.keys(fieldNames) as FieldName[]).find((field) => fieldNames[field] === step.name);
}
