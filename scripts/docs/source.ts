// What the TypeScript compiler knows of src: doc comments, fields and their types.
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** A field of an interface, as a reader without TypeScript understands it. */
export interface Field {
  readonly name: string;
  readonly optional: boolean;
  readonly type: string;
  readonly comment: string;
  /** Those of the object that stands there, or of the items of a list. */
  readonly fields: readonly Field[];
  /** The same for every form that the object can have; none where it has one. */
  readonly forms: readonly (readonly Field[])[];
}

export interface Parameter {
  readonly name: string;
  readonly fields: readonly Field[];
  /** The fields of every form of a union; none where it is none. */
  readonly forms: readonly (readonly Field[])[];
}

/** A function: its comment, its tags, and the fields of what it takes and returns. */
export interface Documented {
  readonly text: readonly string[];
  readonly tags: ReadonlyMap<string, string>;
  readonly parameters: readonly Parameter[];
  readonly value: readonly Field[];
  readonly valueIsList: boolean;
}

/** A table: the interface that its rows follow, with comment and fields. */
export interface DocumentedTable {
  readonly name: string;
  readonly comment: string;
  readonly fields: readonly Field[];
}

const { fileNames, options } = readConfig();
const program = ts.createProgram({ rootNames: fileNames, options });
const checker = program.getTypeChecker();

function readConfig(): ts.ParsedCommandLine {
  const { config, error } = ts.readConfigFile('src/tsconfig.json', (file) => ts.sys.readFile(file)) as {
    readonly config: unknown;
    readonly error?: ts.Diagnostic;
  };
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return ts.parseJsonConfigFileContent(config, ts.sys, 'src');
}

function sourceFile(path: string): ts.SourceFile {
  const file = program.getSourceFile(ts.sys.resolvePath(`src/${path}`));
  if (file === undefined) throw new Error(`src/${path} is not in the program`);
  return file;
}

/** A documented function of a file. */
export function documentedFunction(path: string, name: string): Documented {
  const declaration = sourceFile(path)
    .statements.filter(ts.isFunctionDeclaration)
    .find((statement) => statement.name?.text === name);
  if (declaration === undefined) throw new Error(`src/${path}: no function ${name}`);
  const doc = docOf(declaration);
  const result = typeArgumentOf(declaration.type);
  return {
    text: paragraphsOf(ts.getTextOfJSDocComment(doc?.comment)),
    tags: tagsOf(doc),
    parameters: declaration.parameters.map((parameter) => ({
      name: parameter.name.getText(),
      fields: fieldsOfNode(annotated(parameter)),
      forms: formsOfNode(annotated(parameter)),
    })),
    value: result === undefined ? [] : fieldsOfNode(result),
    valueIsList: result !== undefined && isList(checker.getTypeFromTypeNode(result)),
  };
}

function docOf(node: ts.Node): ts.JSDoc | undefined {
  return ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc);
}

function typeArgumentOf(type: ts.TypeNode | undefined): ts.TypeNode | undefined {
  return type !== undefined && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
}

function annotated(parameter: ts.ParameterDeclaration): ts.TypeNode {
  if (parameter.type === undefined) throw new Error(`${parameter.getText()} has no type`);
  return parameter.type;
}

function paragraphsOf(text = ''): string[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.replaceAll('\n', ' ').trim());
}

function tagsOf(doc: ts.JSDoc | undefined): Map<string, string> {
  const tags = new Map<string, string>();
  for (const tag of doc?.tags ?? []) {
    const text = tag.getFullText().replace(/^\s*@\w+[ \t]*/, '');
    const lines = text.split('\n').map((line) => line.replace(/^\s*\*(?: |$)/, ''));
    tags.set(tag.tagName.text, lines.join('\n').trim());
  }
  return tags;
}

/** The exported tables of a file. */
export function exportedTables(path: string): DocumentedTable[] {
  return sourceFile(path)
    .statements.filter(ts.isVariableStatement)
    .filter(isExported)
    .flatMap((statement) =>
      statement.declarationList.declarations.flatMap((declaration) => {
        const type = declaration.type && checker.getTypeFromTypeNode(declaration.type);
        const row = type && itemOf(type);
        const symbol = row?.aliasSymbol ?? row?.symbol;
        if (row === undefined || symbol === undefined) return [];
        return {
          name: declaration.name.getText(),
          comment: commentOf(statement) ?? symbolComment(symbol),
          fields: fieldsOf(row, declaration),
        };
      }),
    );
}

