/** The address of the repository, which package.json alone says; OWNER stands for an owner that is not decided. */
import { readFileSync } from 'node:fs';

export const UNDECIDED = 'OWNER';

/** As people write it: `https://github.com/OWNER/sjukregler`. */
export function address(): string {
  const { repository } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    readonly repository: { readonly url: string };
  };
  return repository.url.replace(/^git\+/, '').replace(/\.git$/, '');
}

export function ownerIn(of: string): string {
  return new URL(of).pathname.split('/')[1] ?? '';
}

/** Where the site is, which package.json says as its homepage: GitHub's pages of the repository. */
export function siteOf(of: string): string {
  return `https://${ownerIn(of)}.github.io/${new URL(of).pathname.split('/')[2] ?? ''}/`;
}

/** The files that name the address, and package.json itself, where more than the repository follows from it. */
export const NAMING: readonly string[] = [
  'package.json',
  'CITATION.cff',
  'publiccode.yml',
  '.github/ISSUE_TEMPLATE/config.yml',
  '.github/CODEOWNERS',
];

/** The text of such a file with another address and site, and with the other owner where owners are mentioned. */
export function moved(text: string, from: string, to: string): string {
  return text
    .replaceAll(from, to)
    .replaceAll(siteOf(from), siteOf(to))
    .replaceAll(`@${ownerIn(from)}`, `@${ownerIn(to)}`);
}
