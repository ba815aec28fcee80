/** Small PAXml files for the tests. */

export type Encoding = 'utf-8' | 'iso-8859-1';

export function bytesOf(text: string, encoding: Encoding = 'utf-8'): Uint8Array {
  return new Uint8Array(Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'latin1'));
}

/** A file around the sections. */
export function paxml(
  sections: string,
  { version = '2.0', encoding = 'UTF-8' }: { version?: string; encoding?: string } = {},
): string {
  return `<?xml version="1.0" encoding="${encoding}"?>
<paxml xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<header><format>LÖNIN</format><version>${version}</version></header>
${sections}
</paxml>
`;
}

/** One time transaction of employee 101; the first tag is on line 4. */
export function tidtrans(fields: string, attributes = 'anstid="101"'): string {
  return `<tidtransaktioner><tidtrans ${attributes}>${fields}</tidtrans></tidtransaktioner>`;
}

/** One schedule of employee 101; the first tag is on line 4. */
export function schema(days: string, attributes = 'anstid="101"'): string {
  return `<schematransaktioner><schema ${attributes}>${days}</schema></schematransaktioner>`;
}
