import { describe, expect, it } from 'vitest';
import { readCsv, readPaxml } from '../../../src/formats.js';
import { isEmploymentNumber } from '../../../src/formats/file/pseudonyms.js';
import { bytesOf, paxml } from './files.js';

/** A personal number in every form that is written, with and without its century. */
const PERSONAL = /\d{6}(?:\d{2})?[-+ ]?\d{4}/;

const sick = '<tidkod>SJK</tidkod><datum>2026-03-02</datum>';
const row = (attributes: string) => `<tidtrans ${attributes}>${sick}</tidtrans>`;
const employeesOf = (...attributes: string[]) =>
  readPaxml(bytesOf(paxml(`<tidtransaktioner>${attributes.map(row).join('\n')}</tidtransaktioner>`)));

/** Dates, the only other long runs of digits, are taken out before the search. */
const said = (value: unknown) => JSON.stringify(value).replace(/\d{4}-\d{2}-\d{2}/g, 'DATE');

describe('personal numbers', () => {
  const NUMBERS = [
    '198001019999',
    '19800101-9999',
    '8001019999',
    '800101-9999',
    '800101+9999',
    '198001619999',
  ];

  it.each(NUMBERS)('never leave the reader: %s', (number) => {
    const everywhere = paxml(`<tidtransaktioner>${number}
      <tidtrans persnr="${number}">${sick}<barn>${number}</barn><info>${number}</info></tidtrans>
      <tidtrans anstid="${number}">${sick}</tidtrans>
      <tidtrans anstid="${number}"><tidkod>${number}</tidkod><datum>${number}</datum></tidtrans>
      <tidtrans anstid="7" persnr="${number}">${sick}<timmar>${number}</timmar></tidtrans>
    </tidtransaktioner>
    <schematransaktioner><schema persnr="${number}"><dag datum="${number}" timmar="${number}"/></schema></schematransaktioner>
    <personal><person persnr="${number}" anstid="7"/></personal>`);
    const file = readPaxml(bytesOf(everywhere));
    expect(file.employees.length).toBeGreaterThan(0);
    expect(said(file)).not.toMatch(PERSONAL);

    for (const broken of [`${everywhere}${number}`, everywhere.replace('</personal>', `<${number}`)]) {
      try {
        readPaxml(bytesOf(broken));
        expect.unreachable();
      } catch (thrown) {
        const { message, stack } = thrown as Error;
        expect(said({ ...(thrown as object), message, stack })).not.toMatch(PERSONAL);
      }
    }

    const csv = `personnummer;namn;datum;kod;timmar;${number}\n${number};${number};2026-03-02;sjuk;8;${number}\n${number};x;${number};${number};${number};x\n`;
    const table = readCsv(bytesOf(csv));
    expect(table.employees.map(({ employee }) => employee)).toEqual(['e1']);
    expect(table.issues.length).toBe(1);
    expect(said(table)).not.toMatch(PERSONAL);
    expect(said(readCsv(bytesOf(csv.replace('personnummer', 'anstnr'))))).not.toMatch(PERSONAL);
  });

  it('become the same reference in every form, in order of appearance', () => {
    const file = employeesOf('persnr="198001019999"', 'persnr="197001019999"', 'persnr="800101-9999"');
    expect(file.employees.map(({ employee, rows }) => [employee, rows.length])).toEqual([
      ['e1', 2],
      ['e2', 1],
    ]);
  });

  it('stand for the employment that the file names beside them', () => {
    const file = employeesOf('anstid="7" persnr="198001019999"', 'persnr="198001019999"');
    expect(file.employees.map(({ employee, rows }) => [employee, rows.length])).toEqual([['7', 2]]);
  });

  it('do not tell which of two employments is meant', () => {
    const file = employeesOf(
      'anstid="7" persnr="198001019999"',
      'anstid="8" persnr="198001019999"',
      'persnr="198001019999"',
      'anstid="8" persnr="198001019999"',
    );
    expect(file.employees.map(({ employee, rows }) => [employee, rows.length])).toEqual([
      ['7', 1],
      ['8', 2],
    ]);
    expect(file.issues).toEqual([
      { code: 'ambiguous-employee', line: 6, field: 'employee', employee: null, registers: 'sick' },
    ]);
  });

  it('cannot be told to be an employment later', () => {
    const file = employeesOf('persnr="198001019999"', 'anstid="7" persnr="198001019999"');
    expect(file.issues).toEqual([
      { code: 'ambiguous-employee', line: 5, field: 'employee', employee: null, registers: 'sick' },
    ]);
  });
});

describe('numbers of employments', () => {
  it.each(['1', '101', '0101', 'A-17', 'E001', 'EMP.1', '123456789', '800101', '12345678'])(
    'are kept: %s',
    (text) => {
      expect(isEmploymentNumber(text)).toBe(true);
    },
  );

  it.each([
    ['a name', 'Anna'],
    ['a name with a digit', 'Anna2'],
    ['a short name', 'Bo'],
    ['ten digits', '1234567890'],
    ['ten digits, divided', '123.456-78_90'],
    ['a date of birth', '19800101'],
    ['a date of birth, divided', '1980-01-01'],
    ['a blank', '1 2'],
    ['another alphabet', '1å'],
    ['nothing', ''],
    ['too much', `1${'-'.repeat(64)}`],
  ])('do not pass where they could be a person: %s', (_, text) => {
    expect(isEmploymentNumber(text)).toBe(false);
  });

  it('keep apart from the references that are given', () => {
    const file = employeesOf('anstid="Anna"', 'anstid="e1"', 'anstid="e3"', 'anstid="Bo"', 'anstid="e1"');
    expect(file.employees.map(({ employee, rows }) => [employee, rows.length])).toEqual([
      ['e1', 1],
      ['e2', 2],
      ['e3', 1],
      ['e4', 1],
    ]);
  });
});
