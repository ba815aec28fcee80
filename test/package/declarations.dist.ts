import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import * as api from '../../src/index.js';

const checkedFunctions = Object.entries(api).flatMap(([name, value]) => ('~standard' in value ? [name] : []));

interface Shown {
  readonly text: string;
  readonly tags: readonly string[];
}

/** What an editor shows of what a declaration file exports. */
function shownIn(file: string): ReadonlyMap<string, Shown> {
  const program = ts.createProgram({
    rootNames: [file],
    options: { module: ts.ModuleKind.NodeNext, types: [] },
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile) as ts.Symbol;
  return new Map(
    checker
      .getExportsOfModule(module)
      .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
      .map((symbol) => [
        symbol.name.replace(/\$\d+$/, ''),
        {
          text: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
          tags: symbol
            .getJsDocTags(checker)
            .map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`),
        },
      ]),
  );
}

describe.each(['d.ts', 'd.cts'])('an editor that reads index.%s', (ending) => {
  it('shows at every checked function the comment of its rule', () => {
    const [bare, checked] = [shownIn(`dist/core.${ending}`), shownIn(`dist/index.${ending}`)];
    for (const name of checkedFunctions) {
      const shown = checked.get(name);
      expect(shown?.text, name).not.toBe('');
      expect(shown?.tags.join('\n'), name).toContain('@example import');
      expect(shown, name).toEqual(bare.get(name));
    }
  });
});
