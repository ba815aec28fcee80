/** What the declarations of an entry promise is there when it runs, imported and required; and nothing else is. */
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { entries } from '../../scripts/entries.js';

const require = createRequire(import.meta.url);

/** The names that code may use as values, those of types left out. */
function declaredIn(file: string): string[] {
  const program = ts.createProgram({
    rootNames: [file],
    options: { module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, types: [] },
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol;
  return checker
    .getExportsOfModule(module)
    .filter((symbol) => !isTypeOnly(symbol) && isValue(symbol, checker))
    .map(({ name }) => name)
    .sort();
}

function isTypeOnly({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some(ts.isTypeOnlyExportDeclaration);
}

function isValue(symbol: ts.Symbol, checker: ts.TypeChecker): boolean {
  const meant = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  return (meant.flags & ts.SymbolFlags.Value) !== 0;
}

describe.each(entries)('$specifier', ({ name }) => {
  it('has what it declares, imported', async () => {
    const found = (await import(resolve(`dist/${name}.js`))) as object;
    expect(Object.keys(found).length).toBeGreaterThan(0);
    expect(Object.keys(found).sort()).toEqual(declaredIn(`dist/${name}.d.ts`));
  });

  it('has what it declares, required', () => {
    const found = require(resolve(`dist/${name}.cjs`)) as object;
    expect(Object.keys(found).sort()).toEqual(declaredIn(`dist/${name}.d.cts`));
  });
});
