import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, inOrder, listOf, MOST_LINES, MOST_SPELLS, reversed } from '../../../edge/fields.js';
import { refuseIn, type Refuse } from '../../../edge/form.js';
import { compare, kronor } from '../../../money/amount.js';
import { toDay } from '../../../time/day.js';
import { overlap } from '../../../time/period.js';
import { extent } from '../../shared/benefit.schema.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import { ageGroup, sex } from '../group.schema.js';
import { hoursOfMany } from '../sums.schema.js';
import type { AbsenceInput } from './absence.js';
import { sumOf } from './figures.js';
import { daysOf, type AbsenceGroup, type AbsenceSpell, type AbsentPerson } from './person.js';

/** Ten years with their leap days. */
const MOST_DAYS = 3653;

const spell: z.ZodType<AbsenceSpell> = z
  .strictObject({ from: date, to: date.nullable(), extent, hours: z.exactOptional(hoursOfMany) })
  .refine(inOrder, reversed);

const group: z.ZodType<AbsenceGroup> = z.strictObject({
  sex: z.exactOptional(sex),
  ageGroup: z.exactOptional(ageGroup),
});

const person: z.ZodType<AbsentPerson> = z.strictObject({
  group: z.exactOptional(group),
  ordinaryHours: z.exactOptional(hoursOfMany),
  spells: listOf(spell, MOST_SPELLS),
});

const input: z.ZodType<AbsenceInput> = z
  .strictObject({ from: date, to: date, people: listOf(person, MOST_LINES), on: z.exactOptional(date) })
  .refine(inOrder, reversed)
  .superRefine(
    refusedUnless<AbsenceInput>(({ from, to }) => toDay(to) - toDay(from) < MOST_DAYS, 'to', 'too-large'),
  )
  .superRefine(
    refusedUnless<AbsenceInput>(({ from, to, on = from }) => from <= on && on <= to, 'on', 'not-applicable'),
  )
  .superRefine(
    refusedUnless<AbsenceInput>(
      ({ people }) => people.reduce((sum, { spells }) => sum + spells.length, 0) <= MOST_SPELLS,
      'people',
      'too-many',
    ),
  )
  .superRefine((given, context) => {
    if (context.issues.length > 0) return;
    const refuse = refuseIn(context);
    given.people.forEach((one, i) => {
      checkHours(one, given, (path, code) => {
        refuse(['people', i, ...path], code);
      });
    });
  });

/** Hours are those lost in the time, and no more than there were. */
function checkHours(
  { spells, ordinaryHours }: AbsentPerson,
  { from, to }: AbsenceInput,
  refuse: Refuse,
): void {
  const time = { from: toDay(from), to: toDay(to) };
  spells.forEach((one, i) => {
    const days = daysOf(one, time);
    const isInside = days !== undefined && overlap(days, time) !== undefined;
    if (!isInside && (one.hours ?? 0) > 0) refuse(['spells', i, 'hours'], 'not-applicable');
  });
  const lost = sumOf(spells.map(({ hours = 0 }) => hours));
  if (ordinaryHours !== undefined && lost !== undefined && compare(lost, kronor(ordinaryHours)) > 0) {
    refuse(['ordinaryHours'], 'too-small');
  }
}

export const entry: RuleEntry<AbsenceInput> = {
  id: 'statistics/absence',
  title: { sv: 'Statistik över sjukfrånvaro', en: 'Statistics of sick leave' },
  sections: ['2000:605 7:3'],
  covered: { from: '2003-07-01', to: null },
  input,
};
