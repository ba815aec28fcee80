// Writes THIRD-PARTY-NOTICES.md: whose code users get besides ours, with the licence of each as its authors wrote it.
// With --check nothing is written; it fails on a difference.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled, installed, type Manifest, type Package } from './shipped.js';
import { end, written } from './written.js';

const FILE = 'THIRD-PARTY-NOTICES.md';
/** Of these licences the source must be had: where it is, is told. */
const COPYLEFT = /MPL|GPL|EPL|CDDL/;

end(written(new Map([[FILE, notices()]])));

function notices(): string {
  return `# Third-party notices

\`sjukregler\` is under the [MIT licence](LICENSE).

## Installed beside it

These packages it needs when it runs, under licences of their own; none is changed.

${installed().map(section).join('\n')}
## In the files of the command line

With these packages the command line is built: their code stands in its files, also of some that are installed beside it,
since one file is read faster than many.

${bundled().map(inside).join('\n')}`;
}

/** Whoever passes code on, passes its licence on. */
function inside(found: Package): string {
  if (COPYLEFT.test(found.license)) throw new Error(`${found.name} cannot be bundled under ${found.license}`);
  if (licenceIn(found.folder) === undefined) throw new Error(`${found.name} brings no text of its licence`);
  return section(found);
}

function section({ name, version, license, author, repository, homepage, folder }: Package): string {
  const source = sourceOf(repository) ?? homepage;
  if (source === undefined) throw new Error(`${name}: where is its source?`);
  const told = COPYLEFT.test(license) ? `Its source, unchanged, is to be had from ${source}.\n\n` : '';
  const text = licenceIn(folder);
  const by = typeof author === 'string' ? author.replace(/ <.*/, '') : author?.name;
  return `### ${name} ${version}

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
