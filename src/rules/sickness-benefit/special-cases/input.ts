import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, inUnit, money, month, whole } from '../../../edge/fields.js';
import { newest } from '../../../law/dated.js';
import { benefitLevel, extent, partialRounding } from '../../shared/benefit.schema.js';
import type { SpecialCasesInput } from './special-cases.js';
import { specialCasesTerms } from './table.js';

const { firstDays } = newest(specialCasesTerms);

const input: z.ZodType<SpecialCasesInput> = z.strictObject({
  on: date,
  extent,
  sgi: z.exactOptional(money),
  level: z.exactOptional(benefitLevel),
  sicknessCompensation: z.exactOptional(inUnit(z.literal([0.25, 0.5, 0.75]), 'share')),
  annuity: z.exactOptional(money),
  bornOn: z.exactOptional(month),
  compensationEndedOn: z.exactOptional(date.nullable()),
  studiesWithSupport: z.exactOptional(z.boolean()),
  inProgramme: z.exactOptional(z.boolean()),
  firstFourteenDays: z.exactOptional(z.strictObject({ days: whole(1, firstDays), ordinaryBenefit: money })),
  coveredByResidence: z.exactOptional(z.boolean()),
  benefitBar: z.exactOptional(z.boolean()),
  readings: z.exactOptional(z.strictObject({ partialRounding: z.exactOptional(partialRounding) })),
});

export const entry: RuleEntry<SpecialCasesInput> = {
  id: 'sickness-benefit/special-cases',
  title: { sv: 'Sjukpenning i särskilda fall', en: 'Sickness benefit in special cases' },
  sections: [
    'SFB 5:9',
    'SFB 28 a:3',
    'SFB 28 a:4',
    'SFB 28 a:5',
    'SFB 28 a:6',
    'SFB 28 a:7',
    'SFB 28 a:9',
    'SFB 28 a:10',
    'SFB 28 a:11',
    'SFB 28 a:12',
    'SFB 28 a:13',
    'SFB 28 a:14',
    'SFB 28 a:19',
  ],
  covered: { from: '2012-01-01', to: null },
  input,
};
