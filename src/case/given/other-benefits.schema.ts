import * as z from 'zod';
import { date, inOrder, inUnit, listOf, MOST_SPELLS, oneOf, reversed } from '../../edge/fields.js';
import { hasForm, refuseIn, type Form } from '../../edge/form.js';
import { addDays, toDay } from '../../time/day.js';
import type { OtherBenefit, OtherBenefitKind } from './other-benefits.js';

const DAYS = ['from', 'to', 'kind', 'extent'];

/** What a benefit may say beside its days. */
const FORMS: Readonly<Record<OtherBenefitKind, Form>> = {
  pregnancy: { required: DAYS, optional: ['dueOn'] },
  parental: { required: DAYS, optional: ['childBornOn'] },
  'temporary-parental': { required: DAYS, optional: [] },
  'disease-carrier': { required: DAYS, optional: [] },
  'close-relative': { required: DAYS, optional: [] },
};

/** SFB 12:9 and 13:5 know an eighth, 10:4, 46:11 and 47:11 do not. */
const IN_EIGHTHS: readonly OtherBenefitKind[] = ['parental', 'temporary-parental'];

const otherBenefit: z.ZodType<OtherBenefit> = z
  .strictObject({
    from: date,
    to: date,
    kind: oneOf(['pregnancy', 'parental', 'temporary-parental', 'disease-carrier', 'close-relative']),
    extent: inUnit(z.literal([1, 0.75, 0.5, 0.25, 0.125]), 'share'),
    dueOn: z.exactOptional(date),
    childBornOn: z.exactOptional(date),
  })
  .refine(inOrder, reversed)
  .superRefine((given, context) => {
    const refuse = refuseIn(context);
    if (!hasForm(given, FORMS[given.kind], refuse)) return;
    if (given.extent === 0.125 && !IN_EIGHTHS.includes(given.kind)) refuse(['extent'], 'not-applicable');
  });

/** In any order; together they take at most the whole of a day. */
export const otherBenefits: z.ZodType<readonly OtherBenefit[]> = listOf(
  otherBenefit,
  MOST_SPELLS,
).superRefine((given, context) => {
  const changes = given
    .flatMap(({ from, to, extent }, i) => [
      { i, day: toDay(from), by: extent },
      { i, day: addDays(toDay(to), 1), by: -extent },
    ])
    .sort((a, b) => a.day - b.day || a.by - b.by);
  let sum = 0;
  const tooMuch = changes.find(({ by }) => (sum += by) > 1);
  if (tooMuch !== undefined) refuseIn(context)([tooMuch.i, 'from'], 'overlapping');
});
