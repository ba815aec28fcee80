import * as z from 'zod';
import { date, listOf, MOST_LINES } from '../edge/fields.js';
import { entry as caseEntry } from './assess.schema.js';
import type { Case } from './case.js';
import type { LawRadarOptions } from './law-radar.js';

const options: z.ZodType<LawRadarOptions> = z.strictObject({ lawOn: z.tuple([date, date]), asOf: date });

export const entry: {
  readonly input: z.ZodType<readonly Case[]>;
  readonly options: z.ZodType<LawRadarOptions>;
} = { input: listOf(caseEntry.input, MOST_LINES), options };
