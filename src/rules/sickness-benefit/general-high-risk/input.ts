import * as z from 'zod';
import type { RuleEntry } from '../../../edge/entry.js';
import { date, listOf, MOST_LINES, oneOf, whole } from '../../../edge/fields.js';
import { newest } from '../../../law/dated.js';
import type { GeneralHighRiskInput, LostBenefit } from './general-high-risk.js';
import { karenstidTerms } from '../karenstid/table.js';

/** A sick period cannot lose more karensdagar than there are. */
const lostBenefit: z.ZodType<LostBenefit> = z.strictObject({
  from: date,
  lostDays: z.exactOptional(whole(1, newest(karenstidTerms).ordinary)),
});

const input: z.ZodType<GeneralHighRiskInput> = z
  .strictObject({
    kind: oneOf(['karensavdrag', 'seven-days', 'one-day', 'unemployed-self-employed']),
    periodFrom: date,
    earlier: listOf(lostBenefit, MOST_LINES),
    readings: z.exactOptional(
      z.strictObject({
        twelveMonths: z.exactOptional(oneOf(['same-date-included', 'same-date-excluded'])),
        lostDays: z.exactOptional(oneOf(['within-twelve-months', 'at-any-time'])),
      }),
    ),
  })
  .superRefine(({ kind, earlier }, context) => {
    const needed = kind === 'seven-days';
    earlier.forEach(({ lostDays }, i) => {
      if ((lostDays !== undefined) === needed) return;
      const message = needed ? 'missing' : 'not-applicable';
      context.addIssue({ code: 'custom', path: ['earlier', i, 'lostDays'], message });
    });
  });

export const entry: RuleEntry<GeneralHighRiskInput> = {
  id: 'sickness-benefit/general-high-risk',
  title: { sv: 'Allmänt högriskskydd', en: 'General high-risk protection' },
  sections: ['SFB 27:39', 'SFB 27:39 a'],
  covered: { from: '2019-01-01', to: null },
  input,
};