function isExported(statement: ts.VariableStatement): boolean {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

function commentOf(statement: ts.VariableStatement): string | undefined {
  const text = ts.getTextOfJSDocComment(docOf(statement)?.comment);
  return text && paragraphsOf(text).join('\n\n');
}

function symbolComment(symbol: ts.Symbol): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return paragraphsOf(text).join('\n\n');
}

/** Of a list, the fields of its items. */
function fieldsOfNode(node: ts.TypeNode): Field[] {
  return fieldsOf(elementOf(checker.getTypeFromTypeNode(node)), node);
}

function formsOfNode(node: ts.TypeNode): Field[][] {
  return formsOf(checker.getTypeFromTypeNode(node), node);
}

/** None where there is but one. */
function formsOf(type: ts.Type, place: ts.Node, depth = 0): Field[][] {
  const objects = objectsOf(type);
  return objects.length < 2 ? [] : objects.map((form) => fieldsOf(form, place, depth));
}

/** Every form of an object, or of the items of a list; a list of a form is not another one. */
function objectsOf(type: ts.Type): ts.Type[] {
  const items = membersOf(checker.getNonNullableType(type)).flatMap((member) => membersOf(elementOf(member)));
  return [...new Set(items)].filter(isPlainObject);
}

/** The fields of a type, with those of the objects inside it; of a union, those of every member. */
function fieldsOf(type: ts.Type, place: ts.Node, depth = 0): Field[] {
  if (depth > 5) return [];
  const symbols = membersOf(type)
    .flatMap((member) => membersOf(elementOf(member)))
    .filter((member) => has(member.flags, ts.TypeFlags.Object | ts.TypeFlags.Intersection))
    .flatMap((member) => checker.getPropertiesOfType(member))
    .filter((symbol) => !isNever(symbol, place));
  return [...new Set(symbols.map(({ name }) => name))].map((name) => {
    const same = symbols.filter((symbol) => symbol.name === name);
    const symbol = same.at(-1) as ts.Symbol;
    const own = checker.getTypeOfSymbolAtLocation(symbol, place);
    const inner = elementOf(checker.getNonNullableType(own));
    return {
      name,
      optional: has(symbol.flags, ts.SymbolFlags.Optional),
      type: joined(same.map((each) => typeOfField(each, place))),
      // A paragraph for each thing that the forms of a union say.
      comment: [...new Set(same.map(symbolComment))].filter((text) => text !== '').join('\n\n'),
      fields: isPlainObject(inner) ? fieldsOf(inner, place, depth + 1) : [],
      forms: formsOf(own, place, depth + 1),
    };
  });
}

/** What a form of a union refuses is no field of it. */
function isNever(symbol: ts.Symbol, place: ts.Node): boolean {
  const type = checker.getTypeOfSymbolAtLocation(symbol, place);
  return membersOf(type).every(({ flags }) => has(flags, ts.TypeFlags.Never | ts.TypeFlags.Undefined));
}

/** What a field is in any of the forms of a union. */
function joined(types: readonly string[]): string {
  const members = types.flatMap((type) => (type.includes('(') ? [type] : type.split(' | ')));
  const isBoolean = members.includes('true or false');
  return [...new Set(members)]
    .filter((member) => !isBoolean || (member !== 'true' && member !== 'false'))
    .join(' | ');
}

/** As it is declared; where a type parameter stands there, what it stands for. */
function typeOfField(symbol: ts.Symbol, place: ts.Node): string {
  const declared = symbol.declarations
    ?.filter((declaration) => ts.isPropertySignature(declaration))
    .find(({ type }) => type !== undefined)?.type;
  return declared === undefined || isGeneric(checker.getTypeFromTypeNode(declared))
    ? typeName(checker.getTypeOfSymbolAtLocation(symbol, place))
    : nodeName(declared);
}

function isGeneric(type: ts.Type): boolean {
  return membersOf(type).some(({ flags }) => has(flags, ts.TypeFlags.TypeParameter));
}

function membersOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type];
}

function has(flags: number, flag: number): boolean {
  return (flags & flag) !== 0;
}

function elementOf(type: ts.Type): ts.Type {
  return itemOf(type) ?? type;
}

function itemOf(type: ts.Type): ts.Type | undefined {
  return checker.isArrayType(type) ? checker.getTypeArguments(type as ts.TypeReference)[0] : undefined;
}

