// What the TypeScript compiler knows of src: doc comments, fields and their types.
import ts from 'typescript';

const { configFile } = readConfig();
const program = ts.createProgram({ rootNames: configFile.fileNames, options: configFile.options });
const checker = program.getTypeChecker();

function readConfig() {
  const { config, error } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return { configFile: ts.parseJsonConfigFileContent(config, ts.sys, '.') };
}

function sourceFile(path) {
  const file = program.getSourceFile(ts.sys.resolvePath(`src/${path}`));
  if (file === undefined) throw new Error(`src/${path} is not in the program`);
  return file;
}

/** A documented function: its comment, its tags, and the fields of what it takes and returns. */
export function documentedFunction(path, name) {
  const declaration = sourceFile(path).statements.find(
    (statement) => ts.isFunctionDeclaration(statement) && statement.name?.text === name,
  );
  if (declaration === undefined) throw new Error(`src/${path}: no function ${name}`);
  const [doc] = declaration.jsDoc ?? [];
  const result = declaration.type?.typeArguments?.[0];
  return {
    text: paragraphsOf(ts.getTextOfJSDocComment(doc?.comment)),
    tags: tagsOf(doc),
    parameters: declaration.parameters.map((parameter) => ({
      name: parameter.name.getText(),
      fields: fieldsOfNode(parameter.type),
      forms: formsOfNode(parameter.type),
    })),
    value: result === undefined ? [] : fieldsOfNode(result),
    valueIsList: result !== undefined && isList(checker.getTypeFromTypeNode(result)),
  };
}

function paragraphsOf(text = '') {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.replaceAll('\n', ' ').trim());
}

function tagsOf(doc) {
  const tags = new Map();
  for (const tag of doc?.tags ?? []) {
    const text = tag.getFullText().replace(/^\s*@\w+[ \t]*/, '');
    const lines = text.split('\n').map((line) => line.replace(/^\s*\*(?: |$)/, ''));
    tags.set(tag.tagName.text, lines.join('\n').trim());
  }
  return tags;
}

/** The exported tables of a file: for each the interface that its rows follow, with comment and fields. */
export function exportedTables(path) {
  const file = sourceFile(path);
  return file.statements.flatMap((statement) => {
    if (!ts.isVariableStatement(statement) || !isExported(statement)) return [];
    return statement.declarationList.declarations.flatMap((declaration) => {
      const type = declaration.type && checker.getTypeFromTypeNode(declaration.type);
      const row = type && checker.isArrayType(type) ? checker.getTypeArguments(type)[0] : undefined;
      const symbol = row?.aliasSymbol ?? row?.symbol;
      if (symbol === undefined) return [];
      return {
        name: declaration.name.getText(),
        comment: commentOf(statement) ?? symbolComment(symbol),
        fields: fieldsOf(row, declaration),
      };
    });
  });
}

function isExported(statement) {
  return statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;
}

function commentOf({ jsDoc }) {
  const text = ts.getTextOfJSDocComment(jsDoc?.at(-1)?.comment);
  return text && paragraphsOf(text).join('\n\n');
}

function symbolComment(symbol) {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  return paragraphsOf(text).join('\n\n');
}

/** Of a list, the fields of its items. */
function fieldsOfNode(node) {
  return fieldsOf(elementOf(checker.getTypeFromTypeNode(node)), node);
}

/** The fields of every member of a union; those of the type itself where it is none. */
function formsOfNode(node) {
  const type = checker.getTypeFromTypeNode(node);
  return (type.isUnion() ? type.types : [type]).map((member) => fieldsOf(member, node));
}

/** The fields of a type, with those of the objects inside it; of a union, those of every member. */
function fieldsOf(type, place, depth = 0) {
  if (depth > 5) return [];
  const members = type.isUnion() ? type.types : [type];
  const symbols = members
    .filter((member) => member.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))
    .flatMap((member) => checker.getPropertiesOfType(member));
  return [...new Set(symbols.map(({ name }) => name))].map((name) => {
    const same = symbols.filter((symbol) => symbol.name === name);
    const symbol = same.at(-1);
    const own = checker.getTypeOfSymbolAtLocation(symbol, place);
    const inner = elementOf(checker.getNonNullableType(own));
    return {
      name: symbol.name,
      optional: (symbol.flags & ts.SymbolFlags.Optional) !== 0,
      type: joined(same.map((each) => typeOfField(each, place))),
      comment: symbolComment(symbol),
      fields: isPlainObject(inner) ? fieldsOf(inner, place, depth + 1) : [],
    };
  });
}

/** What a field is in any of the forms of a union. */
function joined(types) {
  const members = types.flatMap((type) => (type.includes('(') ? [type] : type.split(' | ')));
  return [...new Set(members)].join(' | ');
}

