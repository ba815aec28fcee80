// README, the guides and the stories in Swedish, README.sv.md and docs/sv/. Their sentences are written by hand; their code is that of the English page,
// whose blocks the tests run, and is copied from there. Comments in shell commands and blocks in no language are sentences too.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const FOLDERS = ['guides', 'stories'];
const BLOCK = /^```(\w*)\n[\s\S]*?^```$/gm;

/** What the pages in Swedish are to hold, by path, and what is wrong with them. */
export function inSwedish(): {
  readonly pages: ReadonlyMap<string, string>;
  readonly problems: readonly string[];
} {
  const found = [
    translated('README.md', 'README.sv.md'),
    ...FOLDERS.flatMap((folder) =>
      readdirSync(`docs/${folder}`)
        .filter((file) => file.endsWith('.md'))
        .map((file) => translated(`docs/${folder}/${file}`, `docs/sv/${folder}/${file}`)),
    ),
  ];
  return {
    pages: new Map(found.flatMap(({ page }) => (page === undefined ? [] : [page]))),
    problems: found.flatMap(({ problem }) => problem ?? []),
  };
}

interface Translated {
  readonly page?: readonly [path: string, text: string];
  readonly problem?: string;
}

function translated(english: string, swedish: string): Translated {
  if (!existsSync(swedish)) return { problem: `${english} is not in Swedish: write ${swedish}` };
  const blocks = readFileSync(english, 'utf8').match(BLOCK) ?? [];
  const text = readFileSync(swedish, 'utf8');
  const own = text.match(BLOCK) ?? [];
  if (own.length !== blocks.length)
    return { problem: `${swedish} has ${own.length} blocks of code, ${english} ${blocks.length}` };
  let next = 0;
  return { page: [swedish, text.replace(BLOCK, (block) => sameCode(block, blocks[next++] ?? block))] };
}

function sameCode(own: string, english: string): string {
  if (english.startsWith('```\n')) return own;
  const isShell = english.startsWith('```sh\n');
  return isShell && commandsOf(own) === commandsOf(english) ? own : english;
}

function commandsOf(block: string): string {
  return block.replaceAll(/\s+# .*$/gm, '');
}
