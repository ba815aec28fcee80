import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, month, oneOf, whole } from '../../../edge/fields.js';
import type { YouthInput } from './youth.js';

/** Four months have at most so many days. */
const MOST_DAYS = 123;

/** More months than a life has are a mistake. */
const MOST_MONTHS = 1_200;

const input: z.ZodType<YouthInput> = z.strictObject({
  bornOn: month,
  on: date,
  registeredDaysInFourMonths: whole(0, MOST_DAYS),
  otherGround: z.exactOptional(
    oneOf(['release-or-parole', 'detention-served-outside', 'establishment-time-used-up']),
  ),
  registered: z.exactOptional(z.boolean()),
  birthdayPassed: z.exactOptional(z.boolean()),
  monthsUsed: z.exactOptional(whole(0, MOST_MONTHS)),
});

export const entry: RuleEntry<YouthInput> = {
  id: 'programmes/youth',
  title: { sv: 'Jobbgaranti för ungdomar', en: 'Job guarantee for young people' },
  sections: [
    '2007:813 5 §',
    '2007:813 7 §',
    '2007:813 9 a §',
    '2007:813 9 b §',
    '2007:813 9 c §',
    '2007:813 10 §',
    '2007:813 10 a §',
    '2017:819 2:1',
    '2017:819 2:10',
  ],
  covered: { from: '2020-01-01', to: null },
  input,
};
