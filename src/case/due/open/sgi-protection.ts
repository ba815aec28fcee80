import { cite, type Ground } from '../../../law/provision.js';
import { sfb26s18, sfb26s9 } from '../../../law/sfb/26.js';
import { toIso } from '../../../time/day.js';
import type { Facts } from '../../facts/facts.js';
import type { OpenQuestion } from '../question.js';
import type { CaseSgiProtection } from '../sgi-protection.js';

const PROTECTION: readonly Ground[] = [sfb26s9, sfb26s18];

/** Only who has no work to return to needs the protection to last. */
export function sgiProtectionOpen({ asOf }: Facts, found: CaseSgiProtection | null): OpenQuestion[] {
  if (found === null || found.workToReturnTo || found.open.length === 0) return [];
  return [
    {
      id: 'sgi-protection',
      missing: found.open.map(({ id }) => id),
      from: found.losesOn,
      lagrum: cite(PROTECTION, toIso(asOf)),
    },
  ];
}
