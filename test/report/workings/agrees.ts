import { expect } from 'vitest';
import type { Finding } from '../../../src/finding/finding.js';
import type { Step } from '../../../src/finding/step.js';
import type { Language } from '../../../src/finding/words.js';
import { least, publish } from '../../../src/money/amount.js';
import { addDays, toDay, toIso } from '../../../src/time/day.js';
import { addMonths } from '../../../src/time/month.js';
import { workingsOf } from '../../../src/report/rule/workings.js';
import { isGiven } from '../../../src/report/rule/workings/formula-text.js';
import { as } from '../../../src/report/rule/workings/shown.js';
import { stepText } from '../../../src/report/rule/workings/step-text.js';
import { ruleNamed } from '../worked.js';
import { recompute, rounded } from './recompute.js';
import { ANSWERS } from './answers.js';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** The lines of the rule's finding: each gives, done again, what it says and what the rule published. */
export function expectAgrees(id: string, input: unknown): readonly Step[] {
  const finding = ruleNamed(id).decide(input) as Finding<object, string>;
  const steps = workingsOf(id, input, finding);
  if (finding.outcome !== 'decided') return steps;
  for (const step of steps) {
    expectGivesItsResult(step);
    expectTextAgrees(step);
    const published = publishedAs(id, step, finding.value);
    if (published !== undefined) expect(resultOf(step), JSON.stringify(step.kind)).toBe(published);
  }
  return steps;
}

/** What the value holds where the line says what it is; undefined where it is a line on the way. */
function publishedAs(id: string, step: Step, value: object): unknown {
  if (step.kind === 'moved') return (value as { readonly lastDay?: unknown }).lastDay;
  const name = typeof step.name === 'string' ? step.name : step.name.en;
  const path = ANSWERS[id]?.[name] ?? [name];
  return path.reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>>)[key], value);
}

export function resultOf(step: Step): number | string {
  return step.kind === 'date' ? toIso(step.counted.day) : step.result;
}

export function expectGivesItsResult(step: Step): void {
  switch (step.kind) {
    case 'amount':
      expect(step.kept === undefined ? publish(step.amount) : as(step.kept, step.amount)).toBe(step.result);
      break;
    case 'least':
      expect(publish(least(...step.of))).toBe(step.result);
      break;
    case 'date': {
      const { from, count, unit, day } = step.counted;
      expect(unit === 'days' ? addDays(from, count) : addMonths(from, count)).toBe(day);
      break;
    }
    case 'span':
      expect(toDay(step.to) - toDay(step.from) + 1).toBe(step.result);
      break;
    case 'moved':
      expect(step.from < step.result).toBe(true);
  }
}

export function expectTextAgrees(step: Step): void {
  if (step.kind !== 'amount' || isGiven(step.amount) || !isExact(publish(step.amount))) return;
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
