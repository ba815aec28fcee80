import { describe, expect, it } from 'vitest';
import { dayOfMinutes, minutesAt, parseLocalTime, toMinutes } from '../../src/time/local-time.js';
import { toDay } from '../../src/time/day.js';

describe('a time without a zone', () => {
  it.each([
    ['1970-01-01T00:00', 0],
    ['1969-12-31T23:59', -1],
    ['2028-02-29T12:30', toDay('2028-02-29') * 1440 + 750],
  ])('%s is minutes since 1970', (text, minutes) => {
    expect(toMinutes(text)).toBe(minutes);
    expect(parseLocalTime(text)).toBe(minutes);
    expect(dayOfMinutes(minutes)).toBe(toDay(text.slice(0, 10)));
  });

  it.each([
    '',
    '2026-03-02',
    '2026-03-02T8:00',
    '2026-03-02T24:00',
    '2026-03-02T12:60',
    '2026-02-30T12:00',
    '2026-03-02 12:00',
    ' 2026-03-02T12:00',
    '2026-03-02T12:00:00',
    '2026-03-02 2026-03-02T12:00',
  ])('"%s" is none', (text) => {
    expect(parseLocalTime(text)).toBeUndefined();
  });

  it('begins with the day', () => {
    expect(minutesAt(toDay('2026-03-02'))).toBe(toMinutes('2026-03-02T00:00'));
  });
});
