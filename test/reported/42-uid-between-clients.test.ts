// gt-scheduler/website, issue 141 (2023-01-14): events were called 0@default, and the second calendar that was imported
// overwrote the first. A payroll bureau serves many clients, each with an employee 101.
import { describe, expect, it } from 'vitest';
import { eventsIn } from '../support/ics-events.js';
import { reported, type Given } from '../support/reported.js';

const { run } = reported(import.meta.url);

async function uidsOf(given: Given, issuer: string): Promise<(string | undefined)[]> {
  const options = ['--as-of', '2026-03-10', '--format', 'ics', '--issuer', issuer];
  const { exit, out, err } = await run('assess', given, ...options);
  expect(exit, err).toBe(0);
  const uids = eventsIn(out).map(({ UID }) => UID);
  expect(uids.length).toBeGreaterThan(0);
  return uids;
}

describe('two clients with the same number of an employee', () => {
  it('have events of their own', async () => {
    const a = await uidsOf({ case: 'case-client-a.json' }, 'client-a.example');
    const b = await uidsOf({ case: 'case-client-b.json' }, 'client-b.example');
    expect(a.filter((uid) => b.includes(uid))).toEqual([]);
  });

  it('have them also where the cases are alike', async () => {
    const a = await uidsOf({ case: 'case-client-a.json' }, 'client-a.example');
    const b = await uidsOf({ case: 'case-client-a.json' }, 'client-b.example');
    expect(a.filter((uid) => b.includes(uid))).toEqual([]);
  });

  it('keep them from one run to the next', async () => {
    const [first, again] = [
      await uidsOf({ case: 'case-client-a.json' }, 'client-a.example'),
      await uidsOf({ case: 'case-client-a.json' }, 'client-a.example'),
    ];
    expect(again).toEqual(first);
  });
});