/** An object that this project declares: no date library, no index signature. */
function isPlainObject(type: ts.Type): boolean {
  if (type.isUnion()) return type.types.some(isPlainObject);
  const isObject = has(type.flags, ts.TypeFlags.Object | ts.TypeFlags.Intersection);
  return isObject && !isList(type) && !isLagrum(type);
}

function isList(type: ts.Type): boolean {
  return checker.isArrayType(type) || checker.isTupleType(type);
}

/** What a citation holds is said once, in the contract. */
function isLagrum(type: ts.Type): boolean {
  return ['Section', 'Guidance', 'Lagrum', 'Ground'].includes(type.getSymbol()?.name ?? '');
}

const NAMED: Readonly<Record<string, string>> = {
  IsoDate: 'date',
  IsoMonth: 'month',
  Lagrum: 'citation',
  Section: 'citation',
  Ground: 'citation',
};

const KEYWORDS: Readonly<Partial<Record<ts.SyntaxKind, string>>> = {
  [ts.SyntaxKind.NumberKeyword]: 'number',
  [ts.SyntaxKind.StringKeyword]: 'text',
  [ts.SyntaxKind.BooleanKeyword]: 'true or false',
};

/** A type as a reader without TypeScript understands it. */
function nodeName(node: ts.TypeNode): string {
  const keyword = KEYWORDS[node.kind];
  if (keyword !== undefined) return keyword;
  if (ts.isTypeOperatorNode(node) || ts.isParenthesizedTypeNode(node)) return nodeName(node.type);
  if (ts.isArrayTypeNode(node)) return listOf(nodeName(node.elementType));
  if (ts.isTupleTypeNode(node)) return `[${node.elements.map(nodeName).join(', ')}]`;
  if (ts.isTypeLiteralNode(node)) return 'object';
  if (ts.isLiteralTypeNode(node)) return node.literal.getText();
  if (ts.isUnionTypeNode(node)) return [...new Set(node.types.map(nodeName))].join(' | ');
  const name = ts.isTypeReferenceNode(node) ? (NAMED[node.typeName.getText()] ?? aliasName(node)) : undefined;
  return name ?? typeName(checker.getTypeFromTypeNode(node));
}

/** An alias as it is written, so that options keep the order of the source. */
function aliasName(node: ts.TypeReferenceNode): string | undefined {
  const symbol = checker.getSymbolAtLocation(node.typeName);
  const original =
    symbol !== undefined && has(symbol.flags, ts.SymbolFlags.Alias)
      ? checker.getAliasedSymbol(symbol)
      : symbol;
  const declaration = original?.declarations?.find(ts.isTypeAliasDeclaration);
  if (declaration === undefined || declaration.typeParameters !== undefined) return undefined;
  return declaration.getSourceFile().fileName.includes('/node_modules/')
    ? undefined
    : nodeName(declaration.type);
}

function listOf(element: string): string {
  return /^[\w ]+$/.test(element) ? `list of ${element}s` : `list of (${element})`;
}

function typeName(type: ts.Type): string {
  const names = membersOf(type).map((member) => {
    if (member.isStringLiteral()) return `'${member.value}'`;
    if (has(member.flags, ts.TypeFlags.BooleanLike)) return 'true or false';
    if (has(member.flags, ts.TypeFlags.Undefined)) return undefined;
    const item = itemOf(member);
    if (item !== undefined) return listOf(typeName(item));
    if (has(member.flags, ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return 'object';
    if (has(member.flags, ts.TypeFlags.String)) return 'text';
    return checker.typeToString(member);
  });
  return [...new Set(names)]
    .filter((name) => name !== undefined)
    .sort()
    .join(' | ');
}

/** The paths, below src, of the modules that a file imports with a value from it. */
export function importsOf(path: string): string[] {
  return sourceFile(path)
    .statements.filter(ts.isImportDeclaration)
    .filter(bringsValue)
    .map(({ moduleSpecifier }) => (moduleSpecifier as ts.StringLiteral).text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => join(dirname(path), specifier).replaceAll('\\', '/').replace(/\.js$/, '.ts'));
}

function bringsValue({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return false;
  const named = importClause.namedBindings;
  return (
    named === undefined || !ts.isNamedImports(named) || named.elements.some(({ isTypeOnly }) => !isTypeOnly)
  );
}
