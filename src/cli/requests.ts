/** What comes in as one object, over HTTP and MCP: a case with what is given beside it, or a rule with its input. */
import * as z from 'zod';
import { assess } from '../case/assess.js';
import { entry as assessEntry } from '../case/assess.schema.js';
import { checked, checkedWithOptions } from '../edge/checked.js';
import { oneOf } from '../edge/fields.js';
import { refusal } from '../edge/issue-at.js';
import { InvalidInput } from '../finding/invalid-input.js';
import type { Language } from '../finding/words.js';
import type { PayrollLinesValue } from '../formats.js';
import { payrollLines } from '../formats/payroll/payroll-lines.js';
import { entry as payrollLinesEntry } from '../formats/payroll/payroll-lines.schema.js';
import { registry, type RegisteredRule } from '../generated/registry.js';
import type { AssessValue, Case, Decided } from '../index.js';
import { findingReport } from '../report/rule/explain.js';
import type { Report } from '../report/render/structure.js';

export const ruleId: z.ZodType<string> = z.enum(registry.map(({ id }) => id));

export const language: z.ZodType<Language> = oneOf(['sv', 'en']);

/** The rule of an id that was looked at. */
export function ruleOf(id: string): RegisteredRule {
  const rule = registry.find((candidate) => candidate.id === id);
  if (rule === undefined) throw refusal(['rule'], 'not-an-option');
  return rule;
}

const assessCase = checkedWithOptions({ ...assessEntry, name: 'case' }, assess);

export function assessRequest(request: unknown): Decided<AssessValue> {
  return asked(assessCase, request);
}

const payrollLinesOfCase = checkedWithOptions({ ...payrollLinesEntry, name: 'case' }, payrollLines);

export function payrollLinesRequest(request: unknown): Decided<PayrollLinesValue> {
  return asked(payrollLinesOfCase, request);
}

/** The case stands beside what is given with it; both are looked at by the function. */
function asked<Found>(decide: (given: Case, options: never) => Found, request: unknown): Found {
  if (!isObject(request)) throw refusal([], 'wrong-type');
  const { case: given, ...options } = request;
  return decide(given as Case, options as never);
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
