/** Pay for unsocial hours in a row of a table: by its code, or in columns of its own. */
import { itemAt } from '../../time/lists.js';
import { folded, wordsOf } from '../file/names.js';
import { readHours, type DecimalSign } from '../file/values.js';
import type { ToldApart } from '../rows/parts.js';
import { supplementCodeOf, type SupplementCode, type SupplementRow } from '../rows/supplement-row.js';
import type { Columns } from './columns.js';
import { BESIDE } from './kinds.js';
import { whenOf, keyOf } from './read-line.js';

export interface SupplementColumn {
  readonly at: number;
  readonly code: SupplementCode;
}

/** Columns such as `OB`, `OB 2` or `OB-timmar`. */
export function supplementColumns(header: readonly string[], { ignored }: Columns): SupplementColumn[] {
  return header.flatMap((text, at) => {
    const name = wordsOf(text)
      .filter((word) => !BESIDE.includes(word))
      .join('');
    const code = supplementCodeOf(name.toUpperCase());
    return code === undefined || ignored.includes(at) ? [] : [{ at, code }];
  });
}

/** `codes` are those that the user has given another meaning. */
export function readSupplements(
  cells: readonly string[],
  names: readonly string[],
  columns: Columns,
  ofSupplements: readonly SupplementColumn[],
  line: number,
  decimal: DecimalSign,
  codes: object,
): ToldApart<SupplementRow>[] {
  const text = (field: keyof Columns): string => {
    const at = columns[field];
    return typeof at === 'number' ? itemAt(cells, at) : '';
  };
  const given = text('code');
  const own = Object.hasOwn(codes, given) ? undefined : supplementCodeOf(given.toUpperCase());
  const registered = [
    ...(own === undefined ? [] : [{ code: own, hours: text('hours'), name: folded(given) }]),
    ...ofSupplements.flatMap(({ at, code }) => {
      const hours = itemAt(cells, at);
      return hours === '' || hours === '-' ? [] : [{ code, hours, name: itemAt(names, at) }];
    }),
  ];
  if (registered.length === 0) return [];
  const when = whenOf(text, true);
  if ('wrong' in when) return [];
  const date = 'date' in when ? when.date : when.from;
  return registered.map(({ code, hours, name }) => {
    const read = readHours(hours, decimal);
    const isOfOneDay = 'date' in when && 'value' in read && read.value <= MOST_HOURS_OF_DAY;
    return {
      row: { date, code, ...(isOfOneDay && { hours: read.value }), line },
      key: keyOf({ name }, cells, names, columns),
    };
  });
}

const MOST_HOURS_OF_DAY = 24;
