/** The conformance kit certifies the built command line, and refuses engines that are wrong. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { node } from '../support/cli.js';

interface Report {
  readonly passed: number;
  readonly failed: number;
  readonly rules: readonly {
    readonly rule: string;
    readonly convention?: string;
    readonly passed: number;
    readonly failed: number;
  }[];
  readonly sections: readonly {
    readonly section: string;
    readonly passed: number;
    readonly failed: number;
  }[];
  readonly failures: readonly {
    readonly rule: string;
    readonly origin: string;
    readonly difference: string;
  }[];
}

interface Vectors {
  readonly rule: string;
  readonly vectors: readonly {
    readonly id: string;
    readonly origin: string;
    readonly input: object;
    readonly expect: object;
  }[];
}

const OWN = 'node dist/cli.js batch';
const read = (path: string): unknown => JSON.parse(readFileSync(`conformance/${path}`, 'utf8'));
const index = read('vectors/index.json') as {
  readonly version: string;
  readonly vectors: { readonly total: number };
  readonly rules: readonly { readonly rule: string; readonly vectors: number }[];
  readonly conventions: readonly {
    readonly convention: string;
    readonly rule: string;
    readonly vectors: number;
  }[];
};
const byConvention = index.conventions.flatMap(({ convention }) => ['--convention', convention]);

function certify(
  command: string,
  ...rules: readonly string[]
): { readonly exit: number | null; readonly report: Report } {
  return certifyBy(
    command,
    rules.flatMap((rule) => ['--rule', rule]),
  );
}

function certifyBy(
  command: string,
  options: readonly string[],
): { readonly exit: number | null; readonly report: Report } {
  const { exit, out } = node(['conformance/run.mjs', '--command', command, '--json', ...options]);
  return { exit, report: JSON.parse(out) as Report };
}

describe('the command line of this library', () => {
  it('is certified over every vector', () => {
    const { exit, report } = certify(OWN);
    expect(report.failures).toEqual([]);
    expect([exit, report.passed]).toEqual([0, index.vectors.total]);
    expect(report.rules.map(({ rule, passed }) => ({ rule, vectors: passed }))).toEqual(index.rules);
  });
});

describe('a convention', () => {
  it('is certified by itself, and every one of them is', () => {
    const { exit, report } = certifyBy(OWN, byConvention);
    expect([exit, report.failures]).toEqual([0, []]);
    expect(
      report.rules.map(({ rule, convention, passed }) => ({ convention, rule, vectors: passed })),
    ).toEqual(index.conventions);
  });

  it('that an engine does not know fails, and no other', () => {
    const { report } = certifyBy('node test/support/wrong-engine.mjs one-way', byConvention);
    const passed = report.rules.filter(({ failed }) => failed === 0).map(({ convention }) => convention);
    expect(passed).toEqual(['annual-hours', 'hourly']);
  });

  it('goes with rules that are named', () => {
    const options = ['--rule', 'sick-pay/periods', '--convention', 'municipal'];
    const { out } = node(['conformance/run.mjs', '--command', OWN, ...options]);
    expect(out).toMatch(
      /\npass {2}sick-pay\/periods {2}.*\npass {2}sick-pay\/amount \(municipal\) {2}\d+ passed, 0 failed\n/,
    );
  });

  it('has vectors of its own kind alone, among them rows worked by hand', () => {
    for (const { convention, vectors } of index.conventions) {
      const set = read(`vectors/conventions/${convention}.json`) as Vectors & { readonly convention: string };
      expect([set.rule, set.convention, set.vectors.length]).toEqual([
        'sick-pay/amount',
        convention,
        vectors,
      ]);
      expect(set.vectors.filter(({ origin }) => origin === 'worked-row').length).toBeGreaterThan(2);
      expect(new Set(set.vectors.map(({ id }) => id)).size).toBe(vectors);
    }
  });
});

describe('an engine that', () => {
  const wrong = (mistake: string): ReturnType<typeof certify> =>
    certify(`node test/support/wrong-engine.mjs ${mistake}`, 'sick-pay/karensavdrag');

  it('deducts an öre too much fails, at the sections of the deduction', () => {
    const { exit, report } = wrong('ore');
    expect(exit).toBe(1);
    expect(report.failed).toBeGreaterThan(0);
    expect(report.passed).toBeGreaterThan(0);
    expect(report.failures[0]?.difference).toMatch(/^value\.amount: [\d.]+ expected, [\d.]+ found$/);
    expect(report.failures.map(({ origin }) => origin)).toContain('public-bug');
    expect(report.sections.find(({ section }) => section === 'SjLL 6 §')?.failed).toBe(report.failed);
  });

  it('takes input that does not fit fails on what must be refused', () => {
    const { exit, report } = wrong('lenient');
    expect(exit).toBe(1);
    expect(new Set(report.failures.map(({ origin }) => origin))).toEqual(new Set(['refused']));
  });

  it.each([
    ['prose', 0, 'the answer is not JSON'],
    ['early', 2, 'no answer (exit 0)'],
  ])('gives %s passes %i', (mistake, passed, difference) => {
    const { exit, report } = wrong(mistake);
    expect([exit, report.passed]).toEqual([1, passed]);
    expect(report.failures[0]?.difference).toBe(difference);
  });

  it('does not start fails on every vector', () => {
    const { exit, report } = certify('exit 7 #', 'sick-pay/karensavdrag');
    expect([exit, report.passed]).toEqual([1, 0]);
    expect(report.failures[0]?.difference).toBe('no answer (exit 7)');
  });
});

describe('the runner', () => {
  it('prints a line for each rule, and certifies an area by its name', () => {
    const { exit, out, err } = node(['conformance/run.mjs', '--command', OWN, '--rule', 'work-capacity']);
    expect(exit).toBe(0);
    // Vectors that are to be refused do not fit, and `batch` says so.
    expect(err).toMatch(/^(sjukregler: \d+ of \d+ lines did not fit; .*\n)?$/);
    expect(out).toMatch(
      /^Vectors of version \d+\.\d+\.\d+, format 1\npass {2}work-capacity\/chain {2}\d+ passed, 0 failed\n/,
    );
    expect(out).toMatch(/\n\d+ passed, 0 failed; 1 rules, \d+ sections\n$/);
  });

  it.each([
    ['no command', []],
    ['an unknown rule', ['--command', OWN, '--rule', 'sick-pay/karensavdrog']],
    ['an unknown convention', ['--command', OWN, '--convention', 'municipality']],
    ['an unknown option', ['--comand', OWN]],
  ])('%s exits with 2', (_, args) => {
    const { exit, out, err } = node(['conformance/run.mjs', ...args]);
    expect([exit, out]).toEqual([2, '']);
    expect(err).toContain('usage:');
  });
});

describe('the vectors', () => {
  const all = index.rules.flatMap(({ rule }) => (read(`vectors/${rule}.json`) as Vectors).vectors);

  it('have ids of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(index.vectors.total);
  });

  it('hold every public bug with its story', () => {
    const bugs = read('public-bugs.json') as readonly { readonly story: string; readonly input: object }[];
    const inputs = all.filter(({ origin }) => origin === 'public-bug').map(({ input }) => input);
    expect(inputs).toHaveLength(bugs.length);
    expect(
      bugs.every(({ story, input }) => story.length > 0 && inputs.some((one) => sameJson(one, input))),
    ).toBe(true);
  });

  it('are the same in CSV', () => {
    const rows: Record<string, string>[] = parse(node(['conformance/csv.mjs']).out, { columns: true });
    expect(rows.map(({ id, input, expect: wanted }) => [id, input, wanted])).toEqual(
      all.map(({ id, input, expect: wanted }) => [id, JSON.stringify(input), JSON.stringify(wanted)]),
    );
  });
});

function sameJson(a: object, b: object): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
