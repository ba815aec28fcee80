// Markdown to HTML: headings that can be linked to, tables that scroll, code in colour, links into the site.
import { posix } from 'node:path';
import hljs from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import csv from 'highlight.js/lib/languages/plaintext';
import json from 'highlight.js/lib/languages/json';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import MarkdownIt from 'markdown-it';
import { anchor } from '../../scripts/docs/markdown.ts';
import { linkedCitations } from './laws.mjs';
import { placeOf } from './paths.mjs';

const LANGUAGES = {
  bash,
  sh: bash,
  csv,
  json,
  jsonc: json,
  sql,
  ts: typescript,
  js: typescript,
  html: xml,
  xml,
};
for (const [name, language] of Object.entries(LANGUAGES)) hljs.registerLanguage(name, language);

const markdown = new MarkdownIt({ html: true, linkify: false, highlight: coloured });

function coloured(code, language) {
  return hljs.getLanguage(language) ? hljs.highlight(code, { language }).value : '';
}

/** A block of code as the pages show it. */
export function codeBlock(code, language) {
  return `<pre tabindex="0"><code class="language-${language}">${coloured(code, language)}</code></pre>`;
}

/** The English of a text in both languages, without markup. */
export function englishOf(html) {
  return html
    .replace(/<span lang="sv">.*?<\/span>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/[`*]/g, '');
}

/** `env.anchors` holds those of the page in the other language, heading by heading: links may name either. */
markdown.core.ruler.push('anchors', ({ tokens, env, Token }) => {
  const taken = new Map();
  tokens.forEach((token, i) => {
    if (token.type !== 'heading_open') return;
    const own = anchor(englishOf(tokens[i + 1].content.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')).trim());
    const times = taken.get(own) ?? 0;
    taken.set(own, times + 1);
    token.attrSet('id', times === 0 ? own : `${own}-${times}`);
  });
  const headings = tokens.flatMap((token, i) => (token.type === 'heading_open' ? [i] : []));
  const others = env.anchors?.length === headings.length ? env.anchors : [];
  const present = new Set(headings.map((i) => tokens[i].attrGet('id')));
  others.forEach((id, i) => {
    if (present.has(id)) return;
    const place = new Token('html_inline', '', 0);
    place.content = `<span id="${escapeHtml(id)}"></span>`;
    tokens[headings[i] + 1].children.unshift(place);
  });
});

markdown.core.ruler.push('citations', ({ tokens, Token }) => {
  for (const token of tokens.filter(({ type }) => type === 'inline')) {
    let depth = 0;
    token.children = token.children.flatMap((child) => {
      const html = child.type === 'html_inline' ? child.content : '';
      if (child.type === 'link_open' || /^<a\s/.test(html)) depth += 1;
      if (child.type === 'link_close' || html === '</a>') depth -= 1;
      if (child.type !== 'text' || depth > 0) return [child];
      return linkedCitations(child.content).flatMap(({ text, url }) => {
        const content = new Token('text', '', 0);
        content.content = text;
        if (url === undefined) return [content];
        const open = new Token('link_open', 'a', 1);
        open.attrs = [
          ['href', url],
          ['class', 'law'],
        ];
        return [open, content, new Token('link_close', 'a', -1)];
      });
    });
  }
});

/** Cells of a sentence: on a telephone they keep a width that can be read. */
const LONG = 60;

markdown.core.ruler.push('long-cells', ({ tokens }) => {
  tokens.forEach((token, i) => {
    if (token.type === 'td_open' && tokens[i + 1].content.length > LONG) token.attrJoin('class', 'long');
  });
});

markdown.renderer.rules.table_open = () =>
  '<div class="scroll" tabindex="0" role="region" aria-label="Tabell / Table"><table>\n';
markdown.renderer.rules.table_close = () => '</table></div>\n';
markdown.renderer.rules.fence = (tokens, i) =>
  codeBlock(tokens[i].content.trimEnd(), tokens[i].info.trim() || 'text');

/** The anchors of a page's headings, in their order. */
export function anchorsOf(text) {
  return markdown
    .parse(text, {})
    .filter(({ type }) => type === 'heading_open')
    .map((token) => token.attrGet('id'));
}

/**
 * The HTML of a page, its title and its headings; `path` is the file in the repository that links are seen from, `anchors`
 * are those of its twin in the other language.
 */
export function render(text, path, place, anchors = []) {
  const tokens = markdown.parse(text, { anchors });
  for (const token of tokens.flatMap(({ children }) => children ?? [])) {
    const name = token.type === 'link_open' ? 'href' : token.type === 'image' ? 'src' : undefined;
    if (name !== undefined) token.attrSet(name, siteLink(token.attrGet(name), path, place));
  }
  const first = tokens.findIndex(({ type, tag }) => type === 'heading_open' && tag === 'h1');
  return {
    title: first < 0 ? '' : markdown.renderInline(tokens[first + 1].content),
    headings: tokens.flatMap(({ type, tag, attrs }, i) =>
      type === 'heading_open' && tag === 'h2'
        ? [
            {
              id: new Map(attrs).get('id'),
              html: markdown.renderInline(tokens[i + 1].content).replace(/<\/?a[^>]*>/g, ''),
            },
          ]
        : [],
    ),
    body: markdown.renderer.render(tokens, markdown.options, {}),
  };
}

/** A link of the repository's page as a link of the site's page. */
function siteLink(href, path, place) {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const [file, fragment] = href.split('#');
  const target = posix.normalize(posix.join(posix.dirname(path), file));
  const found = placeOf(target);
  if (found === undefined) throw new Error(`${path} links to ${href}, which is no page of the site`);
  linked.set(found, target);
  return relative(place, found) + (fragment === undefined ? '' : `#${fragment}`);
}

/** Files beside the pages that some page links to: their place in the site, and where they are. */
export const linked = new Map();

export function relative(from, to) {
  return posix.relative(posix.dirname(from), to) || posix.basename(to);
}

/** A text in both languages, of which the reader sees one. */
export function both({ sv, en }) {
  if (sv === en) return escapeHtml(en);
  return `<span lang="sv">${escapeHtml(sv)}</span><span lang="en">${escapeHtml(en)}</span>`;
}

export function escapeHtml(text) {
  return String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
