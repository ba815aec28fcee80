import * as z from 'zod';
import { onceOrRows } from '../../case/given/rows.schema.js';
import { scheduleOrRows } from '../../case/given/schedule.schema.js';
import {
  code,
  date,
  HOURS_PER_DAY,
  hoursOfDay,
  hoursOfWeek,
  inOrder,
  listOf,
  localTime,
  MOST_LINES,
  MOST_SPELLS,
  oneOf,
  period,
  reversed,
  whole,
} from '../../edge/fields.js';
import { hasForm, refuseIn, type Form, type Refuse, ofForms } from '../../edge/form.js';
import { toMinutes } from '../../time/local-time.js';
import { SUPPLEMENT_CODES, type SupplementRow } from './supplement-row.js';
import { rates } from './supplement-rates.schema.js';
import type { AbsenceRow, DayRow, RangeRow } from './absence-row.js';
import type { CertifiedExtent } from './certified-time.js';
import type { Returned, RowsInput } from './rows-input.js';
import { daysNamed } from './registered-days.js';
import type { RowFacts } from './row-facts.js';

/** The most days that the rows of one call name together: more than a working life, registered several times. */
export const MOST_ROW_DAYS = 200_000;

const MOST_HOURS = HOURS_PER_DAY * MOST_ROW_DAYS;
const MINUTES_PER_DAY = HOURS_PER_DAY * 60;
const LAST_LINE = 1_000_000_000;

const twoDecimals = z
  .number()
  .refine((value) => Math.round(value * 100) / 100 === value, code('more-than-two-decimals'));

const DAY_ROW: Form<DayRow> = {
  required: ['date', 'code'],
  optional: ['hours', 'percent', 'startsAt', 'endsAt', 'part', 'line', 'file'],
};
const RANGE_ROW: Form<RangeRow> = {
  required: ['from', 'to', 'code'],
  optional: ['hours', 'percent', 'part', 'line', 'file'],
};

const row: z.ZodType<AbsenceRow> = ofForms<AbsenceRow>(
  z
    .strictObject({
      date: z.exactOptional(date),
      from: z.exactOptional(date),
      to: z.exactOptional(date.nullable()),
      code: oneOf(['sick', 'vacation', 'parental-leave', 'care-of-child', 'other-leave', 'work']),
      hours: z.exactOptional(twoDecimals.min(0, code('negative')).max(MOST_HOURS, code('too-large'))),
      percent: z.exactOptional(twoDecimals.gt(0, code('not-positive')).max(100, code('too-large'))),
      startsAt: z.exactOptional(localTime),
      endsAt: z.exactOptional(localTime),
      part: z.exactOptional(whole(1, LAST_LINE)),
      line: z.exactOptional(whole(1, LAST_LINE)),
      file: z.exactOptional(whole(1, LAST_LINE)),
    })
    .superRefine((given, context) => {
      const refuse = refuseIn(context);
      if (given.from === undefined && given.to === undefined) {
        if (hasForm(given, DAY_ROW, refuse)) refuseBadDay(given, refuse);
      } else if (hasForm(given, RANGE_ROW, refuse) && !inOrder(given)) refuse(['to'], 'reversed');
    }),
);

function refuseBadDay({ date: day, hours, startsAt, endsAt }: DayRow, refuse: Refuse): void {
  if (hours !== undefined && hours > HOURS_PER_DAY) refuse(['hours'], 'too-large');
  if (startsAt !== undefined && endsAt === undefined) refuse(['endsAt'], 'missing');
  if (startsAt === undefined && endsAt !== undefined) refuse(['startsAt'], 'missing');
  if (startsAt === undefined || endsAt === undefined) return;
  const minutes = toMinutes(endsAt) - toMinutes(startsAt);
  if (!startsAt.startsWith(day)) refuse(['startsAt'], 'not-applicable');
  else if (minutes <= 0) refuse(['endsAt'], 'reversed');
  else if (minutes > MINUTES_PER_DAY) refuse(['endsAt'], 'too-large');
}

const certifiedExtent: z.ZodType<CertifiedExtent> = z
  .strictObject({ from: date, to: date, extent: z.literal([1, 0.75, 0.5, 0.25]) })
  .refine(inOrder, reversed);

const returned: z.ZodType<Returned> = z.strictObject({ after: date, worked: z.boolean() });

const supplement: z.ZodType<SupplementRow> = z.strictObject({
  date,
  code: oneOf(SUPPLEMENT_CODES),
  hours: z.exactOptional(hoursOfDay),
  part: z.exactOptional(whole(1, LAST_LINE)),
  line: z.exactOptional(whole(1, LAST_LINE)),
  file: z.exactOptional(whole(1, LAST_LINE)),
});

/** What is known beside the rows. */
export const facts: {
  readonly [Fact in keyof RowFacts]-?: z.ZodExactOptional<z.ZodType<NonNullable<RowFacts[Fact]>>>;
} = {
  certificates: z.exactOptional(listOf(period, MOST_LINES)),
  certificateExtents: z.exactOptional(listOf(certifiedExtent, MOST_LINES)),
  fitDates: z.exactOptional(listOf(date, MOST_SPELLS)),
  workedOn: z.exactOptional(listOf(date, MOST_SPELLS)),
  returned: z.exactOptional(listOf(returned, MOST_SPELLS)),
  rates: z.exactOptional(rates),
};

const input: z.ZodType<RowsInput> = z.strictObject({
  rows: listOf(row, MOST_SPELLS).refine((rows) => daysNamed(rows) <= MOST_ROW_DAYS, code('too-many')),
  supplements: z.exactOptional(listOf(supplement, MOST_SPELLS)),
  schedule: z.exactOptional(scheduleOrRows),
  hoursPerWeek: z.exactOptional(
    onceOrRows(hoursOfWeek, z.strictObject({ from: date, hoursPerWeek: hoursOfWeek })),
  ),
  ...facts,
});

export const entry: { readonly input: z.ZodType<RowsInput> } = { input };
