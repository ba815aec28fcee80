/** Words that the rules about compensation share. */
import { capital } from '../../finding/first-letter.js';
import type { Writers } from '../../finding/headline.js';
import type { Text } from '../../finding/words.js';
import type { SicknessCompensationValue } from './sickness-compensation/sickness-compensation.js';

/** The compensation that somebody has, as options. */
export const compensationNames = {
  'sickness-benefit': { sv: 'sjukpenning', en: 'sickness benefit' },
  'sickness-compensation': { sv: 'sjukersättning', en: 'sickness compensation' },
  'activity-compensation': { sv: 'aktivitetsersättning', en: 'activity compensation' },
  none: { sv: 'ingen', en: 'none' },
} as const;

/** The sentence of sickness and of activity compensation: level and first day are known wherever it is not excluded. */
export function compensated(
  { possible, level, from }: Pick<SicknessCompensationValue, 'possible' | 'level' | 'from'>,
  benefit: Text,
  { sv, en }: Writers,
): Text {
  if (possible === 'excluded' || level === null || from === null) {
    return { sv: `Ingen ${benefit.sv} kan betalas.`, en: `No ${benefit.en} can be paid.` };
  }
  return possible === 'likely'
    ? {
        sv: `${capital(benefit.sv)} på nivån ${sv.share(level)} kan troligen betalas från och med den ${sv.date(from)}.`,
        en: `${capital(benefit.en)} of ${en.share(level)} can probably be paid from ${en.date(from)}.`,
      }
    : {
        sv: `Om ${benefit.sv} på nivån ${sv.share(level)} kan betalas beror på uppgifter som saknas.`,
        en: `Whether ${benefit.en} of ${en.share(level)} can be paid depends on facts that are missing.`,
      };
}