/** As it is declared; where a type parameter stands there, what it stands for. */
function typeOfField(symbol, place) {
  const declared = symbol.declarations?.find((declaration) => declaration.type !== undefined)?.type;
  return declared === undefined || isGeneric(checker.getTypeFromTypeNode(declared))
    ? typeName(checker.getTypeOfSymbolAtLocation(symbol, place))
    : nodeName(declared);
}

function isGeneric(type) {
  const members = type.isUnion() ? type.types : [type];
  return members.some(({ flags }) => flags & ts.TypeFlags.TypeParameter);
}

function elementOf(type) {
  return checker.isArrayType(type) ? checker.getTypeArguments(type)[0] : type;
}

/** An object that this project declares: no date library, no index signature. */
function isPlainObject(type) {
  if (type.isUnion()) return type.types.some(isPlainObject);
  return (type.flags & ts.TypeFlags.Object) !== 0 && !isList(type) && !isLagrum(type);
}

function isList(type) {
  return checker.isArrayType(type) || checker.isTupleType(type);
}

/** What a citation holds is said once, in the contract. */
function isLagrum(type) {
  return ['Section', 'Guidance', 'Lagrum'].includes(type.symbol?.name);
}

const NAMED = { IsoDate: 'date', IsoMonth: 'month', Lagrum: 'citation', Section: 'citation' };

const KEYWORDS = {
  [ts.SyntaxKind.NumberKeyword]: 'number',
  [ts.SyntaxKind.StringKeyword]: 'text',
  [ts.SyntaxKind.BooleanKeyword]: 'true or false',
};

/** A type as a reader without TypeScript understands it. */
function nodeName(node) {
  if (node.kind in KEYWORDS) return KEYWORDS[node.kind];
  if (ts.isTypeOperatorNode(node) || ts.isParenthesizedTypeNode(node)) return nodeName(node.type);
  if (ts.isArrayTypeNode(node)) return listOf(nodeName(node.elementType));
  if (ts.isTupleTypeNode(node)) return `[${node.elements.map(nodeName).join(', ')}]`;
  if (ts.isTypeLiteralNode(node)) return 'object';
  if (ts.isLiteralTypeNode(node)) return node.literal.getText();
  if (ts.isUnionTypeNode(node)) return [...new Set(node.types.map(nodeName))].join(' | ');
  if (ts.isTypeReferenceNode(node)) {
    const name = node.typeName.getText();
    return NAMED[name] ?? aliasName(node) ?? typeName(checker.getTypeFromTypeNode(node));
  }
  return typeName(checker.getTypeFromTypeNode(node));
}

/** An alias as it is written, so that options keep the order of the source. */
function aliasName(node) {
  const symbol = checker.getSymbolAtLocation(node.typeName);
  const original = symbol && symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = original?.declarations?.find(ts.isTypeAliasDeclaration);
  if (declaration === undefined || declaration.typeParameters !== undefined) return undefined;
  return declaration.getSourceFile().fileName.includes('/node_modules/')
    ? undefined
    : nodeName(declaration.type);
}

function listOf(element) {
  return /^[\w ]+$/.test(element) ? `list of ${element}s` : `list of (${element})`;
}

function typeName(type) {
  const members = type.isUnion() ? type.types : [type];
  const names = members.map((member) => {
    if (member.isStringLiteral()) return `'${member.value}'`;
    if (member.flags & ts.TypeFlags.BooleanLike) return 'true or false';
    if (member.flags & ts.TypeFlags.Undefined) return undefined;
    if (checker.isArrayType(member)) return listOf(typeName(checker.getTypeArguments(member)[0]));
    if (member.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return 'object';
    if (member.flags & ts.TypeFlags.String) return 'text';
    return checker.typeToString(member);
  });
  return [...new Set(names)]
    .filter((name) => name !== undefined)
    .sort()
    .join(' | ');
}

/** The paths, below src, of the modules that a file imports with a value from it. */
export function importsOf(path) {
  const base = path.split('/').slice(0, -1);
  return sourceFile(path)
    .statements.filter((statement) => ts.isImportDeclaration(statement) && bringsValue(statement))
    .map(({ moduleSpecifier }) => moduleSpecifier.text)
    .filter((specifier) => specifier.startsWith('.'))
    .map((specifier) => resolvePath([...base, ...specifier.split('/')]).replace(/\.js$/, '.ts'));
}

function bringsValue({ importClause }) {
  if (importClause === undefined || importClause.isTypeOnly) return false;
  const named = importClause.namedBindings;
  return (
    named === undefined || !ts.isNamedImports(named) || named.elements.some(({ isTypeOnly }) => !isTypeOnly)
  );
}

function resolvePath(parts) {
  const out = [];
  for (const part of parts) {
    if (part === '..') out.pop();
    else if (part !== '.') out.push(part);
  }
  return out.join('/');
}
