// Small helpers for Markdown, and the sentence that heads every generated page.

export const GENERATED = '<!-- Written by scripts/docs.mjs from the source. Do not edit. -->\n';

export function page(title, ...parts) {
  const body = [GENERATED.trimEnd(), `# ${title}`, ...parts.flat()].filter((part) => part !== '');
  return `${body.join('\n\n')}\n`;
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), `|${head.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}

function cell(text) {
  return String(text).replaceAll('|', '\\|').replaceAll('\n', ' ');
}

export function link(text, target) {
  return `[${text}](${target})`;
}

/** The anchor that GitHub and typedoc give a heading. */
export function anchor(heading) {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}

/** The first day to the last, or open-ended. */
export function span({ from, to }) {
  return to === null ? `from ${from}` : `${from} – ${to}`;
}
