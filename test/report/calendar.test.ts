import ical from 'node-ical';
import { describe, expect, it } from 'vitest';
import { assess } from '../../src/case/assess.js';
import type { Case } from '../../src/case/given/case.js';
import type { Language } from '../../src/finding/words.js';
import { calendar } from '../../src/report/calendar/calendar.js';
import { entriesOf } from '../../src/report/calendar/entry.js';
import { holdsForAll } from '../support/properties.js';
import { pictureCases } from './picture-arbitraries.js';
import { pictured } from './pictured.js';

const LANGUAGES: readonly Language[] = ['sv', 'en'];

interface Read {
  readonly uid: string;
  readonly on: string;
  readonly after: string;
  readonly allDay: boolean;
  readonly title: string;
  readonly note: string;
  readonly status: string;
  readonly sequence: number;
  readonly stamp: string;
}

/** The events as another library reads them. */
function eventsIn(ics: string): Read[] {
  return Object.values(ical.sync.parseICS(ics)).flatMap((event) => {
    if (event?.type !== 'VEVENT') return [];
    const { uid, start, end, datetype, summary, description, status, sequence, dtstamp } = event;
    return [
      {
        uid,
        on: localDate(start),
        after: localDate(end as Date),
        allDay: datetype === 'date',
        title: textOf(summary),
        note: textOf(description),
        status: status ?? '',
        sequence: Number(sequence),
        stamp: dtstamp.toISOString(),
      },
    ];
  });
}

/** A parameter makes the reader give an object. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** That reader gives a whole day as midnight where the test runs. */
function localDate(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const employment = { from: '2019-01-01', to: null } as const;

const given: Case = {
  ref: 'A-17',
  employment,
  spells: [{ from: '2026-01-12', to: null, extent: 1 }],
  prognosis: { on: '2026-01-14', expectedTo: '2026-05-31' },
};

const at = (asOf: string, changes: Partial<Case> = {}): ReturnType<typeof assess> =>
  assess({ ...given, ...changes }, { asOf });

const plan = (events: readonly Read[]): Read | undefined =>
  events.find(({ uid }) => uid.includes('return-to-work-plan'));

describe.each(pictured)('the calendar of $name', ({ found }) => {
  const ics = calendar(found, { lang: 'sv' });
  const events = eventsIn(ics);

  it('holds every duty that is open and has a day, and the loss of protection, as another reader sees it', () => {
    const open = found.value.ledger.filter(
      ({ status, dueOn }) => dueOn !== null && ['upcoming', 'possible', 'due', 'overdue'].includes(status),
    );
    const { losesOn = null, workToReturnTo = true } = found.value.sgiProtection ?? {};
    const lost = losesOn === null || workToReturnTo || losesOn < found.value.asOf ? [] : [losesOn];
    // A right ends on its last day: that is what one has to be reminded of.
    expect(events.map(({ on }) => on)).toEqual([
      ...open.map(({ id, dueOn, lastDay }) => (id === 'leave-to-try-other-work' ? lastDay : dueOn)),
      ...lost,
    ]);
    expect(events.map(({ status }) => status)).toEqual([
      ...open.map(({ projected }) => (projected ? 'TENTATIVE' : 'CONFIRMED')),
      ...lost.map(() => 'TENTATIVE'),
    ]);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { allDay, on, after, sequence, stamp } of events) {
      expect(allDay).toBe(true);
      expect(Date.parse(after) - Date.parse(on)).toBe(86_400_000);
      expect([sequence, stamp]).toEqual([0, `${found.value.asOf}T00:00:00.000Z`]);
    }
  });

  it('ends every line with CRLF and folds at 75 octets', () => {
    expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = ics.split('\r\n');
    expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([]);
  });

  it('is not changed by itself', () => {
    expect(calendar(found, { lang: 'sv', previous: ics })).toBe(ics);
  });
});

it('speaks of no illness, and names the reference', () => {
  for (const { found } of pictured) {
    for (const lang of LANGUAGES) {
      for (const { title, note } of eventsIn(calendar(found, { lang }))) {
        expect(`${title} ${note}`).not.toMatch(/sjuk|sick|\bill(?:ness)?\b|läkar|medic|diagnos|rehab/i);
        expect(title.startsWith(`${found.value.ref}: `)).toBe(true);
      }
    }
  }
});

it('tells whose duty it is, through which day, that it is projected, and the sections', () => {
  const noteOf = (duty: string): string | undefined =>
    entriesOf(at('2026-01-20', { workplaceSupportOn: ['2025-12-15'] }).value, 'en').find(({ uid }) =>
      uid.includes(duty),
    )?.note;
  expect(noteOf('return-to-work-plan')).toBe(
    'The employer · projected · SFB\u00a030:6; lag (1930:173)\u00a02\u00a0§',
  );
  expect(noteOf('workplace-support')).toContain('The employer · Through 2026-02-02 · ');
});

