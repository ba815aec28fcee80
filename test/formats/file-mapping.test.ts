import { describe, expect, it } from 'vitest';
import { fileMapping, readCsv, type FileMapping } from '../../src/formats.js';
import { jsonSchemaOfFileMapping } from '../../src/schema.js';
import type { Issue } from '../../src/finding/issue.js';
import { expectRefused } from '../support/bad-input.js';

const WHOLE: FileMapping = {
  encoding: 'windows-1252',
  delimiter: ';',
  decimal: ',',
  headerLine: 4,
  columns: {
    employee: 'Resurs',
    date: '#2',
    code: 'Varför',
    hours: 'Antal',
    'starts-at': 'In',
    'ends-at': 'Ut',
  },
  kinds: { 'Borta sjuk': 'sick', Flex: 'ignore' },
  codes: { Z1: 'sick', Z2: 'ignore' },
  rates: { OB1: 23.5, OS1: 18.8 },
  ignore: ['Schema', '#9'],
};

describe('a mapping', () => {
  it('that fits is given back', () => {
    expect(fileMapping(WHOLE)).toEqual(WHOLE);
    expect(fileMapping({})).toEqual({});
  });

  it.each<[string, unknown, Issue['path'], Issue['code']]>([
    ['a list', [], [], 'wrong-type'],
    ['a field of its own', { hemligt: 1 }, [], 'unknown-key'],
    ['an unknown encoding', { encoding: 'utf-16' }, ['encoding'], 'not-an-option'],
    ['another delimiter', { delimiter: ':' }, ['delimiter'], 'not-an-option'],
    ['another decimal sign', { decimal: '·' }, ['decimal'], 'not-an-option'],
    ['half a line', { headerLine: 1.5 }, ['headerLine'], 'not-whole'],
    ['a line before the file', { headerLine: -1 }, ['headerLine'], 'negative'],
    ['a field that is not read', { columns: { hemligt: 'x' } }, ['columns'], 'unknown-key'],
    ['a column without a name', { columns: { hours: '' } }, ['columns', 'hours'], 'missing'],
    ['a column by number alone', { columns: { hours: 3 } }, ['columns', 'hours'], 'wrong-type'],
    ['a meaning that is none', { codes: { Z1: 'hemligt' } }, ['codes', 'Z1'], 'not-an-option'],
    ['a kind that is none', { kinds: { Z1: 'hemligt' } }, ['kinds', 'Z1'], 'not-an-option'],
    ['a rate of another code', { rates: { LT1: 5 } }, ['rates'], 'unknown-key'],
    ['a rate below nothing', { rates: { OB1: -1 } }, ['rates', 'OB1'], 'negative'],
    ['one name in place of several', { ignore: 'Antal' }, ['ignore'], 'wrong-type'],
    ['too many names', { ignore: new Array(1001).fill('x') }, ['ignore'], 'too-many'],
  ])('is refused with %s', (_, given, path, code) => {
    expectRefused(fileMapping, given, path, code);
  });

  it('has a JSON Schema that knows its fields', () => {
    const { properties, additionalProperties } = jsonSchemaOfFileMapping() as Record<string, object>;
    expect(Object.keys(properties as object)).toEqual(Object.keys(WHOLE));
    expect(additionalProperties).toBe(false);
  });

  it('reads a table that nobody would guess', () => {
    const table = [
      'Rapport;;;;;',
      'Resurs;När;Varför;Antal;Borta sjuk;Schema',
      '7;2026-03-16;Z1;4,5;;8,0',
      '7;2026-03-17;;;8,0;8,0',
    ].join('\n');
    const mapping = fileMapping({
      columns: { employee: 'resurs', date: '#2', code: 'Varför', hours: 'Antal' },
      kinds: { 'Borta sjuk': 'sick' },
      codes: { Z1: 'sick' },
      ignore: ['Schema'],
    });
    const file = readCsv(new TextEncoder().encode(table), mapping);
    expect(file.employees).toEqual([
      {
        employee: '7',
        rows: [
          { date: '2026-03-16', code: 'sick', hours: 4.5, line: 3 },
          { date: '2026-03-17', code: 'sick', hours: 8, line: 4 },
        ],
      },
    ]);
    expect(file.unread).toEqual([]);
  });
});
