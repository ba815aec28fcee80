import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, listOf, MOST_LINES, oneOf, whole } from '../../../edge/fields.js';
import type { EstablishmentInput } from './establishment.js';

/** More than a life has is a mistake. */
const MOST_MONTHS = 1_200;
const MOST_DAYS = 40_000;

const input: z.ZodType<EstablishmentInput> = z.strictObject({
  on: date,
  coveredByAct: z.boolean(),
  registered: z.boolean(),
  firstRegisteredOn: date,
  obstacles: z.exactOptional(
    listOf(
      oneOf([
        'full-time-work',
        'upper-secondary-school',
        'full-time-parental-benefit',
        'whole-sickness-benefit',
        'migration-agency-accommodation',
      ]),
      MOST_LINES,
    ),
  ),
  parentalMonths: z.exactOptional(whole(0, MOST_MONTHS)),
  daysBeforePlan: z.exactOptional(whole(0, MOST_DAYS)),
  mapping: z.exactOptional(z.boolean()),
  readings: z.exactOptional(z.strictObject({ lastDay: z.exactOptional(oneOf(['same-date', 'day-before'])) })),
});

export const entry: RuleEntry<EstablishmentInput> = {
  id: 'programmes/establishment',
  title: { sv: 'Etableringsinsatser för nyanlända', en: 'Establishment measures for new arrivals' },
  sections: ['2017:820 5 §', '2017:820 15 §', '2017:820 15 a §', '2017:820 18 §', '2017:819 2:13'],
  covered: { from: '2018-01-01', to: null },
  input,
};
