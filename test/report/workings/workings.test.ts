/** What the workings print is what the rule found: every line is calculated again from its own text. */
/// <reference types="vite/types/importMeta.d.ts" />
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/finding/finding.js';
import type { Language } from '../../../src/finding/words.js';
import { registry } from '../../../src/registry.js';
import { fieldNames, type FieldName } from '../../../src/report/field.words.js';
import { workingsOf } from '../../../src/report/workings.js';
import { stepText } from '../../../src/report/workings/step-text.js';
import type { Step } from '../../../src/report/workings/step.js';
import type { Row } from '../../support/rows.js';
import { recompute, rounded } from './recompute.js';

const files = import.meta.glob<{ readonly rows: readonly Row<object>[] }>('../../rules/*/*.rows.ts', {
  eager: true,
});

const LANGUAGES: readonly Language[] = ['sv', 'en'];

interface Worked {
  readonly id: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly steps: readonly Step[];
}

function workedBy(id: string): Worked[] {
  const rule = registry.find((candidate) => candidate.id === id);
  const inputs = (files[`../../rules/${id}.rows.ts`]?.rows ?? []).map(({ input }) => input);
  return inputs.flatMap((input) => {
    const finding = rule?.decide(input) as Finding<unknown, string>;
    if (finding.outcome !== 'decided') return [];
    return [{ id, value: finding.value as Worked['value'], steps: workingsOf(id, input, finding) }];
  });
}

/** Fields whose line has their name. */
function fieldOf(step: Step): FieldName | undefined {
  return (Object.keys(fieldNames) as FieldName[]).find((field) => fieldNames[field] === step.name);
}

/** Beyond this a number holds no single öre. */
function isExact(kronor: number): boolean {
  return Number.isSafeInteger(Math.round(kronor * 100));
}

function expectAgrees({ value, steps }: Worked): void {
  for (const step of steps) {
    const field = fieldOf(step);
    if (field !== undefined && field in value) expect(step.result, field).toBe(value[field]);
    if (step.kind !== 'amount' || step.formula.kind === 'quantity' || !isExact(step.exact)) continue;
    for (const language of LANGUAGES) {
      const text = stepText(step, language);
      const printed = recompute(text, language);
      expect(printed, text).toBeDefined();
      if (printed !== undefined) expect(rounded(printed.calculated), text).toBe(printed.claimed);
    }
  }
}

const worked = registry.map(({ id }) => ({ id, all: workedBy(id) }));

describe('workings of the worked rows', () => {
  it.each(worked.filter(({ all }) => all.some(({ steps }) => steps.length > 0)))('$id', ({ all }) => {
    for (const one of all) expectAgrees(one);
  });
});
