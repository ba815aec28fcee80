import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readBreak,
  readDate,
  readHours,
  readPercent,
  readXmlDate,
  type Read,
} from '../../src/formats/file/values.js';

const wrongOf = (read: Read<unknown>) => ('wrong' in read ? read.wrong : read.value);

describe('what is written as nearly all of it is', () => {
  it('is the number that the same digits are behind a sign', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99_999 }),
        fc.integer({ min: 0, max: 2 }),
        (hundredths, decimals) => {
          const text = (hundredths / 100).toFixed(decimals);
          expect(readHours(text, 'either')).toEqual(readHours(`+${text}`, 'either'));
          expect(readPercent(text, '.')).toEqual(readPercent(`+${text}`, '.'));
          expect(readHours(text, ',')).toEqual(readHours(`+${text}`, ','));
        },
      ),
    );
  });

  it.each(['1899-12-31', '1900-01-01', '2024-02-29', '2026-02-29', '9899-12-31', '9900-01-01', '2026-13-01'])(
    'is the day that the same digits without hyphens are: %s',
    (text) => {
      expect(readDate(text)).toEqual(readDate(text.replaceAll('-', '')));
      expect(readXmlDate(text)).toEqual(readXmlDate(`${text}Z`));
    },
  );
});

describe('hours', () => {
  it.each([
    ['8', 8],
    ['8.', 8],
    ['.5', 0.5],
    ['+8', 8],
    ['008.50', 8.5],
    ['8.000000000000', 8],
    ['7.994999999999999999999', 7.99],
    ['7.995', 8],
    ['1.005', 1.01],
    ['-0.00', 0],
    ['8,5', 8.5],
    [',5', 0.5],
    ['8,5 h', 8.5],
    ['8h', 8],
    ['8 tim', 8],
    ['8 tim.', 8],
    ['8,25 timmar', 8.25],
    ['1 timme', 1],
    ['7.5 hours', 7.5],
    ['7:30', 7.5],
    ['7:30:00', 7.5],
    ['1\u00A0234,5', 1234.5],
    ['1\u202F234', 1234],
  ])('%j are %d', (text, hours) => {
    expect(readHours(text, 'either')).toEqual({ value: hours });
  });

  it.each([
    ['1e1', 'not-a-number'],
    ['0x8', 'not-a-number'],
    ['1_0', 'not-a-number'],
    ['8 5', 'not-a-number'],
    ['1 234', 'not-a-number'],
    ['12\u00A034', 'not-a-number'],
    ['1.234,5', 'not-a-number'],
    ['1,234.5', 'not-a-number'],
    ['.', 'not-a-number'],
    ['+', 'not-a-number'],
    ['', 'not-a-number'],
    ['h', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['INF', 'not-a-number'],
    ['åtta', 'not-a-number'],
    ['８', 'not-a-number'],
    ['8.5.', 'not-a-number'],
    ['--8', 'not-a-number'],
    ['7:60', 'not-a-number'],
    ['-8', 'negative'],
    ['\u22128', 'negative'],
    ['100001', 'too-large'],
    ['9'.repeat(60), 'too-large'],
  ])('%j are none: %s', (text, code) => {
    expect(wrongOf(readHours(text, 'either'))).toBe(code);
  });

  it('have the decimal sign that the file has', () => {
    expect(wrongOf(readHours('7.5', ','))).toBe('not-a-number');
    expect(wrongOf(readHours('7,5', '.'))).toBe('not-a-number');
    expect(readHours('7', ',')).toEqual({ value: 7 });
  });

  it('are the same in every lexical form of xs:decimal', () => {
    const forms = fc.record({
      hundredths: fc.integer({ min: 0, max: 9_999_999 }),
      plus: fc.boolean(),
      zeros: fc.nat(5),
      more: fc.nat(40),
      bare: fc.boolean(),
    });
    fc.assert(
      fc.property(forms, ({ hundredths, plus, zeros, more, bare }) => {
        const [whole, part] = [Math.floor(hundredths / 100), hundredths % 100];
        const digits = whole === 0 && bare && part > 0 ? '' : String(whole);
        const decimals = String(part).padStart(2, '0') + '0'.repeat(more);
        const short = part === 0 && bare ? '' : `.${decimals}`;
        const text = `${plus ? '+' : ''}${'0'.repeat(digits === '' ? 0 : zeros)}${digits}${short}`;
        expect(readHours(text, 'either')).toEqual({ value: hundredths / 100 });
        expect(readHours(text.replace('.', ','), ',')).toEqual({ value: hundredths / 100 });
      }),
    );
  });
});

describe('percent', () => {
  it.each([
    ['50', 50],
    ['50 %', 50],
    ['50\u00A0%', 50],
    ['100,00', 100],
    ['25.0000000000', 25],
    ['1.01', 1.01],
  ])('%j are %d', (text, percent) => {
    expect(readPercent(text, 'either')).toEqual({ value: percent });
  });

  it.each([
    ['0', 'not-positive'],
    ['0.001', 'not-positive'],
    ['0,5', 'share-not-percent'],
    ['1', 'share-not-percent'],
    ['100.01', 'too-large'],
    ['1e2', 'not-a-number'],
    ['50 h', 'not-a-number'],
  ])('%j are none: %s', (text, code) => {
    expect(wrongOf(readPercent(text, 'either'))).toBe(code);
  });
});

describe('dates', () => {
  it.each(['2026-03-02', '20260302'])('%s in a table', (text) => {
    expect(readDate(text)).toEqual({ value: '2026-03-02' });
  });

  it.each([
    ['2026-03-02T00:00:00', 'time-in-date'],
    ['2026-03-02 00:00', 'time-in-date'],
    ['2026-03-01T23:00:00Z', 'time-in-date'],
    ['2026-03-02 08.30', 'time-in-date'],
    ['2026-03-02Z', 'time-in-date'],
    ['2026-03-02+01:00', 'time-in-date'],
    ['20260302T0800', 'not-a-date'],
    ['2026/02/03', 'not-a-date'],
    ['2026.02.03', 'not-a-date'],
    ['03/02/2026', 'not-a-date'],
    ['3 mars 2026', 'not-a-date'],
    ['2026-3-2', 'not-a-date'],
    ['2026-0302', 'not-a-date'],
    ['260302', 'not-a-date'],
    ['46083', 'not-a-date'],
    ['epoch', 'not-a-date'],
    ['today', 'not-a-date'],
    ['1e1', 'not-a-date'],
    ['2026-02-29', 'no-such-date'],
    ['2026-13-01', 'no-such-date'],
    ['1899-12-31', 'no-such-date'],
    ['9999-12-31', 'open-end-as-date'],
    ['99991231', 'open-end-as-date'],
    ['9999-99-99', 'open-end-as-date'],
  ])('%s is none in a table: %s', (text, code) => {
    expect(wrongOf(readDate(text))).toBe(code);
  });

  it.each([
    '2026-03-02',
    '20260302',
    '2026-03-02Z',
    '2026-03-02+01:00',
    '2026-03-02-14:00',
    '2026-03-02T00:00:00',
  ])('%s in XML says its own day', (text) => {
    expect(readXmlDate(text)).toEqual({ value: '2026-03-02' });
  });

  it.each([
    ['2026-03-01T23:00:00Z', 'time-in-date'],
    ['2026-03-02T00:00:00Z', 'time-in-date'],
    ['2026-03-02T08:00:00', 'time-in-date'],
    ['2026-03-02+14:30', 'time-in-date'],
    ['2026-03-02+1:00', 'not-a-date'],
    ['2026-03-02 x', 'not-a-date'],
    ['9999-12-31Z', 'open-end-as-date'],
  ])('%s is none in XML: %s', (text, code) => {
    expect(wrongOf(readXmlDate(text))).toBe(code);
  });
});

describe('breaks', () => {
  it.each([
    ['30', 30],
    ['30 min', 30],
    ['3 min', 3],
    ['0:45', 45],
    ['1:00', 60],
    ['0,5', 30],
    ['1', 60],
    ['0', 0],
  ])('%j are %d minutes', (text, minutes) => {
    expect(readBreak(text, 'either')).toEqual({ value: minutes });
  });

  it('are told where they are none', () => {
    expect(wrongOf(readBreak('en stund', 'either'))).toBe('not-a-number');
  });
});
