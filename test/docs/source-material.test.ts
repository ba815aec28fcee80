/** docs/source-material.md carries every line of the documents once, and every answer there is the one that the rule gives. */
import { describe, expect, it } from 'vitest';
import { documents } from '../../scripts/docs/source-material/documents.js';
import { registry } from '../../src/generated/registry.js';

/** What stands at a path, in the items of a list after `[]`. */
function found(value: unknown, path: readonly string[]): unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) return [value];
  const inItems = step.endsWith('[]');
  const key = inItems ? step.slice(0, -2) : step;
  const next = key === '' ? value : (value as Readonly<Record<string, unknown>> | null)?.[key];
  if (next === undefined) return [];
  return inItems ? (next as readonly unknown[]).flatMap((item) => found(item, rest)) : found(next, rest);
}

const answers = documents.flatMap(({ document, rows }) =>
  rows.flatMap(({ lines, carried }) =>
    typeof carried === 'string'
      ? []
      : carried.map((it, i) => ({ ...it, name: `${document}:${lines[0]}–${lines[1]} ${i + 1} ${it.rule}` })),
  ),
);

describe('the source material', () => {
  it.each(documents)('$document: every line once, in order, to the last', ({ rows, lastLine }) => {
    expect(rows.map(({ lines: [from] }) => from)).toEqual([
      1,
      ...rows.slice(0, -1).map(({ lines: [, to] }) => to + 1),
    ]);
    expect(rows.filter(({ lines: [from, to] }) => to < from)).toEqual([]);
    expect(rows.at(-1)?.lines[1]).toBe(lastLine);
  });

  it('says why where nothing carries the lines', () => {
    const silent = documents.flatMap(({ rows }) => rows.filter(({ carried }) => carried.length === 0));
    expect(silent).toEqual([]);
  });

  it.each(answers)('$name', ({ rule, input, answer }) => {
    const entry = registry.find(({ id }) => id === rule);
    if (entry === undefined) throw new Error(`no rule ${rule}`);
    const finding = entry.decide(input) as { readonly outcome: string; readonly value: unknown };
    expect(finding.outcome).toBe('decided');
    for (const [path, expected] of Object.entries(answer)) {
      const at = found(finding.value, path.split('.'));
      if (path.includes('[]')) expect(at).toContainEqual(expected);
      else expect(at).toEqual([expected]);
    }
  });
});
