import * as z from 'zod';
import {
  date,
  hoursOfDay,
  hoursOfWeek,
  inUnit,
  listOf,
  money,
  MOST_LINES,
  oneOf,
} from '../../edge/fields.js';
import { hasForm, ofForms, refuseIn, type Form } from '../../edge/form.js';
import type { IsoDate } from '../../time/day.js';
import type { AverageWeek } from './karens-week.js';
import type { LostPart, LostPartKind } from './lost-parts.js';
import type { Convention } from './sick-pay-sum.js';

export const convention: z.ZodType<Convention> = oneOf([
  'annual-hours',
  'working-days-21',
  'state',
  'karensperiod',
  'municipal',
]);

const IN_KRONOR: Form = { required: ['date', 'kind', 'amount'], optional: ['inKarens'] };
const BY_HOURS: Form = { required: ['date', 'kind', 'hours', 'rate'], optional: ['inKarens'] };

export const lostPartKind: z.ZodType<LostPartKind> = oneOf([
  'unsocial-hours',
  'shift',
  'on-call',
  'commission',
  'piece-work',
  'in-kind',
  'other',
]);

const part: z.ZodType<LostPart> = ofForms<LostPart>(
  z
    .strictObject({
      date,
      kind: lostPartKind,
      amount: z.exactOptional(money),
      hours: z.exactOptional(hoursOfDay),
      rate: z.exactOptional(money),
      inKarens: z.exactOptional(z.boolean()),
    })
    .superRefine((given, context) => {
      const byHours = given.hours !== undefined || given.rate !== undefined;
      hasForm(given, byHours ? BY_HOURS : IN_KRONOR, refuseIn(context));
    })
    .meta({ oneOf: [{ required: ['amount'] }, { required: ['hours', 'rate'] }] }),
);

/** In any order; several parts of one day add up. */
export const lost: z.ZodType<readonly LostPart[]> = listOf(part, MOST_LINES);

const averageWeekFields = { hours: z.exactOptional(hoursOfWeek), parts: z.exactOptional(money) };

export const averageWeek: z.ZodType<AverageWeek> = z.strictObject(averageWeekFields);

export const datedAverageWeek: z.ZodType<AverageWeek & { readonly from: IsoDate }> = z.strictObject({
  from: date,
  ...averageWeekFields,
});

export const mostKarensHours: z.ZodType<number> = inUnit(hoursOfDay, 'hours');

export const unsocialHoursInKarens: z.ZodType<boolean | 'unknown'> = z.union([
  z.boolean(),
  z.literal('unknown'),
]);

/** What only the hours of a karens can have; `inside` is where the employment stands. */
export function refuseKarensHours(
  given: {
    readonly convention?: Convention | undefined;
    readonly mostKarensHours?: number | undefined;
    readonly unsocialHoursInKarens?: boolean | 'unknown' | undefined;
    readonly lost?: readonly LostPart[] | undefined;
  },
  context: z.core.$RefinementCtx,
  inside: readonly string[] = [],
): void {
  // In a case the agreement can bring the convention.
  const isOpen = inside.length > 0 && given.convention === undefined;
  if (given.convention === 'karensperiod' || isOpen) return;
  const refuse = (path: (string | number)[]): void => {
    context.addIssue({ code: 'custom', path, message: 'not-applicable' });
  };
  if (given.mostKarensHours !== undefined) refuse([...inside, 'mostKarensHours']);
  if (given.unsocialHoursInKarens !== undefined) refuse([...inside, 'unsocialHoursInKarens']);
  given.lost?.forEach(({ inKarens }, i) => {
    if (inKarens) refuse(['lost', i, 'inKarens']);
  });
}
