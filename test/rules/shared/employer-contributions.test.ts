import { describe, expect, it } from 'vitest';
import { contributionRate } from '../../../src/rules/shared/employer-contributions.js';

const rate = (on: string, bornOn: string, monthly = 25_000): unknown =>
  contributionRate(on, bornOn, monthly)?.rate;

describe('the employer’s contributions', () => {
  it.each([
    ['2019-01-01', 3142],
    ['2025-12-31', 3142],
    ['2026-01-01', 3142],
    ['2027-10-01', 3142],
  ])('are %s %i for most', (on, expected) => {
    expect(contributionRate(on, '1980-05', 40_000)).toEqual({ rate: expected, reason: 'full' });
  });

  it('are not known before 2019', () => {
    expect(contributionRate('2018-12-31', '1980-05', 40_000)).toBeUndefined();
  });

  it('are assumed to be the full ones where the month of birth is not known', () => {
    expect(contributionRate('2026-05-01', undefined, 20_000)).toEqual({
      rate: 3142,
      reason: 'age-not-known',
    });
  });

  // Whoever is born in a year is so many years less one at the beginning of another.
  it.each([
    ['2019-06-30', '1953-12', 1636],
    ['2019-07-01', '1953-12', 1021],
    ['2019-07-01', '1954-01', 3142],
    ['2022-12-31', '1956-12', 1021],
    ['2022-12-31', '1957-01', 3142],
    ['2023-01-01', '1956-12', 1021],
    ['2023-01-01', '1957-01', 3142],
    ['2025-12-31', '1958-12', 1021],
    ['2026-01-01', '1958-12', 1021],
    ['2026-01-01', '1959-01', 3142],
    ['2026-01-01', '1937-12', 0],
    ['2026-01-01', '1938-01', 1021],
  ])('of the older: %s, born in %s', (on, bornOn, expected) => {
    expect(rate(on, bornOn)).toBe(expected);
  });

  it.each([
    ['2019-07-31', '2003-01', 3142],
    ['2019-08-01', '2003-01', 1021],
    ['2019-08-01', '2004-01', 3142],
    ['2019-08-01', '2001-12', 1021],
    ['2019-08-01', '2000-12', 3142],
    ['2020-12-31', '2001-06', 3142],
    ['2021-01-01', '2002-06', 1973],
    ['2021-01-01', '1998-01', 1973],
    ['2021-01-01', '1997-12', 3142],
    ['2021-05-31', '2000-06', 1973],
    ['2021-06-01', '2000-06', 1021],
    ['2021-08-31', '2000-06', 1021],
    ['2021-09-01', '2000-06', 1973],
    ['2022-05-31', '2000-06', 1973],
    ['2022-06-01', '2000-06', 1021],
    ['2022-08-31', '2000-06', 1021],
    ['2022-09-01', '2000-06', 1973],
    ['2023-03-31', '2001-06', 1973],
    ['2023-04-01', '2001-06', 3142],
    ['2023-12-31', '2006-06', 1021],
    ['2024-01-01', '2007-06', 3142],
    ['2026-03-31', '2005-06', 3142],
    ['2026-04-01', '2005-06', 2081],
    ['2026-04-01', '2007-12', 2081],
    ['2026-04-01', '2008-01', 3142],
    ['2026-04-01', '2003-01', 2081],
    ['2026-04-01', '2002-12', 3142],
    ['2027-09-30', '2005-06', 2081],
    ['2027-10-01', '2005-06', 3142],
  ])('of the young: %s, born in %s', (on, bornOn, expected) => {
    expect(rate(on, bornOn)).toBe(expected);
  });

  it('of the young hang on what they earn in the month', () => {
    expect(rate('2026-05-01', '2005-06', 25_000)).toBe(2081);
    expect(rate('2026-05-01', '2005-06', 25_000.01)).toBeNull();
    expect(contributionRate('2026-05-01', '2005-06', undefined)).toEqual({
      rate: null,
      reason: 'young-above-limit',
    });
  });
});
