/** Findings as JSON, many of them, most of which rest on the same sections. */

/** What `JSON.stringify` gives. The text of what findings share is made once: of that most of a short answer consists. */
export function findingText(found: unknown): string {
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return JSON.stringify(found);
  let text = '';
  const fields: readonly (readonly [string, unknown])[] = Object.entries(found);
  for (const [field, value] of fields) {
    const said = SHARED.has(field) ? sharedText(value) : textOf(value);
    if (said !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(field)}:${said}`;
  }
  return `{${text}}`;
}

const SHARED: ReadonlySet<string> = new Set(['basis', 'assumptions', 'interpretations']);

/** Undefined of what JSON has no text for. */
function textOf(value: unknown): string | undefined {
  return JSON.stringify(value);
}

const texts = new WeakMap<object, string>();

/** Only what is frozen is sure to say the same again; a list that is not may still consist of it. */
function sharedText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return textOf(value);
  if (!Object.isFrozen(value)) {
    return Array.isArray(value)
      ? `[${value.map((item) => sharedText(item) ?? 'null').join(',')}]`
      : textOf(value);
  }
  const known = texts.get(value);
  if (known !== undefined) return known;
  const text = JSON.stringify(value);
  texts.set(value, text);
  return text;
}
