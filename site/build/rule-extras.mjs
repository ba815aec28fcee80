// What a rule's page holds in the site beside the page in docs/: the link into the playground, the wordings with their
// days, the worked rows with what the rule answers today, and the schema.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cite } from '../../scripts/docs/model.ts';
import { packed } from '../share.mjs';
import { both, codeBlock, escapeHtml } from './markdown.mjs';
import { statuteUrl } from './laws.mjs';

/** The worked rows of a rule, each with the finding of the checked function; those it refuses are left out. */
export async function rowsOf(rule) {
  const file = join('test/rules', `${rule.id}.rows.ts`);
  if (!existsSync(file)) return [];
  const { rows } = await import(pathToFileURL(file).href);
  return rows.flatMap(({ name, input, expect }) => {
    const finding = answer(rule, input);
    return finding === undefined ? [] : [{ name, input, finding, about: Object.keys(expect.value ?? {}) }];
  });
}

function answer(rule, input) {
  try {
    return rule.decide(input);
  } catch (error) {
    if (error.code === 'invalid-input') return undefined;
    throw error;
  }
}

/** The input that the playground begins with: the first worked row that the rule decides. */
export function firstInput(rows) {
  return (rows.find(({ finding }) => finding.outcome === 'decided') ?? rows[0])?.input ?? {};
}

export function tryLink(id, input) {
  return `../playground.html#${packed({ rule: id, input })}`;
}

export function tryButton({ id }, rows) {
  const words = both({ sv: 'Prova regeln', en: 'Try it in the playground' });
  return `<p class="try"><a class="button" href="${tryLink(id, firstInput(rows))}">${words}</a></p>`;
}

/** As Markdown with HTML in it. */
export function extras(rule, rows) {
  return [
    ...wordings(rule, rows),
    ...workedRows(rule, rows),
    '## Schema',
    `<details><summary>${both({ sv: 'Indata som JSON Schema (2020-12)', en: 'JSON Schema (2020-12) of the input' })}</summary>\n${codeBlock(JSON.stringify(rule.schema, null, 2), 'json')}\n</details>`,
  ];
}

/** Every section that the rule's findings name, with the first day of the wording. */
function wordings(rule, rows) {
  const found = new Map();
  for (const lagrum of rows.flatMap(({ finding }) => finding.basis ?? []))
    found.set(JSON.stringify(lagrum), lagrum);
  const sections = [...found.values()].filter((lagrum) => 'forfattning' in lagrum);
  if (sections.length === 0) return [];
  const key = (lagrum) =>
    `${cite(lagrum).replace(/\d+/g, (digits) => digits.padStart(4, '0'))} ${lagrum.giltigFom}`;
  sections.sort((a, b) => (key(a) < key(b) ? -1 : 1));
  return [
    `## ${both({ sv: 'Lydelser efter dag', en: 'Wordings by date' })}`,
    both({
      sv: 'De paragrafer som exemplen nedan vilar på. En lydelse gäller från sin dag till nästa lydelse av samma paragraf.',
      en: 'The sections that the worked rows below rest on. A wording applies from its day until the next one of the same section.',
    }),
    [
      `| ${both({ sv: 'lagrum', en: 'section' })} | ${both({ sv: 'gäller från', en: 'in force from' })} | ${both({ sv: 'genom', en: 'by' })} |`,
      '| --- | --- | --- |',
      ...sections.map(
        (lagrum) =>
          `| <a class="law" href="${statuteUrl(lagrum.forfattning, lagrum)}">${both({ sv: cite(lagrum, 'sv'), en: cite(lagrum) })}</a> | ${lagrum.giltigFom} | ${changedBy(lagrum)} |`,
      ),
    ].join('\n'),
  ];
}

function changedBy({ andrad }) {
  if (andrad === undefined) return '';
  return `<a class="law" href="${statuteUrl(andrad)}">${andrad}</a>`;
}

function workedRows(rule, rows) {
  if (rows.length === 0) return [];
  return [
    `## ${both({ sv: 'Räknade exempel', en: 'Worked rows' })}`,
    both({
      sv: 'Vart och ett är ett test av biblioteket. Svaret är det som regeln gav när sidan byggdes.',
      en: 'Each is a test of the library. The answer is what the rule gave when this page was built.',
    }),
    rows
      .map(
        (row) =>
          `<details class="row"><summary>${escapeHtml(row.name)}</summary>\n<div>${codeBlock(shown(row.input), 'json')}${codeBlock(shown(told(row)), 'json')}<p><a href="${tryLink(rule.id, row.input)}">${both({ sv: 'Prova exemplet', en: 'Open in the playground' })}</a></p></div>\n</details>`,
      )
      .join('\n'),
  ];
}

/** The finding without its basis, and of its value what the row is about. */
function told({ finding, about }) {
  const { basis: _, value, ...rest } = finding;
  if (value === undefined) return rest;
  const part = about.length === 0 ? value : Object.fromEntries(about.map((name) => [name, value[name]]));
  const { outcome, ...remarks } = rest;
  return { outcome, value: part, ...remarks };
}

/** JSON on few lines: what fits in a line stands on one. */
function shown(value, indent = '') {
  const flat = JSON.stringify(value);
  if (flat === undefined) return 'null';
  const spaced = spacedOut(value);
  if (indent.length + spaced.length <= 76 || typeof value !== 'object' || value === null) return spaced;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((item) => inner + shown(item, inner))
    : Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => `${inner}${JSON.stringify(name)}: ${shown(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${parts.join(',\n')}\n${indent}${close}`;
}

function spacedOut(value) {
  if (Array.isArray(value)) return `[${value.map(spacedOut).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const parts = Object.entries(value).filter(([, item]) => item !== undefined);
  if (parts.length === 0) return '{}';
  return `{ ${parts.map(([name, item]) => `${JSON.stringify(name)}: ${spacedOut(item)}`).join(', ')} }`;
}
