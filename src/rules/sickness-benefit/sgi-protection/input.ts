import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, inOrder, listOf, month, oneOf, reversed } from '../../../edge/fields.js';
import { hasForm, ofForms, refuseIn, type Form } from '../../../edge/form.js';
import { refusedUnless } from '../../shared/refusal.schema.js';
import type { SgiGround, SgiProtectionGround, SgiProtectionInput } from './sgi-protection.js';

/** A life has fewer. */
const MOST_GROUNDS = 100;

const TIME = ['ground', 'from', 'to'];
const PLAIN: Form = { required: TIME, optional: [] };

/** What a ground must and may say beside its days. */
const FORMS: Readonly<Record<SgiGround, Form>> = {
  'studies-with-support': PLAIN,
  'studies-without-support': {
    required: TIME,
    optional: ['atLeastHalfTime', 'qualifiesForSupport', 'postSecondaryOrFromTwenty'],
  },
  'agreed-periodic-support': PLAIN,
  programme: { required: TIME, optional: ['compensated'] },
  'job-seeking': { required: TIME, optional: ['atDisposal'] },
  pregnancy: { required: [...TIME, 'dueOn'], optional: ['childBornOn'] },
  parental: { required: [...TIME, 'childBornOn'], optional: ['receivedOn'] },
  service: PLAIN,
  sickness: PLAIN,
  'awaiting-decision': { required: TIME, optional: ['reasonsAgainst'] },
  'short-time-work': PLAIN,
};

const ground: z.ZodType<SgiProtectionGround> = ofForms<SgiProtectionGround>(
  z
    .strictObject({
      ground: oneOf([
        'studies-with-support',
        'studies-without-support',
        'agreed-periodic-support',
        'programme',
        'job-seeking',
        'pregnancy',
        'parental',
        'service',
        'sickness',
        'awaiting-decision',
        'short-time-work',
      ]),
      from: date,
      to: z.nullable(date),
      atLeastHalfTime: z.exactOptional(z.boolean()),
      qualifiesForSupport: z.exactOptional(z.boolean()),
      postSecondaryOrFromTwenty: z.exactOptional(z.boolean()),
      compensated: z.exactOptional(z.boolean()),
      atDisposal: z.exactOptional(z.boolean()),
      reasonsAgainst: z.exactOptional(z.boolean()),
      dueOn: z.exactOptional(date),
      childBornOn: z.exactOptional(date),
      receivedOn: z.exactOptional(date),
    })
    .refine(inOrder, reversed)
    .superRefine((given, context) => {
      const refuse = refuseIn(context);
      if (!hasForm(given, FORMS[given.ground], refuse)) return;
      const { childBornOn, receivedOn } = given;
      if (childBornOn === undefined || receivedOn === undefined) return;
      if (receivedOn < childBornOn) refuse(['receivedOn'], 'reversed');
    }),
);

const input: z.ZodType<SgiProtectionInput> = z
  .strictObject({
    on: date,
    workEndedOn: date,
    grounds: listOf(ground, MOST_GROUNDS),
    bornOn: z.exactOptional(month),
    readings: z.exactOptional(
      z.strictObject({ pregnancy: z.exactOptional(oneOf(['not-protected', 'protected'])) }),
    ),
  })
  .superRefine(refusedUnless<SgiProtectionInput>(isAfterWork, 'on', 'reversed'));

function isAfterWork({ on, workEndedOn }: SgiProtectionInput): boolean {
  return workEndedOn < on;
}

export const entry: RuleEntry<SgiProtectionInput> = {
  id: 'sickness-benefit/sgi-protection',
  title: { sv: 'SGI-skydd', en: 'Protection of the SGI' },
  sections: ['SFB 26:9', 'SFB 26:11–18 a'],
  covered: { from: '2011-01-01', to: null },
  input,
};
