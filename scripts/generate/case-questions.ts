// src/generated/case-questions.ts: the questions that the rules of which a case is composed can leave open.
import { existsSync, readFileSync } from 'node:fs';
import { basename, posix } from 'node:path';
import ts from 'typescript';
import { camelCase, HEADER, SOURCE } from './text.js';

type Questions = Readonly<Record<string, object>>;

/** A constant that holds questions, by the file that exports it. */
interface Source {
  readonly path: string;
  readonly imported: string;
  readonly used: string;
  readonly questions: Questions;
}

const rulesOfCase = [...loadedBy('case/assess.ts')].filter(
  (file) => file.startsWith('rules/') && !/[./]table\.ts$/.test(file),
);
const wordFiles = [...new Set(rulesOfCase.map(wordsOf))].filter((file) => existsSync(`${SOURCE}/${file}`));
const sources = (await Promise.all(wordFiles.sort().map(sourcesIn))).flat();

/** In a case a question has nothing but its code. */
const byCode = new Map<string, object>();
for (const [code, words] of sources.flatMap(({ questions }) => Object.entries(questions))) {
  if ((byCode.get(code) ?? words) !== words) throw new Error(`two rules of a case have a question ${code}`);
  byCode.set(code, words);
}

export const caseQuestions = `${HEADER}import type { QuestionWords } from '../finding/rule-words.js';
${sources.map(({ path, imported }) => `import { ${imported} } from '../${path.replace('.ts', '.js')}';`).join('\n')}

/** What the rules of which a case is composed can leave open, by the code of the question: each code means one thing there. */
export const ruleQuestionsOfCase: Readonly<Record<string, QuestionWords>> = {
${sources.map(({ used }) => `  ...${used},`).join('\n')}
};
`;

/** The file and all that it imports, and that they import, but for types. */
function loadedBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const { statements } = ts.createSourceFile(
    file,
    readFileSync(`${SOURCE}/${file}`, 'utf8'),
    ts.ScriptTarget.ES2022,
  );
  for (const { importClause, moduleSpecifier } of statements.filter(ts.isImportDeclaration)) {
    const { text } = moduleSpecifier as ts.StringLiteral;
    if (!text.startsWith('.') || importsTypes(importClause)) continue;
    loadedBy(posix.join(posix.dirname(file), text.replace('.js', '.ts')), found);
  }
  return found;
}

function importsTypes(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  const { phaseModifier, namedBindings } = clause;
  return (
    phaseModifier === ts.SyntaxKind.TypeKeyword ||
    (namedBindings !== undefined &&
      ts.isNamedImports(namedBindings) &&
      namedBindings.elements.every(({ isTypeOnly }) => isTypeOnly))
  );
}

/** The words of a rule stand in its room, those of what the rules of an area share beside it. */
function wordsOf(file: string): string {
  const isInRoom = file.split('/').length > 3;
  return isInRoom ? `${posix.dirname(file)}/words.ts` : file.replace('.ts', '.words.ts');
}

async function sourcesIn(path: string): Promise<Source[]> {
  const exported = (await import(`../../${SOURCE}/${path}`)) as Readonly<Record<string, Questions>>;
  if (basename(path) === 'words.ts') {
    const name = camelCase(basename(posix.dirname(path)));
    const questions = exported['words']?.['questions'] as Questions;
    return [{ path, imported: `words as ${name}`, used: `${name}.questions`, questions }].filter(hasAny);
  }
  return Object.entries(exported)
    .filter(([name]) => name.endsWith('Questions'))
    .map(([name, questions]) => ({ path, imported: name, used: name, questions }));
}

function hasAny({ questions }: Source): boolean {
  return Object.keys(questions).length > 0;
}
