import { describe, expect, it } from 'vitest';
import { PLACES, probe } from '../support/zones.js';

interface Report {
  readonly zone: string;
  readonly compared: number;
  readonly skipped: readonly string[];
  readonly differences: readonly string[];
}

describe('the calendar is the same wherever the computer stands', () => {
  it.concurrent.each(PLACES)('$zone', async ({ zone, skipped }) => {
    const report = (await probe('zone-probe.ts', zone)) as Report;
    expect(report.differences).toEqual([]);
    expect(skipped).toContainEqual(report.skipped);
    expect(report.compared).toBe(40542);
    expect(new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone).toBe(report.zone);
  });
});
