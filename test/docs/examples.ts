/** Finds the examples of the documentation and runs them. */
import ts from 'typescript';
import { entries } from '../../scripts/entries.js';

export interface Example {
  /** Where it stands: file and line. */
  readonly at: string;
  readonly code: string;
}

/** What an example says a value is, and what it came out as. */
export interface Claim {
  readonly line: string;
  readonly value: unknown;
  readonly claimed: unknown;
}

const CLAIM = /\/\/=>[ \t]*(.*)$/;

/** The `@example` tags of a TypeScript file. */
export function examplesIn(file: string, text: string): Example[] {
  return [...text.matchAll(/^[ \t]*\* @example\n((?:[ \t]*\*(?!\/)(?! @).*\n)*)/gm)].map((match) => ({
    at: `${file}:${lineOf(text, match.index)}`,
    code: (match[1] ?? '').replace(/^[ \t]*\*[ ]?/gm, ''),
  }));
}

/** The ```ts blocks of a Markdown file. */
export function blocksIn(file: string, text: string): Example[] {
  return [...text.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => ({
    at: `${file}:${lineOf(text, match.index)}`,
    code: match[1] ?? '',
  }));
}

function lineOf(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

/**
 * Runs an example with its imports taken from `modules`, and returns what it claims. A claim stands behind an
 * expression, on its last line: `expression; //=> value`. Anything else that looks like a claim is an error.
 */
export async function run(
  { code }: Example,
  modules: Readonly<Record<string, unknown>>,
): Promise<readonly Claim[]> {
  const claims: Claim[] = [];
  const require = (name: string): unknown => {
    if (!(name in modules)) throw new Error(`an example imports ${name}`);
    return modules[name];
  };
  const check = (line: string, value: unknown, claimed: unknown): void => {
    claims.push({ line, value, claimed });
  };
  // The documentation is ours: running it is the point.
  // oxlint-disable-next-line typescript/no-implied-eval
  const program = new Function('require', 'exports', 'check', `return (async () => {${compiled(code)}})();`);
  await (program as (...parts: unknown[]) => Promise<void>)(require, {}, check);
  return claims;
}

/** The example in JavaScript, with every claim turned into a call of `check`. */
function compiled(code: string): string {
  const source = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  let out = '';
  let found = 0;
  for (const statement of source.statements) {
    const text = statement.getFullText();
    const rest = /^[^\n]*/.exec(code.slice(statement.end))?.[0] ?? '';
    const claimed = CLAIM.exec(rest)?.[1];
    if (claimed === undefined) {
      out += text;
      continue;
    }
    if (!ts.isExpressionStatement(statement)) throw new Error(`a claim behind no expression: ${rest.trim()}`);
    found += 1;
    const expression = statement.expression.getText();
    out += `\ncheck(${JSON.stringify(lastLine(expression))}, (${expression}), (${claimed}));`;
  }
  const all = code.split('\n').filter((line) => CLAIM.test(line)).length;
  if (found !== all) throw new Error(`${String(all - found)} claims stand behind no expression of their own`);
  return ts.transpileModule(out, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  }).outputText;
}

function lastLine(expression: string): string {
  return expression.split('\n').at(-1) ?? '';
}

/** What the compiler says of examples that a reader copies, under the strictest flags. */
export function typeErrors(examples: readonly Example[]): string[] {
  const texts = new Map(
    examples.map(({ at, code }, i) => [`${process.cwd()}/example-${i}.ts`, { at, code }]),
  );
  const { config } = ts.readConfigFile('src/tsconfig.json', (file) => ts.sys.readFile(file)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, 'src');
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram({
    rootNames: [...texts.keys()],
    options: {
      ...options,
      paths: Object.fromEntries(entries.map(({ specifier, source }) => [specifier, [`./${source}`]])),
    },
    host: {
      ...host,
      fileExists: (file) => texts.has(file) || host.fileExists(file),
      readFile: (file) => texts.get(file)?.code ?? host.readFile(file),
      getSourceFile: (file, version) => {
        const code = texts.get(file)?.code;
        return code === undefined
          ? host.getSourceFile(file, version)
          : ts.createSourceFile(file, code, version);
      },
    },
  });
  return [...texts].flatMap(([file, { at }]) => {
    const source = program.getSourceFile(file);
    const found = source === undefined ? [] : program.getSemanticDiagnostics(source);
    return found.map(({ messageText }) => `${at}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
  });
}
