import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, inOrder, listOf, reversed, whole } from '../../../edge/fields.js';
import { refuseIn } from '../../../edge/form.js';
import { AGE_GROUPS, SEXES } from '../group.js';
import { ageGroup, sex } from '../group.schema.js';
import { hoursOfMany, MOST_PEOPLE } from '../sums.schema.js';
import type { KeyFiguresGroup, KeyFiguresInput } from './key-figures.js';

const group: z.ZodType<KeyFiguresGroup> = z
  .strictObject({
    sex,
    ageGroup,
    employees: whole(0, MOST_PEOPLE),
    ordinaryHours: hoursOfMany,
    sickHours: hoursOfMany,
    sickHoursFrom60: hoursOfMany,
  })
  .superRefine(({ employees, ordinaryHours, sickHours, sickHoursFrom60 }, context) => {
    if (context.issues.length > 0) return;
    const refuse = refuseIn(context);
    if (employees === 0 && ordinaryHours > 0) refuse(['ordinaryHours'], 'too-large');
    if (sickHours > ordinaryHours) refuse(['sickHours'], 'too-large');
    if (sickHoursFrom60 > sickHours) refuse(['sickHoursFrom60'], 'too-large');
  });

const input: z.ZodType<KeyFiguresInput> = z
  .strictObject({ from: date, to: date, groups: listOf(group, SEXES.length * AGE_GROUPS.length) })
  .refine(inOrder, reversed)
  .superRefine(({ groups }, context) => {
    if (context.issues.length > 0) return;
    const refuse = refuseIn(context);
    const seen = new Set<string>();
    groups.forEach((one, i) => {
      const pair = `${one.sex} ${one.ageGroup}`;
      if (seen.has(pair)) refuse(['groups', i], 'duplicate');
      seen.add(pair);
    });
  });

export const entry: RuleEntry<KeyFiguresInput> = {
  id: 'statistics/key-figures',
  title: { sv: 'Nyckeltal för sjukfrånvaro', en: 'Key figures of sick leave' },
  sections: ['2000:605 7:3'],
  covered: { from: '2003-07-01', to: null },
  input,
};
