// Writes THIRD-PARTY-NOTICES.md: what the package needs at run time, with the licence of each as its authors wrote it.
// With --check nothing is written; it fails on a difference.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { end, written } from './written.js';

const FILE = 'THIRD-PARTY-NOTICES.md';
/** Of these licences the source must be had: where it is, is told. */
const COPYLEFT = /MPL|GPL|EPL|CDDL/;

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly author?: string | { readonly name: string };
  readonly repository?: string | { readonly url: string };
  readonly homepage?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Package extends Manifest {
  readonly folder: string;
}

end(written(new Map([[FILE, notices()]])));

function notices(): string {
  const packages = installed('.', new Map<string, Package>());
  const sections = [...packages.values()].sort((a, b) => (a.name < b.name ? -1 : 1)).map(section);
  return `# Third-party notices

\`sjukregler\` is under the [MIT licence](LICENSE). It needs these packages when it runs. They are installed beside it, under
licences of their own; none is changed, and none is part of our own files.

${sections.join('\n')}`;
}

/** What a package and everything that it needs is installed with, by folder. */
function installed(folder: string, found: Map<string, Package>): Map<string, Package> {
  const { dependencies = {} } = manifestIn(folder);
  for (const name of Object.keys(dependencies)) {
    const place = placeOf(name, folder);
    if (found.has(place)) continue;
    found.set(place, { ...manifestIn(place), folder: place });
    installed(place, found);
  }
  return found;
}

/** Not every package lets its manifest be asked for, so folders are looked through as Node does. */
function placeOf(name: string, from: string): string {
  const paths = createRequire(join(process.cwd(), from, 'package.json')).resolve.paths(name);
  for (const path of paths ?? []) {
    const place = join(path, name);
    try {
      readFileSync(join(place, 'package.json'));
      return place.slice(process.cwd().length + 1);
    } catch {
      // In a folder further up.
    }
  }
  throw new Error(`${name} is not installed`);
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}

function section({ name, version, license, author, repository, homepage, folder }: Package): string {
  const source = sourceOf(repository) ?? homepage;
  if (source === undefined) throw new Error(`${name}: where is its source?`);
  const told = COPYLEFT.test(license) ? `Its source, unchanged, is to be had from ${source}.\n\n` : '';
  const text = licenceIn(folder);
  const by = typeof author === 'string' ? author.replace(/ <.*/, '') : author?.name;
  return `## ${name} ${version}

Licence: ${license}. From ${source}.

${told}${text === undefined ? `By ${by ?? 'its authors'}. The package brings no text of its licence; its repository does.` : `\`\`\`\n${text}\n\`\`\``}
`;
}

function sourceOf(repository: Manifest['repository']): string | undefined {
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (url === undefined) return undefined;
  const place = url
    .replace(/^git\+/, '')
    .replace(/^git:/, 'https:')
    .replace(/\.git$/, '');
  return /^[\w-]+\/[\w.-]+$/.test(place)
    ? `https://github.com/${place}`
    : place.replace(/^github:/, 'https://github.com/');
}

function licenceIn(folder: string): string | undefined {
  const name = readdirSync(folder).find((file) => /^(licen[cs]e|copying)([-.].*)?$/i.test(file));
  if (name === undefined) return undefined;
  const lines = readFileSync(join(folder, name), 'utf8').split(/\r?\n/);
  return lines
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}