describe('a calendar after the one before', () => {
  const first = calendar(at('2026-01-20'));

  it('raises the number of what has moved, and of nothing else', () => {
    const moved = at('2026-01-20', { prognosis: { on: '2026-02-25', expectedTo: '2026-05-31' } });
    const events = eventsIn(calendar(moved, { previous: first }));
    const before = eventsIn(first);
    expect(plan(events)?.uid).toBe(plan(before)?.uid);
    expect(plan(events)?.on).not.toBe(plan(before)?.on);
    const raised = events.filter(({ sequence }) => sequence > 0).map(({ uid }) => uid);
    expect(raised).toEqual([plan(before)?.uid]);
  });

  it('cancels what is done or no longer follows, and keeps it cancelled', () => {
    const returned = at('2026-02-02', {
      spells: [{ from: '2026-01-12', to: '2026-01-30', extent: 1 }],
      prognosis: { on: '2026-01-14', expectedTo: '2026-01-30' },
    });
    const second = calendar(returned, { previous: first });
    const gone = plan(eventsIn(second));
    expect(gone).toMatchObject({
      status: 'CANCELLED',
      sequence: 1,
      on: plan(eventsIn(first))?.on,
      title: plan(eventsIn(first))?.title,
      stamp: '2026-02-02T00:00:00.000Z',
    });
    expect(plan(eventsIn(calendar(returned, { previous: second })))).toMatchObject({
      status: 'CANCELLED',
      sequence: 1,
    });
    expect(plan(eventsIn(calendar(at('2026-02-03'), { previous: second })))?.sequence).toBe(2);
    const done = calendar(at('2026-02-20', { plan: { madeOn: '2026-02-02' } }), { previous: first });
    expect(plan(eventsIn(done))?.status).toBe('CANCELLED');
  });

  it('lets what was projected become certain', () => {
    const later = eventsIn(calendar(at('2026-03-01'), { previous: first }));
    expect([plan(eventsIn(first))?.status, plan(later)?.status, plan(later)?.sequence]).toEqual([
      'TENTATIVE',
      'CONFIRMED',
      1,
    ]);
  });

  it('leaves the events of other cases alone, also where a reference holds dots', () => {
    const other = calendar(at('2026-01-20', { ref: 'A-17.B' }));
    const events = eventsIn(calendar(at('2026-01-20'), { previous: other }));
    expect(events.map(({ status }) => status)).not.toContain('CANCELLED');
  });

  it('never loses an event, never lowers a number', () => {
    holdsForAll(pictureCases, ({ given: one, asOf, lang }) => {
      const before = calendar(assess(one, { asOf }), { lang });
      const shorter = { ...one, spells: one.spells.slice(0, -1) };
      const after = eventsIn(calendar(assess(shorter, { asOf }), { lang, previous: before }));
      for (const event of eventsIn(before)) {
        const now = after.find(({ uid }) => uid === event.uid);
        expect(now?.sequence).toBeGreaterThanOrEqual(event.sequence);
      }
    });
  });

  it.each([
    ['nothing', ''],
    ['no calendar', 'hello'],
    ['JSON', '{"ref":"A-17"}'],
    ['half a calendar', first.slice(0, 200)],
    ['two calendars', first + first],
    ['another component', 'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:A\r\nEND:VCARD\r\n'],
    ['an event without a number', first.replace(/^SEQUENCE:.*\r\n/gm, '')],
    ['an event without a day', first.replace(/^DTSTART.*\r\n/gm, '')],
    ['an event without a title', first.replace(/^SUMMARY.*\r\n/gm, '')],
    ['an event with another status', first.replaceAll('TENTATIVE', 'NEEDS-ACTION')],
  ])('refuses %s, and says nothing of it', (_, previous) => {
    let thrown: unknown;
    try {
      calendar(at('2026-01-20'), { previous });
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({
      code: 'invalid-input',
      message: 'invalid input: previous not-a-calendar',
      issues: [{ path: ['previous'], code: 'not-a-calendar' }],
    });
  });

  it('takes events that somebody else put into the file', () => {
    const foreign = first.replace(
      'END:VCALENDAR',
      'BEGIN:VEVENT\r\nUID:lunch\r\nDTSTART:20260120T110000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nEND:VEVENT\r\nEND:VCALENDAR',
    );
    expect(calendar(at('2026-01-20'), { previous: foreign })).toBe(first);
  });
});

describe('a calendar with an issuer', () => {
  const uids = (ics: string): string[] => eventsIn(ics).map(({ uid }) => uid);
  const at20 = at('2026-01-20');

  it('tells the cases of two clients with one reference apart', () => {
    const [a, b] = ['a.example.se', 'b.example.se'].map((issuer) => uids(calendar(at20, { issuer })));
    expect(a?.filter((uid) => b?.includes(uid))).toEqual([]);
    expect(a?.[0]).toMatch(/^A-17\.[a-z0-9-]+\.2026-01-12@a\.example\.se$/);
  });

  it('is updated with the same issuer, however it is written', () => {
    const first = calendar(at20, { issuer: 'A.Example.se' });
    expect(calendar(at20, { issuer: 'a.example.se', previous: first })).toBe(first);
  });

  it('leaves the events of other issuers alone', () => {
    const other = calendar(at20, { issuer: 'b.example.se' });
    const events = eventsIn(calendar(at20, { issuer: 'a.example.se', previous: other }));
    expect(events.map(({ status }) => status)).not.toContain('CANCELLED');
    expect(events).toHaveLength(eventsIn(other).length);
  });

  it('takes the place of a calendar that had none: the old events are cancelled, the new ones begin', () => {
    const old = calendar(at20);
    const next = calendar(at20, { issuer: 'a.example.se', previous: old });
    const cancelled = eventsIn(next).filter(({ status }) => status === 'CANCELLED');
    expect(cancelled.map(({ uid }) => uid)).toEqual(uids(old));
    expect(cancelled.map(({ sequence }) => sequence)).toEqual(cancelled.map(() => 1));
    expect(uids(next)).toEqual([...uids(calendar(at20, { issuer: 'a.example.se' })), ...uids(old)]);
    expect(calendar(at20, { issuer: 'a.example.se', previous: next })).toBe(next);
  });

  it('is not updated without one, since it cannot be told whose the events are', () => {
    const previous = calendar(at20, { issuer: 'a.example.se' });
    expect(() => calendar(at20, { previous })).toThrow('invalid input: issuer missing');
    expect(() => calendar(at('2026-01-20', { ref: 'B-1' }), { previous })).not.toThrow();
  });

  it.each(['client', 'a', 'client-17.bureau.se', 'xn--ln-lka.se', 'a'.repeat(64), '123456789a'])(
    'takes %s',
    (issuer) => {
      expect(uids(calendar(at20, { issuer }))[0]).toContain(`@${issuer}`);
    },
  );

  it.each([
    '',
    ' ',
    'a b',
    'a@b.se',
    'å.se',
    '.se',
    'a..se',
    'a-.se',
    'a\r\nX:1',
    '811218-9876',
    '1234567890.se',
    '123',
    'sjukregler',
    'SJUKREGLER',
    'a'.repeat(65),
  ])('refuses %j, and says nothing of it', (issuer) => {
    expect(() => calendar(at20, { issuer })).toThrow(/^invalid input: issuer bad-issuer$/);
  });
});

describe('reminders', () => {
  const spells = [{ from: '2026-01-12', to: '2026-01-30', extent: 1 }] as const;
  const found = assess({ ref: 'A-17', spells }, { asOf: '2026-01-14' });
  const triggersIn = (ics: string): string[] =>
    ics.split('\r\n').filter((line) => line.startsWith('TRIGGER'));

  it('are none unless they are asked for', () => {
    expect(calendar(found)).not.toContain('VALARM');
  });

  it('come so many days before every event that is not cancelled', () => {
    const file = calendar(found, { lead: 7 });
    const count = eventsIn(file).length;
    expect(count).toBeGreaterThan(0);
    expect(triggersIn(file)).toEqual(new Array(count).fill('TRIGGER:-P7D'));
    expect(file).toContain('ACTION:DISPLAY');
    expect(triggersIn(calendar(found, { lead: 0 }))[0]).toBe('TRIGGER:PT0S');
    const over = assess({ ref: 'A-17', spells: [] }, { asOf: '2026-01-14' });
    expect(triggersIn(calendar(over, { lead: 7, previous: file }))).toEqual([]);
  });

  it('remind of every new test in the rehabilitation chain, without a word about illness', () => {
    const ongoing: Case = {
      ref: 'A-17',
      spells: [{ from: '2026-01-12', to: null, extent: 1 }],
      prognosis: { on: '2026-01-14', expectedTo: '2027-03-31' },
    };
    const file = calendar(assess(ongoing, { asOf: '2026-01-14' }), { lead: 14, lang: 'sv' });
    const tests = file
      .split('BEGIN:VEVENT')
      .filter((event) => event.includes('chain-test'))
      .map((event) => [/DTSTART;VALUE=DATE:(\d+)/.exec(event)?.[1], event.includes('TRIGGER:-P14D')]);
    // 12 January is day 1: the days after the ninetieth, the 180th and the 365th.
    expect(tests).toEqual([
      ['20260412', true],
      ['20260711', true],
      ['20270112', true],
    ]);
    expect(file).not.toMatch(/sjuk(?!penning|regler)/i);
  });

  it.each([
    [-1, 'negative'],
    [91, 'too-large'],
    [1.5, 'not-whole'],
    [NaN, 'not-whole'],
  ])('are refused for %d days: %s', (lead, code) => {
    expect(() => calendar(found, { lead })).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: ['lead'], code })] }),
    );
  });
});
