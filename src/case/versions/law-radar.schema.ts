import * as z from 'zod';
import type { OptionsEntry } from '../../edge/checked.js';
import { date, listOf, MOST_LINES } from '../../edge/fields.js';
import type { IssueCode } from '../../finding/issue.js';
import { entry as caseEntry } from '../assess.schema.js';
import { tooManyDays } from '../given/case-days.js';
import type { Case } from '../given/case.js';
import type { LawRadarOptions } from './law-radar.js';

/** Too few or too many dates are told as such; whatever else is wrong, as everywhere. */
const lawOn = z.tuple([date, date], {
  error: ({ code }): IssueCode | undefined =>
    code === 'too_small' ? 'too-few' : code === 'too_big' ? 'too-many' : undefined,
});

const options: z.ZodType<LawRadarOptions> = z.strictObject({ lawOn, asOf: date });

export const entry: OptionsEntry<readonly Case[], LawRadarOptions> = {
  input: listOf(caseEntry.input, MOST_LINES),
  options,
  together: (cases, { asOf }) => cases.flatMap((given, i) => tooManyDays(given, asOf, [i])),
};
