/** What the element shows of what a page gives it. How it behaves in a page, test/browser/element.browser.mjs says. */
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/index.js';
import { contentOf } from '../../src/elements/tidslinje/content.js';
import { shownOf, type Asked } from '../../src/elements/tidslinje/shown.js';
import { escaped } from '../../src/report/render/markup.js';
import { defineTidslinje } from '../../src/elements/tidslinje.js';

const look = { lang: 'en', width: 720, theme: 'auto' } as const;
const asOf = '2026-02-01';
const sick = { ref: 'A-17', spells: [{ from: '2026-01-12', to: null, extent: 1 }] } as const;
const found = assess(sick, { asOf });
const SECRET = '191212121212';

const content = (asked: Partial<Asked>): ReturnType<typeof contentOf> =>
  contentOf(shownOf({ asOf: null, ...asked }), look);

describe('a case or an assessment', () => {
  it.each<[string, Partial<Asked>]>([
    ['a case', { case: sick, asOf }],
    ['a case as text', { case: JSON.stringify(sick), asOf }],
    ['an assessment', { assessment: found }],
    ['an assessment as text', { assessment: JSON.stringify(found) }],
    ['a child that is a case', { either: JSON.stringify(sick), asOf }],
    ['a child that is an assessment', { either: JSON.stringify(found) }],
    ['an assessment before a case', { assessment: found, case: { ref: 'B-1', spells: [] }, asOf }],
    ['a case before a child', { case: sick, either: '{}', asOf }],
  ])('%s is drawn, with tables', (_, asked) => {
    const { html, issues } = content(asked);
    expect(issues).toEqual([]);
    expect(html).toContain('Timeline A-17</title>');
    expect(html.match(/<table/g)).toHaveLength(2);
  });

  it('draws the days of certificates, which only a case tells', () => {
    const certificates = [{ from: '2026-01-19', to: '2026-01-30' }];
    expect(content({ case: { ...sick, certificates }, asOf }).html).toContain('class="certificate"');
    expect(content({ assessment: assess({ ...sick, certificates }, { asOf }) }).html).not.toContain(
      'class="certificate" rx',
    );
  });

  it('draws a dark picture once more for paper', () => {
    const { html } = contentOf(shownOf({ case: sick, asOf }), { ...look, theme: 'dark' });
    expect(html).toContain('sjr-dark-720-title');
    expect(html).toContain('sjr-light-720-title');
  });

  it('has no tables where there is no absence and no deadline', () => {
    expect(content({ case: { ref: 'A-0', spells: [] }, asOf }).html).not.toContain('<details');
  });

  it('shows nothing where nothing is given', () => {
    expect([content({}), content({ case: '', assessment: null })]).toEqual([
      { html: '', issues: [] },
      { html: '', issues: [] },
    ]);
  });
});

describe('what does not fit', () => {
  const like = { outcome: 'decided', value: { ref: SECRET, days: [{}], periods: [], ledger: [] } };
  it.each<[string, Partial<Asked>, string]>([
    ['no JSON', { case: `{${SECRET}` }, '(input): not-json'],
    ['another field', { case: { ...sick, [SECRET]: 1 }, asOf }, '(input): unknown-key'],
    ['no day', { case: sick }, 'asOf: missing'],
    ['a day that is none', { case: sick, asOf: SECRET }, 'asOf: not-a-date'],
    ['a finding without a value', { assessment: { outcome: 'decided' } }, 'assessment: wrong-type'],
    ['a value of nothing', { assessment: { outcome: 'decided', value: null } }, 'assessment: wrong-type'],
    ['another outcome', { assessment: { outcome: 'undetermined', missing: [] } }, 'assessment: wrong-type'],
    ['a number', { assessment: 7 }, 'assessment: wrong-type'],
    ['what only looks like one', { assessment: like }, 'assessment: wrong-type'],
    ['a child that is neither', { either: '7', asOf }, '(input): wrong-type'],
  ])('%s: the path and the code, no value', (_, asked, expected) => {
    const { html, issues } = content(asked);
    expect(html).toContain(`<code>${expected}</code>`);
    expect(issues).toHaveLength(1);
    expect(html + JSON.stringify(issues)).not.toContain(SECRET);
  });

  it('is told in the language of the element, in the picture and to the program', () => {
    const given = {
      case: { ...sick, spels: [], pay: 'x', spells: [{ from: '2026-02-30', to: null, extent: 2 }] },
    };
    const told = (lang: 'sv' | 'en') => contentOf(shownOf({ asOf: null, ...given }), { ...look, lang });
    const [sv, en] = [told('sv'), told('en')];
    expect(sv.issues.map(({ message }) => message)).toEqual([
      'Det datumet finns inte i kalendern eller ligger utanför åren 1900–9899.',
      'Värdet är större än vad som är möjligt här.',
      'Här finns en uppgift som regeln inte känner till. Kontrollera stavningen. Menas `spells`?',
      'Uppgiften saknas.',
    ]);
    expect(en.issues.map(({ path, code }) => [path, code])).toEqual(
      sv.issues.map(({ path, code }) => [path, code]),
    );
    expect(en.issues.at(-1)?.message).toBe('This field is required.');
    for (const { html, issues } of [sv, en])
      for (const { message } of issues) expect(html).toContain(escaped(message));
  });
});

it('does nothing where there is no page', () => {
  expect(() => {
    defineTidslinje();
  }).not.toThrow();
});
