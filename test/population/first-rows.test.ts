import { describe, expect, it } from 'vitest';
import { firstRows, resultColumns } from '../../src/population/columns.js';

describe('the first rows of columns', () => {
  it('are in the same memory, flags too', () => {
    const columns = resultColumns(3);
    const first = firstRows(columns, 2);
    columns.days[1] = 14;
    columns.flags[0] = 8;
    expect([...first.days]).toEqual([0, 14]);
    expect([...first.flags]).toEqual([8, 0]);
  });
});
