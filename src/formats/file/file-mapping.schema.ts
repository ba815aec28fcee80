import * as z from 'zod';
import { code, listOf, oneOf, whole } from '../../edge/fields.js';
import type { AbsenceCode } from '../rows/absence-row.js';
import { rates } from '../rows/supplement-rates.schema.js';
import type { FileField } from './file-issue.js';
import type { FileMapping } from './file-mapping.js';

const MOST_NAMES = 1000;
const LONGEST_NAME = 200;
const LAST_HEADER_LINE = 1000;

const name: z.ZodType<string> = z.string().min(1, code('missing')).max(LONGEST_NAME, code('too-large'));

const meaning: z.ZodType<AbsenceCode | 'ignore'> = oneOf([
  'sick',
  'vacation',
  'parental-leave',
  'care-of-child',
  'other-leave',
  'work',
  'ignore',
]);

const meanings: z.ZodType<Readonly<Record<string, AbsenceCode | 'ignore'>>> = z
  .record(name, meaning)
  .refine((given) => Object.keys(given).length <= MOST_NAMES, code('too-many'));

const fields: Record<FileField, z.ZodExactOptional<z.ZodType<string>>> = {
  employee: z.exactOptional(name),
  code: z.exactOptional(name),
  date: z.exactOptional(name),
  from: z.exactOptional(name),
  to: z.exactOptional(name),
  'starts-at': z.exactOptional(name),
  'ends-at': z.exactOptional(name),
  break: z.exactOptional(name),
  hours: z.exactOptional(name),
  percent: z.exactOptional(name),
};

const input: z.ZodType<FileMapping> = z.strictObject({
  encoding: z.exactOptional(oneOf(['utf-8', 'iso-8859-1', 'windows-1252'])),
  delimiter: z.exactOptional(oneOf([';', ',', '\t', '|'])),
  decimal: z.exactOptional(oneOf(['.', ','])),
  headerLine: z.exactOptional(whole(0, LAST_HEADER_LINE)),
  columns: z.exactOptional(z.strictObject(fields)),
  kinds: z.exactOptional(meanings),
  codes: z.exactOptional(meanings),
  rates: z.exactOptional(rates),
  ignore: z.exactOptional(listOf(name, MOST_NAMES)),
});

export const entry: { readonly input: z.ZodType<FileMapping> } = { input };
