import { describe, expect, it } from 'vitest';
import { compare, type Case } from '../../src/core.js';
import { changesReport } from '../../src/report/case/changes.js';
import { reportMarkdown } from '../../src/report/render/markdown.js';
import { reportText } from '../../src/report/render/text.js';

const EMPLOYMENT = { from: '2020-01-01', to: null, pay: { monthly: 26000, hoursPerWeek: 40 } };
const caseOf = (given: Partial<Case>): Case => ({
  ref: 'A-17',
  employment: EMPLOYMENT,
  spells: [],
  ...given,
});

const before = caseOf({ spells: [{ from: '2026-03-16', to: '2026-03-20', extent: 1 }] });
const after = caseOf({
  spells: [
    { from: '2026-03-02', to: '2026-03-13', extent: 1 },
    { from: '2026-03-16', to: '2026-03-20', extent: 0.5 },
  ],
});
const late = compare(before, after, { asOf: '2026-05-01' });

describe('the report of what changed', () => {
  it.each(['sv', 'en'] as const)('is readable (%s)', async (language) => {
    await expect(`${reportMarkdown(changesReport(late, language))}\n`).toMatchFileSnapshot(
      `__snapshots__/changes.${language}.md`,
    );
  });

  it('as text says when nothing changed', () => {
    const same = compare(before, before, { asOf: '2026-05-01' });
    const text = reportText(changesReport(same, 'en'), { colour: false });
    expect(text).toContain('Nothing changes between the two versions, seen from that day.');
    expect(text).toMatch(/Earliest changed day +none/);
    expect(text).not.toContain('To correct');
  });

  it('tells what is not known, and what an exception would have compared with', () => {
    const long = { spells: [{ from: '2025-09-01', to: '2026-12-31', extent: 1 as const }] };
    const found = compare(
      caseOf(long),
      caseOf({ ...long, decisions: { chainException: 'none' }, benefit: { sgi: 312000 } }),
      { asOf: '2026-05-01' },
    );
    const text = reportMarkdown(changesReport(found, 'en'));
    expect(text).toContain('## Days on which the work capacity is compared with something else');
    expect(text).toContain('not known');
    expect(text).toContain('No longer open:');
    const back = compare(
      caseOf({ ...long, decisions: { chainException: 'none' }, benefit: { sgi: 312000 } }),
      caseOf(long),
      { asOf: '2026-05-01' },
    );
    expect(reportMarkdown(changesReport(back, 'sv'))).toContain('Ny fråga:');
  });

  it('tells a counter that ends, and a question of the whole case', () => {
    const spells = [{ from: '2026-03-02', to: '2026-05-31', extent: 1 as const }];
    const ended = [{ from: '2026-03-02', to: '2026-04-30', extent: 1 as const }];
    const text = (given: Case, other: Case): string =>
      reportMarkdown(changesReport(compare(given, other, { asOf: '2026-05-01' }), 'en'));
    expect(text(caseOf({ spells }), caseOf({ spells: ended }))).toMatch(/Sick-period day +\| +61 \| +– \|/);
    expect(text(caseOf({ spells }), { ref: 'A-17', spells })).toContain(
      'New question: It is not known whether the insured person is employed',
    );
  });

  it('names a disputed reading by its question', () => {
    const sunday = caseOf({ spells: [{ from: '2026-03-01', to: '2026-03-02', extent: 1 }] });
    const text = reportMarkdown(changesReport(compare(caseOf({}), sunday, { asOf: '2026-05-01' }), 'en'));
    expect(text).toMatch(/New question: .*\?/);
  });
});
