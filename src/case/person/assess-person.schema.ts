import * as z from 'zod';
import type { OptionsEntry } from '../../edge/checked.js';
import { code, date, listOf, MOST_SPELLS, money, month, period, reference } from '../../edge/fields.js';
import { entry as caseEntry, karenstid, spells } from '../assess.schema.js';
import { payLayers } from '../given/agreement.schema.js';
import type { DatedSgi } from '../given/case.js';
import { onceOrRows } from '../given/rows.schema.js';
import type { AssessPersonOptions, EmploymentCase, Person, PersonEmployment, PersonSpell } from './person.js';

const MOST_EMPLOYMENTS = 20;

const income: z.ZodType<number | readonly DatedSgi[]> = onceOrRows(
  money,
  z.strictObject({ from: date, sgi: money }),
);

/** What stands at the person is refused in a case, and so are other benefits and who has no employer. */
const employmentCase: z.ZodType<EmploymentCase> = caseEntry.input.superRefine((given, context) => {
  const refuse = (field: string): void => {
    context.addIssue({ code: 'custom', path: [field], message: 'not-applicable' });
  };
  for (const field of ['benefit', 'otherBenefits', 'selfEmployed', 'bornOn'] as const)
    if (given[field] !== undefined) refuse(field);
  if (given.insured === 'self-employed' || given.insured === 'unemployed') refuse('insured');
});

const employment: z.ZodType<PersonEmployment> = z.strictObject({
  ref: reference,
  case: employmentCase,
  income: z.exactOptional(income),
  agreement: payLayers.agreement,
});

const employments: z.ZodType<readonly PersonEmployment[]> = listOf(employment, MOST_EMPLOYMENTS).superRefine(
  (given, context) => {
    if (given.length === 0) context.addIssue({ code: 'custom', path: [], message: 'too-few' });
    given.forEach(({ ref }, i) => {
      if (given.findIndex((other) => other.ref === ref) === i) return;
      context.addIssue({ code: 'custom', path: [i, 'ref'], message: 'not-applicable' });
    });
  },
);

/** What concerns an employer stands in the cases. */
const judged: z.ZodType<readonly PersonSpell[]> = spells.superRefine((given, context) => {
  given.forEach((spell, i) => {
    for (const field of ['workedAfter', 'notifiedOn', 'hoursFirstDay'] as const) {
      if (spell[field] === undefined) continue;
      context.addIssue({ code: 'custom', path: [i, field], message: 'not-applicable' });
    }
  });
});

const input: z.ZodType<Person> = z
  .strictObject({
    ref: reference,
    employments,
    otherIncome: z.exactOptional(income),
    selfEmployed: z.exactOptional(z.strictObject({ karenstid })),
    earlierDays: z.exactOptional(listOf(period, MOST_SPELLS)),
    bornOn: z.exactOptional(month),
    spells: z.exactOptional(judged),
  })
  .refine(({ selfEmployed, otherIncome }) => selfEmployed === undefined || otherIncome !== undefined, {
    ...code('not-applicable'),
    path: ['selfEmployed'],
  });

const options: z.ZodType<AssessPersonOptions> = z.strictObject({ asOf: date });

export const entry: OptionsEntry<Person, AssessPersonOptions> = { input, options };
