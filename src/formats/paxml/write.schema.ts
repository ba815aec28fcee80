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
import { hasForm, refuseIn, type Form, ofForms } from '../../edge/form.js';
import { isEmploymentNumber } from '../file/pseudonyms.js';
import { paxmlCodes } from './codes.js';
import { isShift } from './clock.js';
import type { PaxmlTransaction, PaxmlDay, PaxmlRange, PaxmlClock } from './transaction.js';
import type { PaxmlWriteEmployee, PaxmlWriteInput } from './write.js';

const DAY: Form<PaxmlDay> = { required: ['code', 'date'], optional: ['hours', 'percent'] };
const RANGE: Form<PaxmlRange> = { required: ['code', 'from', 'to'], optional: ['percent'] };
const CLOCK: Form<PaxmlClock> = { required: ['code', 'startsAt', 'endsAt'], optional: [] };

const percent = z
  .number()
  .gt(0, code('not-positive'))
  .max(100, code('too-large'))
  .refine((value) => Math.round(value * 100) / 100 === value, code('more-than-two-decimals'));

const transaction: z.ZodType<PaxmlTransaction> = ofForms<PaxmlTransaction>(
  z
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
      if ('startsAt' in given || 'endsAt' in given) {
        if (hasForm(given, CLOCK, refuse) && !isShift(given.startsAt, given.endsAt))
          refuse(['endsAt'], 'reversed');
      } else if ('from' in given || 'to' in given) {
        if (hasForm(given, RANGE, refuse) && !inOrder(given)) refuse(['to'], 'reversed');
      } else if (hasForm(given, DAY, refuse) && given.hours !== undefined && given.percent !== undefined) {
        refuse(['percent'], 'not-applicable');
      }
    }),
);

const employee: z.ZodType<PaxmlWriteEmployee> = z.strictObject({
  employee: reference.refine(isEmploymentNumber, code('bad-reference')),
  transactions: listOf(transaction, MOST_SPELLS),
  schedule: z.exactOptional(
    ofForms<ShiftSchedule>(
      schedule.refine(
        (given): given is ShiftSchedule => 'shifts' in given && !('zeroHour' in given),
        code('not-an-option'),
      ),
    ),
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
