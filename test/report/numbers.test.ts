import { describe, expect, it } from 'vitest';
import {
  dateText,
  daysText,
  hoursText,
  kronorText,
  monthsText,
  numberText,
  percentText,
  weekdayText,
} from '../../src/report/numbers.js';

describe('kronor', () => {
  it.each([
    [0, '0,00\u00a0kr', '0.00\u00a0kr'],
    [0.05, '0,05\u00a0kr', '0.05\u00a0kr'],
    [960, '960,00\u00a0kr', '960.00\u00a0kr'],
    [1234.5, '1\u00a0234,50\u00a0kr', '1,234.50\u00a0kr'],
    [999999.99, '999\u00a0999,99\u00a0kr', '999,999.99\u00a0kr'],
    [1000000, '1\u00a0000\u00a0000,00\u00a0kr', '1,000,000.00\u00a0kr'],
    [-12.3, '−12,30\u00a0kr', '−12.30\u00a0kr'],
  ])('%d', (kronor, sv, en) => {
    expect(kronorText(kronor, 'sv')).toBe(sv);
    expect(kronorText(kronor, 'en')).toBe(en);
  });
});

describe('dates with their weekday', () => {
  it.each([
    ['2021-02-01', 'måndag\u00a02021-02-01', 'Monday\u00a02021-02-01'],
    ['2021-01-31', 'söndag\u00a02021-01-31', 'Sunday\u00a02021-01-31'],
  ])('%s', (date, sv, en) => {
    expect([weekdayText(date, 'sv'), weekdayText(date, 'en')]).toEqual([sv, en]);
  });
});

describe('other numbers', () => {
  it('have the decimals that they need', () => {
    expect(numberText(424, 'sv')).toBe('424');
    expect(numberText(1000.25, 'en')).toBe('1,000.25');
    expect(hoursText(7.5, 'sv')).toBe('7,5\u00a0tim');
    expect(hoursText(92, 'en')).toBe('92\u00a0h');
  });

  it('and shares are per cent', () => {
    expect(percentText({ num: 80, den: 100 }, 'sv')).toBe('80\u00a0%');
    expect(percentText({ num: 1, den: 8 }, 'en')).toBe('12.5%');
  });
});

describe('days', () => {
  it('and dates are written out', () => {
    expect(dateText('2026-01-12', 'sv')).toBe('12\u00a0januari\u00a02026');
    expect(dateText('2028-02-29', 'en')).toBe('29\u00a0February\u00a02028');
    expect(dateText('2026-12-31', 'sv')).toBe('31\u00a0december\u00a02026');
    expect(daysText(1, 'sv')).toBe('1\u00a0dag');
    expect(daysText(1000, 'en')).toBe('1,000\u00a0days');
    expect(monthsText(1, 'en')).toBe('1\u00a0month');
    expect(monthsText(12, 'sv')).toBe('12\u00a0månader');
  });
});
