/** Elements of SVG and HTML as text. Everything is escaped, so that no text can become markup. */

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Decimals of a coordinate: finer ones nobody sees. */
const PRECISION = 100;

/** An element around markup that is made already. Attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const tag = `${name}${attributesText(attributes)}`;
  return children.length === 0 ? `<${tag}/>` : `<${tag}>${children.join('')}</${name}>`;
}

/** Text with what is markup in it made harmless, also within attributes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${valueText(value)}"`))
    .join('');
}

function valueText(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * PRECISION) / PRECISION) : escaped(value);
}
