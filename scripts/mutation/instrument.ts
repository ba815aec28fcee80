/**
 * Lets Stryker write every mutant of an area into its code, each behind a switch that `runner.ts` turns on.
 *
 * The code is that of Vite's own pipeline otherwise, so that nothing is copied, built or started for a mutant.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { transformAsync, type Babel, type Declarator, type Path } from '@babel/core';
import { Instrumenter, type Location } from '@stryker-mutator/instrumenter';
import type { Plugin } from 'vite';
import type { Mutant } from './mutant.js';

/** Words are for people, schemas are judged at the edge; figures and citations of law belong to the nudge test. */
const NOT_MUTATED = /\.(schema|words|table)\.ts$|\/(input|table|words)\.ts$|^src\/law\/(?!dated|provision)/;

const nothing = (): void => undefined;
const SILENT = { debug: nothing, info: nothing, isDebugEnabled: () => false };

/** A Vite plugin with the mutated code, whose mutants are listed in a file. */
export async function mutantsOf(area: string, listFile: string): Promise<Plugin> {
  const mutated = filesIn(area);
  // Loops in time/ never end on days that are no days: there the switches only count steps.
  const files = [...new Set([...mutated, ...filesIn('time')])].map((name) => ({
    name,
    content: readFileSync(name, 'utf8'),
    mutate: true,
  }));
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true };
  const { mutants, files: instrumented } = await new Instrumenter(SILENT).instrument(files, options);

  const contentOf = new Map(files.map(({ name, content }) => [name, content]));
  const listed = mutants
    .filter(({ fileName }) => mutated.includes(fileName))
    .map(({ id, fileName, location, mutatorName, replacement }): Mutant => ({
      id,
      file: fileName,
      line: location.start.line + 1,
      kind: mutatorName,
      was: oneLine(between(contentOf.get(fileName) ?? '', location)),
      became: oneLine(replacement),
    }));
  mkdirSync(dirname(listFile), { recursive: true });
  writeFileSync(listFile, JSON.stringify(listed));

  const codeOf = new Map<string, string>();
  for (const { name, content } of instrumented) {
    codeOf.set(resolve(name), mutated.includes(name) ? await withConstantsMadeAnew(content) : content);
  }
  return { name: 'mutants', enforce: 'pre', transform: (_, file) => codeOf.get(file) };
}

/** Constants of a module are made when it is loaded; to see a mutant in one of them the runner has them made again. */
async function withConstantsMadeAnew(code: string): Promise<string> {
  const changed = await transformAsync(code, {
    configFile: false,
    babelrc: false,
    parserOpts: { plugins: ['typescript'] },
    plugins: [constantsMadeAnew],
  });
  return changed?.code ?? code;
}

function constantsMadeAnew({ types, template }: Babel): object {
  const makeAnew = template.statement('globalThis.mutationRun.constants.push(() => { NAME = VALUE; });');
  const isMade = ({ init }: Declarator): boolean =>
    init !== null && !types.isFunction(init) && !types.isLiteral(init);
  const visit = (program: Path): void => {
    for (const statement of program.get('body')) {
      const { node } = statement.isExportNamedDeclaration() ? statement.get('declaration') : statement;
      if (!types.isVariableDeclaration(node, { kind: 'const' }) || !node.declarations.every(isMade)) continue;
      node.kind = 'let';
      for (const { id, init } of node.declarations) {
        statement.insertAfter(makeAnew({ NAME: id.name, VALUE: types.cloneNode(init ?? {}) }));
      }
    }
  };
  return { visitor: { Program: visit } };
}

function filesIn(area: string): string[] {
  return readdirSync(`src/${area}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `src/${area}/${file}`)
    .filter((file) => file.endsWith('.ts') && !NOT_MUTATED.test(file))
    .sort();
}

function between(text: string, { start, end }: Location): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const last = lines.pop() ?? '';
  return [...lines, last.slice(0, end.column)].join('\n').slice(start.column);
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
