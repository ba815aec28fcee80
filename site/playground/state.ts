/** What the playground shows, and how it stands in an address. */
import { packed, unpacked } from '../share.mjs';
import given from 'given';

export type Mode = 'case' | 'rule';

/** What if the employee were back on another day, or worked part of the time until then? */
export interface WhatIf {
  /** The first day back; null as the case has it. */
  readonly backOn: string | null;
  /** The extent of the sick leave from the day after the assessment; null as the case has it. */
  readonly extent: 0.75 | 0.5 | 0.25 | null;
}

export interface State {
  readonly mode: Mode;
  /** The case as JSON text, which may be unfinished. */
  readonly caseText: string;
  readonly asOf: string;
  readonly whatIf: WhatIf;
  readonly rule: string;
  readonly inputText: string;
}

export const NO_CHANGE: WhatIf = { backOn: null, extent: null };

export function isChanged({ backOn, extent }: WhatIf): boolean {
  return backOn !== null || extent !== null;
}

export function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

type CaseState = Pick<State, 'caseText' | 'asOf' | 'whatIf' | 'mode'>;

/** The examples by their names. */
export const exampleStates: ReadonlyMap<string, CaseState> = new Map(
  given.examples.map(({ name, asOf, case: example }) => [
    name,
    { mode: 'case', caseText: pretty(example), asOf, whatIf: NO_CHANGE },
  ]),
);

export function ruleState(id: string): Pick<State, 'rule' | 'inputText' | 'mode'> {
  return { mode: 'rule', rule: id, inputText: pretty(given.inputs[id] ?? {}) };
}

export const FIRST: State = {
  ...ruleState('sick-pay/karensavdrag'),
  ...(exampleStates.get('long-case') as CaseState),
};

/** What a link holds: only what differs from the first state of its mode. */
interface Link {
  readonly case?: unknown;
  readonly asOf?: unknown;
  readonly backOn?: unknown;
  readonly extent?: unknown;
  readonly rule?: unknown;
  readonly input?: unknown;
}

/** The fragment of a link to this state. */
export function toFragment({ mode, caseText, asOf, whatIf, rule, inputText }: State): string {
  const link: Link =
    mode === 'rule'
      ? { rule, input: valueOrText(inputText) }
      : {
          case: valueOrText(caseText),
          asOf,
          ...(whatIf.backOn !== null && { backOn: whatIf.backOn }),
          ...(whatIf.extent !== null && { extent: whatIf.extent }),
        };
  return packed(link);
}

/** The state that a fragment means; undefined where it means none. */
export function fromFragment(fragment: string): State | undefined {
  const link = unpacked(fragment) as Link | null | undefined;
  if (typeof link !== 'object' || link === null) return undefined;
  if (typeof link.rule === 'string' && link.rule in given.inputs) {
    return { ...FIRST, mode: 'rule', rule: link.rule, inputText: textOf(link.input) };
  }
  if (!('case' in link)) return undefined;
  return {
    ...FIRST,
    mode: 'case',
    caseText: textOf(link.case),
    asOf: typeof link.asOf === 'string' ? link.asOf : FIRST.asOf,
    whatIf: {
      backOn: typeof link.backOn === 'string' ? link.backOn : null,
      extent: extentOf(link.extent),
    },
  };
}

function extentOf(value: unknown): WhatIf['extent'] {
  return value === 0.75 || value === 0.5 || value === 0.25 ? value : null;
}

/** Text that is no JSON yet is kept as it stands, marked so that it is told from a value that is a text. */
function valueOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { unfinished: text };
  }
}

function textOf(value: unknown): string {
  const isUnfinished = typeof value === 'object' && value !== null && 'unfinished' in value;
  return isUnfinished && typeof value.unfinished === 'string' ? value.unfinished : pretty(value);
}
