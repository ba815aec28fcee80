import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, hoursOfWeek, oneOf } from '../../../edge/fields.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { WorkTrainingInput } from './work-training.js';

const input: z.ZodType<WorkTrainingInput> = z
  .strictObject({
    compensation: oneOf(['sickness-benefit', 'sickness-compensation', 'activity-compensation', 'none']),
    from: date,
    to: z.exactOptional(date),
    hoursPerWeek: hoursOfWeek,
    normalHoursPerWeek: hoursOfWeek,
    place: oneOf(['own-employer', 'other']),
    tasks: z.exactOptional(oneOf(['ordinary', 'new'])),
    othersResponsible: z.exactOptional(z.boolean()),
    helpGiven: z.exactOptional(z.boolean()),
  })
  .superRefine(refusedUnless<WorkTrainingInput>(inOrder, 'to', 'reversed'))
  .superRefine(refusedUnless<WorkTrainingInput>(withinWeek, 'hoursPerWeek', 'too-large'));

function inOrder({ from, to }: WorkTrainingInput): boolean {
  return to === undefined || from <= to;
}

function withinWeek({ hoursPerWeek, normalHoursPerWeek }: WorkTrainingInput): boolean {
  return hoursPerWeek <= normalHoursPerWeek;
}

export const entry: RuleEntry<WorkTrainingInput> = {
  id: 'rehabilitation/work-training',
  title: { sv: 'Arbetsträning', en: 'Work training' },
  sections: ['SFB 31:3', 'SFB 30:9', 'SFB 30:12'],
  covered: { from: '2011-01-01', to: null },
  input,
};
