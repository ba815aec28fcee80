/** What a page has given the element, as an assessment to draw or as what is wrong with it. */
import { assess, type AssessValue, type Case } from '../../index.js';
import { issueAt } from '../../edge/issue-at.js';
import type { Decided } from '../../finding/finding.js';
import { InvalidInput } from '../../finding/invalid-input.js';
import type { Issue } from '../../finding/issue.js';

/** None of it is known to fit: a page wrote it. Text is JSON. */
export interface Asked {
  readonly case?: unknown;
  readonly assessment?: unknown;
  /** Either of the two, as a child of the element has it. */
  readonly either?: unknown;
  readonly asOf: string | null;
}

export type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
  | { readonly kind: 'assessment'; readonly found: Decided<AssessValue>; readonly given?: Case };

const NOTHING: Shown = { kind: 'nothing' };

/** An assessment goes before a case, and both before a child. */
export function shownOf({ case: asked, assessment, either, asOf }: Asked): Shown {
  if (isGiven(assessment)) return fromText(assessment, found);
  if (isGiven(asked)) return fromText(asked, (given) => assessed(given, asOf));
  if (!isGiven(either)) return NOTHING;
  return fromText(either, (value) => (hasOutcome(value) ? found(value) : assessed(value, asOf)));
}

/** For an assessment that cannot be drawn after all. */
export function notAnAssessment(): Shown {
  return refused([issueAt(['assessment'], 'wrong-type')]);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function fromText(given: unknown, read: (value: unknown) => Shown): Shown {
  if (typeof given !== 'string') return read(given);
  let value: unknown;
  try {
    value = JSON.parse(given);
  } catch {
    // What the engine says would quote the text.
    return refused([issueAt([], 'not-json')]);
  }
  return read(value);
}

function assessed(input: unknown, asOf: string | null): Shown {
  const checked = assess['~standard'].validate(input);
  const noDay = asOf === null ? [issueAt(['asOf'], 'missing')] : [];
  if (checked.issues !== undefined) return refused([...checked.issues, ...noDay]);
  if (asOf === null) return refused(noDay);
  try {
    return { kind: 'assessment', found: assess(checked.value, { asOf }), given: checked.value };
  } catch (error) {
    if (error instanceof InvalidInput) return refused(error.issues);
    throw error;
  }
}

function found(value: unknown): Shown {
  return isAssessment(value) ? { kind: 'assessment', found: value } : notAnAssessment();
}

function refused(issues: readonly Issue[]): Shown {
  return { kind: 'issues', issues };
}

function hasOutcome(value: unknown): value is { readonly outcome: unknown } {
  return typeof value === 'object' && value !== null && 'outcome' in value;
}

/** What `assess` returns has these; whatever else is amiss shows when it is drawn. */
function isAssessment(value: unknown): value is Decided<AssessValue> {
  if (!hasOutcome(value) || value.outcome !== 'decided' || !('value' in value)) return false;
  const inner = value.value;
  return (
    typeof inner === 'object' &&
    inner !== null &&
    'ref' in inner &&
    typeof inner.ref === 'string' &&
    ['days', 'periods', 'ledger'].every((name) => Array.isArray(Reflect.get(inner, name)))
  );
}
