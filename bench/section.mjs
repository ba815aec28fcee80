/** A section of docs/performance.md: the same measurement under several versions of Node, side by side. */
import { TOLERANCE, machine } from './compare.mjs';
import { today } from './performance.mjs';

/** The controls that did not come to 1: while they do not, no other figure says anything. */
export function outOfControl(results) {
  return results.flatMap(({ version, controls }) =>
    controls
      .filter(({ value }) => value < 1 - TOLERANCE || value > 1 + TOLERANCE)
      .map(({ what, text }) => `with Node ${version}, ${what} came to ${text}`),
  );
}

/** `results` are of one measurement, one for each version of Node. */
export function sectionOf({ title, command }, results) {
  const [{ about, controls, tables }] = results;
  const level = controls.map(
    ({ what }, i) => `${what}, ${results.map((result) => result.controls[i].text).join(' and ')}`,
  );
  return [
    `## ${title}`,
    `\`${command}\`, ${today()}. ${machine()}.`,
    about,
    ...(level.length > 0 ? [`Control, which must be within a tenth of 1: ${level.join('; ')}.`] : []),
    ...tables.flatMap((table, i) => [table.about, tableOf(results, i)]).filter((text) => text !== undefined),
    ...limitsOf(results),
  ].join('\n\n');
}

/** Lines that one thing limits are told together. */
function limitsOf(results) {
  const missed = new Map();
  for (const [i, { rows }] of results[0].tables.entries()) {
    for (const [j, { name, limit }] of rows.entries()) {
      if (versionsMissed(results, i, j).length > 0) missed.set(limit, [...(missed.get(limit) ?? []), name]);
    }
  }
  if (missed.size === 0) return [];
  const told = [...missed].map(([limit, names]) => `- ${names.join('; ')}: ${limit}.`);
  return [`What limits those that were missed:\n\n${told.join('\n')}`];
}

function tableOf(results, table) {
  const versions = results.map(({ version }) => version);
  const head = ['', ...versions.map((version) => (version === undefined ? 'measured' : `Node ${version}`))];
  const rows = results[0].tables[table].rows.map((row, i) => [
    row.name,
    ...results.map(({ tables }) => tables[table].rows[i].text),
    targetOf(row),
    verdictOf(row, versionsMissed(results, table, i), results.length),
  ]);
  const hasTargets = rows.some(([, ...cells]) => cells.at(-2) !== '');
  const all = [[...head, 'target', ''], Array.from({ length: head.length + 2 }, () => '---'), ...rows];
  return all.map((cells) => `| ${(hasTargets ? cells : cells.slice(0, -2)).join(' | ')} |`).join('\n');
}

function targetOf({ most, least, unit }) {
  if (most !== undefined) return `at most ${most}${unit}`;
  return least === undefined ? '' : `at least ${least}${unit}`;
}

function verdictOf(row, missed, count) {
  if (row.most === undefined && row.least === undefined) return '';
  if (missed.length === 0) return 'met';
  return missed.length === count
    ? '**missed**'
    : `**missed** with ${missed.map((version) => `Node ${version}`).join(', ')}`;
}

function versionsMissed(results, table, row) {
  return results.filter(({ tables }) => isMissed(tables[table].rows[row])).map(({ version }) => version);
}

function isMissed({ value, most = Infinity, least = -Infinity }) {
  return value > most || value < least;
}
