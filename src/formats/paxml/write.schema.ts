import * as z from 'zod';
import { schedule } from '../../case/given/schedule.schema.js';
import type { ShiftSchedule } from '../../case/given/schedule.js';
import {
  code,
  date,
  hoursOfDay,
  inOrder,
  listOf,
  localTime,
  MOST_LINES,
  MOST_SPELLS,
  oneOf,
  reference,
} from '../../edge/fields.js';
import { hasForm, refuseIn, type Form } from '../../edge/form.js';
import { isEmploymentNumber } from '../file/pseudonyms.js';
import { paxmlCodes } from './codes.js';
import { isShift } from './clock.js';
import type { PaxmlTransaction } from './transaction.js';
import type { PaxmlWriteEmployee, PaxmlWriteInput } from './write.js';

const DAY: Form = { required: ['code', 'date'], optional: ['hours', 'percent'] };
const RANGE: Form = { required: ['code', 'from', 'to'], optional: ['percent'] };
const CLOCK: Form = { required: ['code', 'startsAt', 'endsAt'], optional: [] };

function formOf(given: object): Form {
  if ('startsAt' in given || 'endsAt' in given) return CLOCK;
  return 'from' in given || 'to' in given ? RANGE : DAY;
}

const percent = z
  .number()
  .gt(0, code('not-positive'))
  .max(100, code('too-large'))
  .refine((value) => Math.round(value * 100) / 100 === value, code('more-than-two-decimals'));

const transaction: z.ZodType<PaxmlTransaction> = z
  .strictObject({
    code: z.string(),
    date: z.exactOptional(date),
    from: z.exactOptional(date),
    to: z.exactOptional(date.nullable()),
    startsAt: z.exactOptional(localTime),
    endsAt: z.exactOptional(localTime),
    hours: z.exactOptional(hoursOfDay),
    percent: z.exactOptional(percent),
  })
  .superRefine((given, context) => {
    const refuse = refuseIn(context);
    const form = formOf(given);
    if (!hasForm(given, form, refuse)) return;
    if (given.hours !== undefined && given.percent !== undefined) refuse(['percent'], 'not-applicable');
    if (form === RANGE && !inOrder(given as { from: string; to: string | null })) refuse(['to'], 'reversed');
    if (form === CLOCK && !isShift(given.startsAt as string, given.endsAt as string)) {
      refuse(['endsAt'], 'reversed');
    }
  }) as unknown as z.ZodType<PaxmlTransaction>;

const employee: z.ZodType<PaxmlWriteEmployee> = z.strictObject({
  employee: reference.refine(isEmploymentNumber, code('bad-reference')),
  transactions: listOf(transaction, MOST_SPELLS),
  schedule: z.exactOptional(
    schedule.refine(
      (given): given is ShiftSchedule => 'shifts' in given && !('zeroHour' in given),
      code('not-an-option'),
    ) as unknown as z.ZodType<ShiftSchedule>,
  ),
});

const input: z.ZodType<PaxmlWriteInput> = z
  .strictObject({
    version: oneOf(['2.0', '2.2']),
    encoding: z.exactOptional(oneOf(['utf-8', 'iso-8859-1'])),
    employees: listOf(employee, MOST_LINES),
  })
  .superRefine(({ version, employees }, context) => {
    const refuse = refuseIn(context);
    const codes = new Set<string>(paxmlCodes(version));
    const named = new Set<string>();
    employees.forEach(({ employee, transactions }, i) => {
      if (named.has(employee)) refuse(['employees', i, 'employee'], 'bad-reference');
      named.add(employee);
      transactions.forEach((given, j) => {
        if (codes.has(given.code)) return;
        refuse(['employees', i, 'transactions', j, 'code'], 'not-an-option');
      });
    });
  });

export const entry: { readonly input: z.ZodType<PaxmlWriteInput> } = { input };
