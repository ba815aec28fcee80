import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { code, date, listOf, MOST_SPELLS, oneOf, period, whole } from '../../../edge/fields.js';
import type { SignalPolicy, SignalsInput } from './signals.js';
import type { SignalPreset } from './table.js';

const MOST_MONTHS = 120;
const MOST_COUNT = 1000;

const threshold = z.exactOptional(whole(1, MOST_COUNT));

const ownPolicy = z
  .strictObject({
    occasions: threshold,
    workingDays: threshold,
    months: z.exactOptional(whole(1, MOST_MONTHS)),
    daysInARow: threshold,
  })
  .refine(
    ({ occasions, workingDays, daysInARow }) =>
      occasions !== undefined || workingDays !== undefined || daysInARow !== undefined,
    code('missing'),
  )
  .meta({
    anyOf: [{ required: ['occasions'] }, { required: ['workingDays'] }, { required: ['daysInARow'] }],
  });

const preset: z.ZodType<SignalPreset> = oneOf([
  'six-occasions-in-twelve-months',
  'four-occasions-in-six-months',
  'three-occasions-in-six-months',
  'more-than-fifteen-working-days',
  'two-weeks-in-a-row',
]);

const policy: z.ZodType<SignalPreset | SignalPolicy> = z.union([preset, ownPolicy]);

const input: z.ZodType<SignalsInput> = z.strictObject({
  spells: listOf(period, MOST_SPELLS),
  policy,
  asOf: date,
});

export const entry: RuleEntry<SignalsInput> = {
  id: 'employer/signals',
  title: { sv: 'Signaler om upprepad frånvaro (policy)', en: 'Signals of repeated absence (policy)' },
  sections: [],
  covered: { from: '1992-01-01', to: null },
  input,
};
