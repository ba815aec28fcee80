// Every link of every page leads somewhere: to a page of the site and a place in it, or to the statute.
import { readFileSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { Parser } from 'htmlparser2';
import { unpacked } from '../share.mjs';

const REFERENCES = { a: 'href', link: 'href', script: 'src', img: 'src' };

/** What is wrong, as text, one line each; `basePath` is where links from the root of the server begin. */
export function deadLinks(folder, basePath) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => posix.relative(folder, join(entry.parentPath, entry.name).replaceAll('\\', '/')));
  const present = new Set(files);
  const pages = new Map(
    files.filter((file) => file.endsWith('.html')).map((file) => [file, read(join(folder, file))]),
  );
  return [...pages].flatMap(([file, { links, doubled }]) => [
    ...(file.startsWith('api/') ? [] : doubled.map((id) => `${file}: two places are called ${id}`)),
    ...links.flatMap((href) => {
      const problem = problemOf(href, file, { present, pages, basePath });
      return problem === undefined ? [] : [`${file}: ${problem}`];
    }),
  ]);
}

function read(path) {
  const links = [];
  const ids = new Set();
  const doubled = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      const { id, name } = attributes;
      if (id !== undefined && ids.has(id)) doubled.push(id);
      if (id !== undefined) ids.add(id);
      if (tag === 'a' && name !== undefined) ids.add(name);
      // Where the page itself will be is no file of the build.
      if (tag === 'link' && /^(canonical|alternate)$/.test(attributes.rel)) return;
      const href = attributes[REFERENCES[tag]];
      if (href !== undefined) links.push(href);
    },
  });
  parser.end(readFileSync(path, 'utf8'));
  return { links, ids, doubled };
}

function problemOf(href, file, { present, pages, basePath }) {
  if (/^(https:|mailto:|data:)/.test(href)) return undefined;
  if (/^[a-z]+:/.test(href)) return `the link ${href} is of no kind that is expected`;
  const [path, fragment] = href.split('#');
  const decoded = decodeURI(path.split('?')[0]);
  const target =
    path === ''
      ? file
      : decoded.startsWith(basePath)
        ? decoded.slice(basePath.length)
        : posix.join(posix.dirname(file), decoded);
  if (!present.has(target)) return `the link ${href} leads nowhere`;
  if (fragment === undefined || fragment === '') return undefined;
  const page = pages.get(target);
  if (page === undefined || page.ids.has(decodeURIComponent(fragment))) return undefined;
  if (target === 'playground.html' && unpacked(fragment) !== undefined) return undefined;
  return `${target} has no place #${fragment}`;
}
