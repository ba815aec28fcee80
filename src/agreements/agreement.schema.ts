import * as z from 'zod';
import { code, date, listOf, MOST_LINES, oneOf, whole } from '../edge/fields.js';
import type { Text } from '../finding/words.js';
import type { Guidance } from '../law/lagrum.js';
import { convention } from '../rules/sick-pay/lost-parts.schema.js';
import type { Agreement, AgreementId, Supplement, Term } from './agreement.js';

const WHOLE = 100;

const prose = z.string().min(1, code('missing'));

const text: z.ZodType<Text> = z.strictObject({ sv: prose, en: prose });

const source: z.ZodType<Guidance> = z.strictObject({ kalla: prose });

export const agreementId: z.ZodType<AgreementId> = oneOf([
  'state',
  'municipal',
  'retail',
  'warehouse',
  'hotel-restaurant',
  'salaried-industry',
]);

function term<Value>(value: z.ZodType<Value>): z.ZodType<Term<Value>> {
  const fields = {
    from: date.nullable(),
    to: date.nullable(),
    clause: prose.nullable(),
    source,
    checkedOn: date,
    note: z.exactOptional(text),
  };
  const known = z.strictObject({ value, ...fields, confidence: oneOf(['P', 'S', 'I']) });
  const unknown = z.strictObject({ value: z.literal('unknown'), ...fields, confidence: z.null() });
  return z.union([known, unknown]);
}

const dayNumber = whole(1, MOST_LINES);

const percent = z.number().min(0, code('negative')).max(WHOLE, code('too-large'));

const shares = listOf(term(percent), MOST_LINES);

const supplement: z.ZodType<Supplement> = z.strictObject({
  fromDay: dayNumber,
  toDay: dayNumber.nullable(),
  belowCeiling: shares,
  aboveCeiling: shares,
});

const positive = z.number().gt(0, code('not-positive'));

export const agreementData: z.ZodType<Agreement> = z.strictObject({
  id: agreementId,
  name: text,
  parties: listOf(prose, MOST_LINES),
  validity: z.strictObject({ from: date.nullable(), to: date.nullable(), read: text }),
  convention: term(convention).nullable(),
  mostKarensHours: term(positive).nullable(),
  unsocialHoursInKarens: term(z.boolean()).nullable(),
  ceiling: listOf(term(positive), MOST_LINES),
  supplements: listOf(supplement, MOST_LINES),
});
