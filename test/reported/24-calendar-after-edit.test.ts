// urlaubsverwaltung, issue 3825 (2023-05-01): after an edit that changes nothing about a deadline, the notice is sent again. An
// edit without consequence gives no new and no changed event; one that takes a deadline away cancels its event.
import { describe, expect, it } from 'vitest';
import { eventsIn, type IcsEvent } from '../support/ics-events.js';
import { reported, type Given } from '../support/reported.js';

const { run } = reported(import.meta.url);

const calendarOf = async (given: Given): Promise<string> =>
  (await run('assess', given, '--as-of', '2026-12-10', '--format', 'ics')).out;

const FIRST: Given = { csv: 'absence-1.csv', employment: 'employment.json' };

const named = (events: readonly IcsEvent[], id: string): IcsEvent | undefined =>
  events.find(({ UID }) => UID?.includes(`.${id}.`));

describe('a calendar that is written again', () => {
  it('is the same after an edit without consequence', async () => {
    const before = await calendarOf(FIRST);
    const after = await calendarOf({ csv: 'absence-2.csv', employment: 'employment.json', previous: before });
    const told = (events: readonly IcsEvent[]): unknown[] =>
      events.map(({ UID, DTSTART, SEQUENCE, STATUS }) => ({ UID, DTSTART, SEQUENCE, STATUS }));
    expect(told(eventsIn(before)).length).toBeGreaterThan(0);
    expect(told(eventsIn(after))).toEqual(told(eventsIn(before)));
  });

  it('cancels what falls away when the sickness ends on day 10', async () => {
    const before = await calendarOf(FIRST);
    const after = eventsIn(
      await calendarOf({ csv: 'absence-3.csv', employment: 'employment-3.json', previous: before }),
    );
    for (const id of ['report-to-fk', 'certificate-to-fk']) {
      const [was, is] = [named(eventsIn(before), id), named(after, id)];
      expect(is).toMatchObject({ UID: was?.['UID'], STATUS: 'CANCELLED' });
      expect(Number(is?.['SEQUENCE'])).toBeGreaterThan(Number(was?.['SEQUENCE']));
    }
  });

  it('keeps the report when the sickness ends on day 17', async () => {
    const before = await calendarOf(FIRST);
    const csv =
      'Anst.nr;Fr.o.m.;T.o.m.;Orsak;Timmar;Omfattning %\n6;2026-12-02;2026-12-02;Sjuk;4,00;\n6;2026-12-03;2026-12-18;Sjuk;;100\n';
    const after = eventsIn(await calendarOf({ csv, employment: 'employment-3.json', previous: before }));
    expect(named(after, 'report-to-fk')?.['STATUS']).not.toBe('CANCELLED');
    expect(named(after, 'report-to-fk')?.['DTSTART']).toBe('20261222');
  });
});
