// Gives the checked functions in the built declarations the doc comments of the rules, which an editor shows beside them.
// In src/index.ts they would be copies to read past.
import { readFileSync, writeFileSync } from 'node:fs';
import ts from 'typescript';
import { functions, type Published } from '../generate/rules.js';
import { SOURCE } from '../generate/text.js';

export function describeDeclarations(): void {
  for (const file of ['dist/index.d.ts', 'dist/index.d.cts']) {
    writeFileSync(file, functions.reduce(withComment, readFileSync(file, 'utf8')));
  }
}

function withComment(text: string, { name, path }: Published): string {
  const declaration = `\ndeclare const ${name}: `;
  if (!text.includes(declaration)) throw new Error(`${name} is not declared`);
  return text.replace(declaration, () => `\n${commentOf(path, name)}${declaration}`);
}

function commentOf(path: string, name: string): string {
  const file = `${SOURCE}/${path}.ts`;
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true);
  const found = source.statements
    .filter(ts.isFunctionDeclaration)
    .find((statement) => statement.name?.text === name);
  const comment = found && ts.getJSDocCommentsAndTags(found).find(ts.isJSDoc);
  if (comment === undefined) throw new Error(`${file}: no documented function ${name}`);
  return comment.getText();
}
