// The parts of the case: every file of their folder exports one function with the file's name in camelCase.
import { readdirSync } from 'node:fs';
import { camelCase, HEADER, SOURCE } from './text.js';

export const ledgerParts = `${HEADER}import type { LedgerPart } from '../case/due/duty.js';
${importsOf('case/due/ledger')}

export const ledgerParts: readonly LedgerPart[] = [${namesOf('case/due/ledger')}];
`;

export const counterParts = `${HEADER}import type { CounterName, CounterPart } from '../case/due/counter.js';
${importsOf('case/due/counters')}

export const counterParts: Readonly<Record<CounterName, CounterPart>> = { ${namesOf('case/due/counters')} };
`;

function importsOf(folder: string): string {
  return filesOf(folder)
    .map((file) => `import { ${camelCase(file)} } from '../${folder}/${file}.js';`)
    .join('\n');
}

function namesOf(folder: string): string {
  return filesOf(folder).map(camelCase).join(', ');
}

function filesOf(folder: string): string[] {
  return readdirSync(`${SOURCE}/${folder}`)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .map((file) => file.replace('.ts', ''));
}
