import * as z from 'zod';
import { date, inOrder, listOf, MOST_LINES, oneOf, reversed } from '../../edge/fields.js';
import type { MedicalCertificateInput, MedicalExtent } from './medical-certificate.js';

const extent: z.ZodType<MedicalExtent> = z
  .strictObject({
    code: oneOf(['HELT_NEDSATT', 'TRE_FJARDEDEL', 'HALFTEN', 'EN_FJARDEDEL']),
    from: date,
    to: date,
  })
  .refine(inOrder, reversed);

const input: z.ZodType<MedicalCertificateInput> = z.strictObject({ periods: listOf(extent, MOST_LINES) });

export const entry: { readonly input: z.ZodType<MedicalCertificateInput> } = { input };
