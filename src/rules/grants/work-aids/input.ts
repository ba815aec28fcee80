import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, money, month, oneOf } from '../../../edge/fields.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { WorkAidsInput } from './work-aids.js';

const input: z.ZodType<WorkAidsInput> = z
  .strictObject({
    applicant: oneOf(['employer', 'insured']),
    cost: money,
    kind: z.exactOptional(
      oneOf(['aid', 'workplace-device', 'software', 'expert-examination', 'repair', 'update', 'training']),
    ),
    noValueToOthers: z.exactOptional(z.boolean()),
    computerBased: z.exactOptional(z.boolean()),
    appliedBeforePurchase: z.exactOptional(z.boolean()),
    barred: z.exactOptional(z.boolean()),
    employedFrom: z.exactOptional(date),
    needSince: z.exactOptional(date),
    wageSubsidy: z.exactOptional(z.boolean()),
    inProgramme: z.exactOptional(z.boolean()),
    coveredByWork: z.exactOptional(z.boolean()),
    coveredByResidence: z.exactOptional(z.boolean()),
    bornOn: z.exactOptional(month),
    on: z.exactOptional(date),
  })
  .superRefine(refusedUnless<WorkAidsInput>(valueIsAsked, 'noValueToOthers', 'not-applicable'))
  .superRefine(refusedUnless<WorkAidsInput>(softwareIsComputerBased, 'computerBased', 'not-applicable'));

/** Of what value the aid is to others matters only where the insured applies (4 § fourth para.). */
function valueIsAsked({ applicant, noValueToOthers }: WorkAidsInput): boolean {
  return applicant === 'insured' || noValueToOthers === undefined;
}

function softwareIsComputerBased({ kind, computerBased }: WorkAidsInput): boolean {
  return kind !== 'software' || computerBased !== false;
}

export const entry: RuleEntry<WorkAidsInput> = {
  id: 'grants/work-aids',
  title: { sv: 'Bidrag till arbetshjälpmedel', en: 'Grants for work aids' },
  sections: [
    'förordning (1991:1046) 2 §',
    'förordning (1991:1046) 3 §',
    'förordning (1991:1046) 4 §',
    'förordning (1991:1046) 5 §',
    'förordning (1991:1046) 6 §',
    'förordning (1991:1046) 7 §',
    'förordning (1991:1046) 8 §',
    'förordning (2017:462) 3 §',
    'förordning (2017:462) 4 §',
    'förordning (2017:462) 6 §',
  ],
  covered: { from: '2024-07-01', to: null },
  input,
};
