/** What the parts of the pay beside the basic one are called, and the average week. */
import type { InputName } from '../../finding/field-words.js';
import type { Words } from '../../finding/words.js';
import type { LostPartKind } from './lost-parts.js';

type LostPartField =
  'lost' | 'kind' | 'amount' | 'rate' | 'inKarens' | 'averageWeek' | 'parts' | 'mostKarensHours';

const inputs: Readonly<Record<LostPartField, InputName>> = {
  lost: { sv: 'Förlorat utöver grundlönen', en: 'Lost beside the basic pay' },
  kind: { sv: 'Slag', en: 'Kind' },
  amount: { sv: 'Belopp', en: 'Amount' },
  rate: { sv: 'Tillägg per timme', en: 'Supplement per hour' },
  inKarens: { sv: 'I karensens timmar', en: 'In the hours of the karens' },
  averageWeek: {
    sv: 'En genomsnittlig vecka',
    en: 'An average week',
    inside: { hours: { sv: 'Timmar', en: 'Hours' } },
  },
  parts: { sv: 'Tillägg en genomsnittlig vecka', en: 'Supplements of an average week' },
  mostKarensHours: { sv: 'Högst så många timmar i karens', en: 'At most so many hours of karens' },
};

const kinds: Words<LostPartKind> = {
  'unsocial-hours': { sv: 'ob-tillägg', en: 'supplement for unsocial hours' },
  shift: { sv: 'skifttillägg', en: 'shift supplement' },
  'on-call': { sv: 'jour eller beredskap', en: 'on-call or stand-by' },
  commission: { sv: 'provision', en: 'commission' },
  'piece-work': { sv: 'ackord', en: 'piece-work' },
  'in-kind': { sv: 'naturaförmån', en: 'benefit in kind' },
  other: { sv: 'annan förmån', en: 'another benefit' },
};

export const lostPartNames: {
  readonly inputs: typeof inputs;
  readonly kinds: Words<LostPartKind>;
} = { inputs, kinds };
