// The document as a generator reads it that knows OpenAPI 3.0 and makes one class of every union. What it cannot tell
// apart is left to the server: constants are of their type, a union inside a field is anything, no field is required.

export function older({ info, paths, components, ...rest }) {
  const { title, version, description } = info;
  return {
    ...rest,
    openapi: '3.0.3',
    info: { title, version, description },
    paths: schemasIn(paths),
    components: schemasIn(components),
  };
}

function schemasIn(part) {
  if (Array.isArray(part)) return part.map(schemasIn);
  if (part === null || typeof part !== 'object') return part;
  const entries = Object.entries(part).map(([key, value]) => {
    if (key === 'schemas') return [key, valuesOf(value, (named) => schema(named, true))];
    return [key, key === 'schema' ? schema(value, false) : schemasIn(value)];
  });
  return Object.fromEntries(entries);
}

/** Of a schema with a name the union stays: it is the class. */
function schema({ required: _, const: constant, pattern, ...given }, isNamed) {
  const members = (given.anyOf ?? given.oneOf)?.filter(({ type }) => type !== 'null');
  if (members !== undefined && !isNamed) return members.length === 1 ? schema(members[0], false) : {};
  const types = [given.type ?? typeof constant].flat().filter((type) => type !== 'null');
  const type = given.type === undefined && constant === undefined ? undefined : (types[0] ?? 'string');
  return defined({
    ...given,
    type,
    anyOf: members?.map((member) => schema(member, false)),
    oneOf: undefined,
    enum: given.enum?.filter((option) => option !== null),
    // The generator takes patterns as Perl writes them.
    pattern: pattern && `/${pattern}/`,
    items: given.items && schema(given.items, false),
    properties: given.properties && valuesOf(given.properties, (field) => schema(field, false)),
    additionalProperties: objectOr(given.additionalProperties),
    exclusiveMinimum: undefined,
    exclusiveMaximum: undefined,
    prefixItems: undefined,
  });
}

function objectOr(value) {
  return value !== null && typeof value === 'object' ? schema(value, false) : value;
}

function valuesOf(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function defined(object) {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined));
}
