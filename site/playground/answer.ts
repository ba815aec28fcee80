/** From what stands in the fields to an answer, or to what is wrong with it. */
import type { AssessValue } from '../../src/case/assess.js';
import type { Case } from '../../src/case/given/case.js';
import type { Decided } from '../../src/finding/finding.js';
import type { Issue } from '../../src/finding/issue.js';
import { assess } from '../../src/index.js';
import { ruleById } from '../../src/schema.js';

export type Answer<Found> =
  | { readonly kind: 'found'; readonly found: Found; readonly input: unknown }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[]; readonly input: unknown }
  /** The text is no JSON; the line where that shows, where the browser tells. */
  | { readonly kind: 'not-json'; readonly line: number | null };

export type CaseAnswer = Answer<Decided<AssessValue>>;

export function assessText(text: string, asOf: string): CaseAnswer {
  // The checked function: whatever was typed, it is looked at before it is used.
  return answered(text, (input) => assess(input as Case, { asOf: asOf }));
}

export function decideText(id: string, text: string): Answer<unknown> {
  return answered(text, (input) => ruleById(id)?.decide(input));
}

function answered<Found>(text: string, decide: (input: unknown) => Found): Answer<Found> {
  const parsed = parse(text);
  if ('line' in parsed) return { kind: 'not-json', line: parsed.line };
  const { input } = parsed;
  try {
    return { kind: 'found', found: decide(input), input };
  } catch (error) {
    if (!isInvalid(error)) throw error;
    return { kind: 'invalid', issues: error.issues, input };
  }
}

function parse(text: string): { readonly input: unknown } | { readonly line: number | null } {
  try {
    return { input: JSON.parse(text) };
  } catch (error) {
    const told = error instanceof Error ? error.message : '';
    const line = /line (\d+)/.exec(told)?.[1];
    const position = /position (\d+)/.exec(told)?.[1];
    if (line !== undefined) return { line: Number(line) };
    return { line: position === undefined ? null : text.slice(0, Number(position)).split('\n').length };
  }
}

function isInvalid(error: unknown): error is { readonly issues: readonly Issue[] } {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'invalid-input';
}
