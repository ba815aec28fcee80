import { describe, expect, it } from 'vitest';
import { sjukregler } from '../support/cli.js';

const PAXML = 'examples/paxml/2.0-iso-8859-1.xml';
const EMPLOYMENT = ['--employment', 'examples/employment.json', '--as-of', '2026-02-20'];
const PERSONAL = '191212121212';

describe('assess of a file', () => {
  it('takes the absence of one employee', () => {
    const { exit, out, err } = sjukregler([
      'assess',
      '--paxml',
      PAXML,
      ...EMPLOYMENT,
      '--employee',
      '101',
      '--format',
      'json',
    ]);
    expect([exit, err]).toEqual([
      0,
      'sjukregler: files 1 · rows 9 · employees 3 · sick days 31 · sick hours 181 · left out 0\n',
    ]);
    expect(JSON.parse(out)).toMatchObject({
      value: { ref: '101', money: { sickPay: [{ karensavdrag: 1292.31 }] } },
    });
  });

  it('reads CSV from standard input', () => {
    const csv = 'anst.nr;datum;kod\n7;2026-02-02;sjuk\n';
    const { exit, out, err } = sjukregler(['assess', '--csv', '-', ...EMPLOYMENT, '--format', 'json'], csv);
    expect([exit, err]).toEqual([
      0,
      'sjukregler: files 1 · rows 1 · employees 1 · sick days 1 · sick hours 8 · left out 0\n',
    ]);
    expect(JSON.parse(out)).toMatchObject({ value: { ref: '7' } });
  });

  it('names the employees to choose from, persons by their references', () => {
    const several = sjukregler(['assess', '--paxml', PAXML, ...EMPLOYMENT]);
    expect([several.exit, several.out]).toEqual([2, '']);
    expect(several.err).toBe(
      'sjukregler: the file has several employees: choose one with --employee (101, 102, e1)\n',
    );
    const wrong = sjukregler(['assess', '--paxml', PAXML, ...EMPLOYMENT, '--employee', PERSONAL]);
    expect(wrong.exit).toBe(2);
    expect(wrong.err).toBe('sjukregler: the file has no such employee; it has 101, 102, e1\n');
  });

  it.each([
    ['nothing', ['assess', '--as-of', '2026-02-20']],
    ['two sources', ['assess', '--paxml', PAXML, '--csv', PAXML, ...EMPLOYMENT]],
    ['a file without employment', ['assess', '--paxml', PAXML, '--as-of', '2026-02-20']],
    ['a file that is not there', ['assess', '--paxml', `${PERSONAL}.xml`, ...EMPLOYMENT]],
    ['a code without meaning', ['lint', PAXML, '--code', PERSONAL]],
    ['a column without header', ['lint', PAXML, '--column', `${PERSONAL}=x`]],
    ['an unknown ending', ['lint', 'README.md']],
  ])('refuses %s with 2', (_, args) => {
    const { exit, out, err } = sjukregler(args);
    expect([exit, out]).toEqual([2, '']);
    expect(err).not.toBe('');
  });

  it('refuses a file that cannot be read with 3, and prints nothing of it', () => {
    const { exit, out, err } = sjukregler(['assess', '--csv', '-', ...EMPLOYMENT], `datum;${PERSONAL}\n`);
    expect([exit, out]).toEqual([3, '']);
    expect(err).toContain('line 1, code: missing-column.');
    expect(err).not.toContain(PERSONAL);
  });

  it('gives no amounts where a row cannot be read, and prints nothing of it', () => {
    const { exit, out, err } = sjukregler(
      ['assess', '--csv', '-', ...EMPLOYMENT],
      `datum;kod\n2026-02-02;${PERSONAL}\n`,
    );
    expect(exit).toBe(3);
    expect(out).toContain('line 2 · employee e1 · code · unknown-code.');
    expect(`${out}${err}`).not.toContain(PERSONAL);
  });

  it('refuses an employment with spells of its own', () => {
    const { exit, err } = sjukregler([
      'assess',
      '--paxml',
      PAXML,
      '--employment',
      'examples/cold.case.json',
      '--as-of',
      '2026-02-20',
    ]);
    expect(exit).toBe(3);
    expect(err).toContain('spells: not-applicable');
  });
});

describe('lint', () => {
  it('says so where there is nothing', () => {
    const { exit, out } = sjukregler(['lint', 'examples/csv/office.csv', '--lang', 'sv']);
    expect([exit, out]).toEqual([0, 'Inget att anmärka.\n']);
  });

  it('tells what cannot be read and what does not fit together, in the order of the lines', () => {
    const csv = `anst.nr;fr.o.m.;t.o.m.;kod;timmar\n7;2026-02-02;2026-02-04;sjuk;16\n${PERSONAL};2026-02-31;;sjuk;\n`;
    const { exit, out, err } = sjukregler(['lint', '-', '--format', 'csv', '--json'], csv);
    expect([exit, err]).toEqual([
      3,
      'sjukregler: files 1 · rows 2 · employees 2 · sick days 3 · sick hours 16 · left out 1\n',
    ]);
    const findings = JSON.parse(out) as readonly {
      employee: string;
      lines: number[];
      code: string;
      message: string;
    }[];
    expect(findings.map(({ employee, lines, code }) => [employee, lines, code])).toContainEqual([
      '7',
      [2],
      'hours-on-range',
    ]);
    expect(findings.at(-1)).toMatchObject({
      employee: 'e1',
      lines: [3],
      code: 'no-such-date',
      field: 'from',
    });
    expect(out).not.toContain(PERSONAL);
  });

  it('reads rows as JSON', () => {
    const { exit, out } = sjukregler(
      ['lint', '-', '--format', 'json'],
      '{"rows":[{"from":"2026-02-02","to":"2026-02-04","code":"sick","hours":16}]}',
    );
    expect(exit).toBe(3);
    expect(out).toContain('hours-on-range\n');
  });

  it('names no line in a broken file but its number', () => {
    const { exit, err } = sjukregler(['lint', '-', '--format', 'paxml'], `<paxml>\n<${PERSONAL}`);
    expect([exit, err]).toEqual([
      3,
      'sjukregler: the file cannot be read\n  line 2: not-well-formed. The file is not written as the format demands.\n',
    ]);
  });
});
