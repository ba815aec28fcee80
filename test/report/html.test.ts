import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/finding/words.js';
import { reportHtml } from '../../src/report/render/html.js';
import { caseReport } from '../../src/report/case/sections.js';
import type { Block, Report } from '../../src/report/render/structure.js';
import { timelineSvg } from '../../src/report/timeline/timeline.js';
import { findings } from './cases.js';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

/** A page without void elements is well-formed XML, so a strict parser can read it. */
function read(html: string): { readonly names: readonly string[]; readonly text: string } {
  const names: string[] = [];
  let text = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => names.push(name));
  parser.on('text', (part) => {
    text += part;
  });
  parser.write(html.replace(/<(meta|link)([^>]*)>/g, '<$1$2/>').replaceAll('<br>', '<br/>')).close();
  return { names, text };
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'lines':
      return block.lines.map(({ text }) => text);
    case 'facts':
      return block.facts.flatMap(({ name, value }) => [name, ...value.map(({ text }) => text)]);
    case 'items':
      return block.items.flatMap(({ text, details }) => [text, ...details]);
    case 'table':
      return [...block.columns.map(({ head }) => head), ...block.rows.flat(2).map(({ text }) => text)];
    case 'checks':
      return block.checks.flatMap(({ text, details }) => [text, ...details]);
    case 'blanks':
      return block.blanks.map(({ name }) => name);
    case 'grid':
      return [...block.heads];
  }
}

const page = (blocks: readonly Block[], title = 'T'): string =>
  reportHtml({ lang: 'en', title, sections: [{ heading: 'H', blocks }] });

describe.each(LANGUAGES)('the page in %s', (lang) => {
  it.each(findings)('of %s says everything that the report says', (_, finding) => {
    const report: Report = caseReport(finding, { lang });
    const html = reportHtml(report, { timeline: { wide: timelineSvg(finding, { lang }) } });
    const { names, text } = read(html);
    const said = [
      report.title,
      ...report.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(textsOf)]),
    ];
    expect(said.filter((words) => !text.includes(words))).toEqual([]);
    expect(html).toContain(`<html lang="${lang}">`);
    expect(names.filter((name) => name === 'script' || name === 'img')).toEqual([]);
    expect(names.filter((name) => name === 'h1')).toHaveLength(1);
    expect(names.filter((name) => name === 'h2')).toHaveLength(report.sections.length);
    // Acts and sections can be opened; nothing is loaded.
    const loading = html.replaceAll(/<a href="https:\/\/data\.riksdagen\.se\/[\w/-]+\.html(?:#\w+)?">/g, '');
    expect(loading.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|@import|src=/);
  });
});

describe('a table', () => {
  const html = page([
    {
      kind: 'table',
      columns: [{ head: 'Day' }, { head: 'Kronor', align: 'right' }],
      rows: [[[{ text: '2026-02-28' }, { text: 'late', tone: 'alarm' }], [{ text: '5', tone: 'quiet' }]]],
    },
  ]);

  it('has heads for columns and rows, and can be scrolled from the keyboard', () => {
    expect(html).toContain('<th scope="col">Day</th><th scope="col" class="right">Kronor</th>');
    expect(html).toContain(
      '<th scope="row"><time>2026-02-28</time><br><strong class="alarm">late</strong></th>',
    );
    expect(html).toContain(
      '<td class="right" data-head="Kronor"><div><span class="quiet">5</span></div></td>',
    );
    expect(html).toContain('<div class="scroll" role="group" tabindex="0" aria-label="H">');
  });

  it('can have numbers in its first column', () => {
    const numbers = page([
      { kind: 'table', columns: [{ head: 'N', align: 'right' }], rows: [[[{ text: '1' }]]] },
    ]);
    expect(numbers).toContain('<th scope="row" class="right">1</th>');
  });
});

it('keeps a day on one line, and a range of days', () => {
  const html = page([{ kind: 'lines', lines: [{ text: 'From 2026-03-01 – 2026-03-31, 2026-04-02' }] }]);
  expect(html).toContain(
    '<p>From <span class="days"><time>2026-03-01</time> – <time>2026-03-31</time></span>, <time>2026-04-02</time></p>',
  );
});

it('begins with its first section, and the picture comes after it', () => {
  const sections = ['One', 'Two'].map((heading) => ({ heading, blocks: [] }));
  const html = reportHtml({ lang: 'en', title: 'T', sections }, { timeline: { wide: '<svg/>' } });
  const places = ['<h1', 'One</h2>', '<figure', 'Two</h2>'].map((each) => html.indexOf(each));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(places[0]).toBeGreaterThan(0);
});

it('lists items with what belongs to them', () => {
  const html = page([
    {
      kind: 'items',
      items: [
        { text: 'one', details: [] },
        { text: 'two', tone: 'notice', details: ['a', 'b'] },
      ],
    },
  ]);
  expect(html).toContain(
    '<ul><li>one</li><li><span class="notice">two</span><ul><li>a</li><li>b</li></ul></li></ul>',
  );
});

it('lets no text become markup', () => {
  const bad = '<script>alert("1")</script> & \' " <b>';
  const html = page(
    [
      { kind: 'lines', lines: [{ text: bad }] },
      { kind: 'facts', facts: [{ name: bad, value: [{ text: bad, tone: 'good' }] }] },
      { kind: 'items', items: [{ text: bad, details: [bad] }] },
      { kind: 'table', columns: [{ head: bad }], rows: [[[{ text: bad }]]] },
    ],
    bad,
  );
  const { names, text } = read(html);
  expect(names).not.toContain('script');
  expect(names).not.toContain('b');
  expect(text.split(bad)).toHaveLength(10);
});

it('has one picture for screens and paper, and another for telephones where there is one', () => {
  const report: Report = { lang: 'en', title: 'T', sections: [] };
  const figures = (html: string): string[] => html.match(/<figure[^>]*>/g) ?? [];
  expect(figures(reportHtml(report))).toEqual([]);
  expect(figures(reportHtml(report, { timeline: { wide: '<svg/>' } }))).toEqual(['<figure>']);
  expect(figures(reportHtml(report, { timeline: { wide: '<svg/>', narrow: '<svg/>' } }))).toEqual([
    '<figure class="wide">',
    '<figure class="narrow">',
  ]);
});
