import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import {
  date,
  inOrder,
  listOf,
  lostShare,
  MOST_SPELLS,
  oneOf,
  reversed,
  whole,
} from '../../../edge/fields.js';
import { refuseIn } from '../../../edge/form.js';
import { newest } from '../../../law/dated.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import { refuseOverlaps } from '../absence.schema.js';
import type { AbsenceCause, QualifyingAbsenceInput, VacationAbsence } from './qualifying-absence.js';
import { absenceTerms } from './table.js';

/** More vacation a year than any agreement gives. */
const MOST_ANNUAL_DAYS = 40;
const MOST_CHILDREN = 99;
const LEAST_ANNUAL_DAYS = newest(absenceTerms).annualDays;

export const absenceCause: z.ZodType<AbsenceCause> = oneOf([
  'sickness',
  'work-injury',
  'infection-carrier',
  'care-of-close-relative',
  'temporary-parental',
  'pregnancy-benefit',
  'parental-benefit',
  'other-unpaid',
]);

const absence: z.ZodType<VacationAbsence> = z
  .strictObject({
    from: date,
    to: date,
    extent: lostShare,
    cause: absenceCause,
    child: z.exactOptional(whole(0, MOST_CHILDREN)),
  })
  .refine(inOrder, reversed)
  .superRefine(({ cause, child }, context) => {
    const refuse = refuseIn(context);
    if (cause === 'parental-benefit' && child === undefined) refuse(['child'], 'missing');
    if (cause !== 'parental-benefit' && child !== undefined) refuse(['child'], 'not-applicable');
  });

const input: z.ZodType<QualifyingAbsenceInput> = z
  .strictObject({
    earningYearFrom: date,
    employedFrom: z.exactOptional(date),
    employedTo: z.exactOptional(date),
    absence: listOf(absence, MOST_SPELLS),
    singleParent: z.exactOptional(z.boolean()),
    annualDays: z.exactOptional(whole(LEAST_ANNUAL_DAYS, MOST_ANNUAL_DAYS)),
  })
  .superRefine(
    refusedUnless<QualifyingAbsenceInput>(
      ({ employedFrom, employedTo }) =>
        employedFrom === undefined || employedTo === undefined || employedFrom <= employedTo,
      'employedTo',
      'reversed',
    ),
  )
  .superRefine((given, context) => {
    if (context.issues.length === 0) refuseOverlaps('absence', given.absence, refuseIn(context));
  });

export const entry: RuleEntry<QualifyingAbsenceInput> = {
  id: 'vacation/qualifying-absence',
  title: { sv: 'Semesterlönegrundande frånvaro', en: 'Absence that qualifies for vacation pay' },
  sections: ['SemL 7 §', 'SemL 17 §', 'SemL 17 a §', 'SemL 17 b §'],
  covered: { from: '2010-04-01', to: null },
  input,
};
