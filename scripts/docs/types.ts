// Types of fields as a reader without TypeScript reads them, in Swedish.

const NAMES: Readonly<Record<string, string>> = {
  date: 'datum',
  month: 'månad',
  citation: 'lagrum',
  number: 'tal',
  text: 'text',
  object: 'objekt',
  'true or false': 'true eller false',
};

/** Words outside quotes: codes keep their spelling. */
const NAME = /'[^']*'|list of \(|list of |true or false|\b(?:date|month|citation|number|text|object)s?\b/g;

export function swedishType(type: string): string {
  return type.replace(NAME, (name) => {
    if (name.startsWith("'")) return name;
    if (name.startsWith('list of')) return name.replace('list of', 'lista med');
    return NAMES[name] ?? NAMES[name.replace(/s$/, '')] ?? name;
  });
}
