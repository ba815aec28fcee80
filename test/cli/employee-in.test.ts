import { describe, expect, it } from 'vitest';
import { countsOf } from '../../src/cli/counts.js';
import { employeeIn } from '../../src/cli/employee-in.js';
import type { FileHistory } from '../../src/formats.js';

const history = (readable: readonly string[], unreadable: readonly (string | null)[]): FileHistory =>
  ({
    employees: readable.map((employee) => ({ employee, rows: [] })),
    issues: unreadable.map((employee) => ({
      code: 'unknown-code',
      line: 2,
      field: 'code',
      employee,
      registers: null,
    })),
  }) as unknown as FileHistory;

describe('the employee of a file', () => {
  it('is the only one', () => {
    expect(employeeIn(history(['7'], []), undefined)?.employee).toBe('7');
    expect(employeeIn(history(['7'], ['7', null]), undefined)?.employee).toBe('7');
  });

  it('is asked for where there is another one whose rows cannot be read', () => {
    expect(() => employeeIn(history(['7'], ['8']), undefined)).toThrow('(7, 8)');
    expect(employeeIn(history(['7'], ['8']), '7')?.employee).toBe('7');
    expect(employeeIn(history(['7'], ['8']), '8')).toBeUndefined();
  });

  it('has to be one of them', () => {
    expect(() => employeeIn(history(['7'], ['8']), '9')).toThrow('no such employee; it has 7, 8');
    expect(() => employeeIn(history([], []), undefined)).toThrow('no employee');
  });

  it.each<[readonly string[], readonly (string | null)[], number]>([
    [['7'], ['7', null], 1],
    [['7'], ['8', '8', '9'], 3],
    [[], ['8'], 1],
    [[], [], 0],
  ])('is counted where there is one to choose: %j, unreadable %j', (readable, unreadable, employees) => {
    const counted = { ...history(readable, unreadable), files: 1, copies: 0, counts: {} } as FileHistory;
    expect(countsOf(counted, []).employees).toBe(employees);
  });
});
