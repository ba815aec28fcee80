// src/generated/provisions.ts: every section that is cited, act by act.
import { readdirSync } from 'node:fs';
import { camelCase, HEADER, SOURCE } from './text.js';

const files = (
  await Promise.all(
    readdirSync(`${SOURCE}/law`, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => file.endsWith('.ts') && !file.startsWith('coverage/') && !file.endsWith('.table.ts'))
      .sort()
      .map(async (file) => {
        const exported = Object.values((await import(`../../${SOURCE}/law/${file}`)) as object);
        return { file: file.replace('.ts', ''), holds: exported.some(isProvision) };
      }),
  )
).filter(({ holds }) => holds);

export const provisions = `${HEADER}import type { Provision } from '../law/provision.js';
${files.map(({ file }) => `import * as ${moduleOf(file)} from '../law/${file}.js';`).join('\n')}

/** The sections of every file of law. */
export const provisions: readonly Readonly<Record<string, Provision>>[] = [
${files.map(({ file }) => `  ${moduleOf(file)},`).join('\n')}
];
`;

function isProvision(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every((item: object) => 'giltigFom' in item);
}

/** Named by its file, so that a new file changes no other line. */
function moduleOf(file: string): string {
  return camelCase(`law-${file.replaceAll('/', '-')}`);
}
