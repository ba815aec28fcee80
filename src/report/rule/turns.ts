/** Where the nearest change of a rule's answer is looked for: its own turns, with what each fact is moved by. */
import type { RegisteredRule } from '../../edge/registered.js';
import { unitsOf, type InputUnit } from '../../edge/units.js';
import type { FieldUnit, Turning } from './nearest-change.js';

export function turningsOf({ input, words }: Pick<RegisteredRule, 'input' | 'words'>): Turning[] {
  const units = unitsOf(input);
  return words.turns.map(({ answer, by }) => ({
    answer,
    by: Object.fromEntries(by.map((path) => [path, movedBy(units[path.slice(path.lastIndexOf('.') + 1)])])),
  }));
}

function movedBy(unit: InputUnit | undefined): FieldUnit {
  switch (unit) {
    case 'date':
      return 'days';
    case 'kronor':
    case 'hours':
    case 'share':
    case 'yes-no':
      return unit;
    default:
      return 'count';
  }
}
