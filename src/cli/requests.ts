/** What comes in as one object, over HTTP and MCP: a case with what is given beside it, or a rule with its input. */
import * as z from 'zod';
import { assess, type AssessOptions, type AssessValue, type Case, type Decided } from '../index.js';
import { checked, type Checked } from '../edge/checked.js';
import { code, oneOf } from '../edge/fields.js';
import { refusal } from '../edge/issue-at.js';
import { InvalidInput } from '../finding/invalid-input.js';
import type { Language } from '../finding/words.js';
import { payrollLines, type PayrollLinesOptions, type PayrollLinesValue } from '../formats.js';
import { registry, type RegisteredRule } from '../generated/registry.js';
import { findingReport } from '../report/rule/explain.js';
import type { Report } from '../report/render/structure.js';

export const ruleId: z.ZodType<string> = z.enum(
  registry.map(({ id }) => id),
  code('not-an-option'),
);

export const language: z.ZodType<Language> = oneOf(['sv', 'en']);

/** The rule of an id that was looked at. */
export function ruleOf(id: string): RegisteredRule {
  const rule = registry.find((candidate) => candidate.id === id);
  if (rule === undefined) throw refusal(['rule'], 'not-an-option');
  return rule;
}

export function assessRequest(request: unknown): Decided<AssessValue> {
  const { given, options } = caseRequest<AssessOptions>(assess, request);
  return assess(given, options);
}

export function payrollLinesRequest(request: unknown): Decided<PayrollLinesValue> {
  const { given, options } = caseRequest<PayrollLinesOptions>(payrollLines, request);
  return payrollLines(given, options);
}

/** The case is looked at here, so that the paths of its issues begin with its name; the options where they are used. */
function caseRequest<Options>(
  { '~standard': standard }: Checked<(given: Case, options: Options) => unknown>,
  request: unknown,
): { readonly given: Case; readonly options: Options } {
  if (!isObject(request)) throw refusal([], 'wrong-type');
  const { case: given, ...options } = request;
  const { issues } = standard.validate(given);
  if (issues !== undefined)
    throw new InvalidInput(issues.map(({ path, ...issue }) => ({ path: ['case', ...path], ...issue })));
  return { given: given as Case, options: options as Options };
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export interface Explain {
  readonly rule: string;
  readonly input: unknown;
  readonly lang?: Language;
}

export const explain: z.ZodType<Explain> = z.strictObject({
  rule: ruleId,
  input: z.record(z.string(), z.unknown()),
  lang: z.exactOptional(language),
});

export const explainRequest: (request: unknown) => Report = taking(explain, ({ rule, input, lang = 'en' }) =>
  inInput(() => findingReport(ruleOf(rule), input, lang)),
);

/** A function of whatever came: it is looked at before it is used. */
export function taking<Input, Found>(
  input: z.ZodType<Input>,
  decide: (input: Input) => Found,
): (given: unknown) => Found {
  const look = checked({ input }, decide);
  return (given) => look(given as Input);
}

/** The paths of a rule's issues begin with the name of the field that its input stands in. */
export function inInput<Found>(call: () => Found): Found {
  try {
    return call();
  } catch (error) {
    if (!(error instanceof InvalidInput)) throw error;
    throw new InvalidInput(
      error.issues.map(({ path, ...issue }) => ({ path: ['input', ...path], ...issue })),
    );
  }
}
