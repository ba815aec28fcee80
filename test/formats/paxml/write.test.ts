import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  paxmlCodeEntry,
  paxmlCodes,
  paxmlSplit,
  readPaxml,
  spellsFromRows,
  writePaxml,
  type PaxmlTransaction,
  type PaxmlWriteInput,
} from '../../../src/formats.js';
import { assess, type Case } from '../../../src/index.js';
import type { Shift } from '../../../src/case/given/schedule.js';
import { addDays, toDay, toIso } from '../../../src/time/day.js';

const NEW_YEAR = toDay('2026-01-01');
const dates = fc.nat(800).map((n) => toIso(addDays(NEW_YEAR, n)));
const hours = fc.nat(2400).map((n) => n / 100);
const percents = fc.integer({ min: 101, max: 10_000 }).map((n) => n / 100);
const clocks = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
const code = fc.constantFrom(...paxmlCodes('2.0'));

/** Times of the clock from a start on, at most a day long. */
const spans = fc.tuple(dates, clocks, fc.boolean(), clocks).map(([date, from, sameDay, to]) => {
  const last = sameDay && to > from ? date : toIso(addDays(toDay(date), 1));
  return { from: `${date}T${from}`, to: `${last}T${last === date || to <= from ? to : from}` };
});

const transactions: fc.Arbitrary<PaxmlTransaction> = fc.oneof(
  fc.record({ code, date: dates, hours }),
  fc.record({ code, date: dates, percent: percents }),
  fc.record({ code, date: dates }),
  fc
    .record({ code, from: dates, days: fc.option(fc.nat(60)), percent: percents })
    .map(({ days, ...range }) => ({
      ...range,
      to: days === null ? null : toIso(addDays(toDay(range.from), days)),
    })),
  fc.tuple(code, spans).map(([given, { from, to }]) => ({ code: given, startsAt: from, endsAt: to })),
);

/** One shift a date, so that none overlap. */
const shifts: fc.Arbitrary<Shift[]> = fc
  .uniqueArray(
    fc.oneof(
      fc.record({ date: dates, hours }),
      spans.filter(({ from, to }) => from.slice(0, 10) === to.slice(0, 10)),
      spans
        .filter(
          ({ from, to }) => from.slice(0, 10) === to.slice(0, 10) && from.slice(11, 13) < to.slice(11, 13),
        )
        .map((span) => ({ ...span, breakMinutes: 1 })),
    ),
    {
      selector: (shift) => ('date' in shift ? shift.date : shift.from.slice(0, 10)),
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((list) => list as Shift[]);

const employees = fc.uniqueArray(
  fc.record(
    {
      employee: fc.constantFrom('101', '7', 'A-17', 'e1', 'e2', '0001'),
      transactions: fc.array(transactions, { minLength: 1, maxLength: 8 }),
      schedule: shifts.map((list) => ({ shifts: list })),
    },
    { requiredKeys: ['employee', 'transactions'] },
  ),
  { selector: ({ employee }) => employee, maxLength: 4 },
);

const files: fc.Arbitrary<PaxmlWriteInput> = fc.record({
  version: fc.constantFrom('2.0', '2.2'),
  encoding: fc.constantFrom('utf-8', 'iso-8859-1'),
  employees,
});

describe('what has been written', () => {
  it('is read as the same transactions, and written again as the same bytes', () => {
    fc.assert(
      fc.property(files, (input) => {
        const bytes = writePaxml(input);
        const file = readPaxml(bytes);
        expect(file.issues.filter(({ code }) => code !== 'code-by-agreement')).toEqual([]);
        expect(file.version).toBe(input.version);
        expect(file.employees.map(({ employee, transactions }) => ({ employee, transactions }))).toEqual(
          input.employees.map(({ employee, transactions }) => ({ employee, transactions })),
        );
        const again = writePaxml({
          version: file.version,
          encoding: input.encoding as 'utf-8',
          employees: file.employees.map(({ employee, transactions, schedule }) => ({
            employee,
            transactions,
            ...(schedule !== undefined && { schedule }),
          })),
        });
        expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
      }),
    );
  });

  it('has the last day of a range, none of one that goes on, and the times of the clock', () => {
    const transactions = [
      { code: 'SJK', from: '2026-03-02', to: '2026-03-06', percent: 50 },
      { code: 'SEM', from: '2026-03-09', to: null },
      { code: 'ARB', startsAt: '2026-03-12T22:00', endsAt: '2026-03-13T06:30' },
    ];
    const bytes = writePaxml({ version: '2.0', employees: [{ employee: '7', transactions }] });
    expect(
      Buffer.from(bytes)
        .toString('utf8')
        .match(/<(datum|omf|start|slut).*/g),
    ).toEqual([
      '<datumfrom>2026-03-02</datumfrom>',
      '<datumtom>2026-03-06</datumtom>',
      '<omfattning>50</omfattning>',
      '<datumfrom>2026-03-09</datumfrom>',
      '<starttid>2026-03-12T22:00:00</starttid>',
      '<sluttid>2026-03-13T06:30:00</sluttid>',
    ]);
    expect(readPaxml(bytes).employees[0]?.transactions).toEqual(transactions);
  });

  it('is in the encoding that it declares', () => {
    const input = { version: '2.2', employees: [] } as const;
    const utf8 = Buffer.from(writePaxml(input)).toString('utf8');
    expect(utf8).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n.*2\.2\/paxml\.xsd">\n/);
    expect(utf8).toContain('<format>LÖNIN</format>');
    const latin1 = Buffer.from(writePaxml({ ...input, encoding: 'iso-8859-1' }));
    expect(latin1.toString('latin1')).toBe(utf8.replace('UTF-8', 'ISO-8859-1'));
    expect(latin1.length).toBe(utf8.length + 'ISO-8859-1'.length - 'UTF-8'.length);
  });

  it('has the days of a schedule in order, breaks taken off, and the days until which it is known', () => {
    const bytes = writePaxml({
      version: '2.0',
      employees: [
        {
          employee: '7',
          transactions: [],
          schedule: {
            from: '2026-03-01',
            to: '2026-03-05',
            shifts: [
              { from: '2026-03-03T13:00', to: '2026-03-03T17:00' },
              { from: '2026-03-03T08:00', to: '2026-03-03T12:00' },
              { from: '2026-03-03T18:00', to: '2026-03-03T19:00' },
              { from: '2026-03-02T22:00', to: '2026-03-03T06:00', breakMinutes: 40 },
              { date: '2026-03-04', hours: 7.5 },
              { from: '2026-03-05T08:00', to: '2026-03-05T12:00' },
              { from: '2026-03-05T13:00', to: '2026-03-05T17:00', breakMinutes: 15 },
            ],
          },
        },
      ],
    });
    expect(
      Buffer.from(bytes)
        .toString('utf8')
        .match(/<dag.*/g),
    ).toEqual([
      '<dag datum="2026-03-01" timmar="0"/>',
      '<dag datum="2026-03-02" timmar="7.33"/>',
      '<dag datum="2026-03-03" starttid="08:00:00" sluttid="12:00:00"/>',
      '<dag datum="2026-03-03" starttid="13:00:00" sluttid="17:00:00"/>',
      '<dag datum="2026-03-03" starttid="18:00:00" sluttid="19:00:00"/>',
      '<dag datum="2026-03-04" timmar="7.5"/>',
      '<dag datum="2026-03-05" timmar="7.75"/>',
    ]);
  });
});

describe('what is refused', () => {
  const day = { code: 'SJK', date: '2026-03-02' };
  const at = (...path: (string | number)[]) => ['employees', 0, 'transactions', 0, ...path];

  it.each<[string, PaxmlTransaction | object, (string | number)[], string]>([
    ['an unknown code', { ...day, code: 'XYZ' }, at('code'), 'not-an-option'],
    ['a code of a later version', { ...day, code: 'FRX' }, at('code'), 'not-an-option'],
    ['hours and percent', { ...day, hours: 1, percent: 50 }, at('percent'), 'not-applicable'],
    [
      'hours of a range',
      { code: 'SJK', from: '2026-03-02', to: '2026-03-03', hours: 8 },
      at('hours'),
      'not-applicable',
    ],
    ['a reversed range', { code: 'SJK', from: '2026-03-02', to: '2026-03-01' }, at('to'), 'reversed'],
    [
      'a reversed time',
      { code: 'SJK', startsAt: '2026-03-02T08:00', endsAt: '2026-03-02T08:00' },
      at('endsAt'),
      'reversed',
    ],
    ['a third decimal', { ...day, hours: 1.005 }, at('hours'), 'more-than-two-decimals'],
    ['no share', { ...day, percent: 0 }, at('percent'), 'not-positive'],
    ['no code', { date: '2026-03-02' }, at('code'), 'missing'],
    ['no date', { code: 'SJK' }, at('date'), 'missing'],
    ['an unknown key', { ...day, info: 'x' }, at(), 'unknown-key'],
  ])('refuses %s', (_, transaction, path, issueCode) => {
    const input = { version: '2.0', employees: [{ employee: '7', transactions: [transaction] }] };
    let issues: unknown;
    try {
      writePaxml(input as PaxmlWriteInput);
    } catch (thrown) {
      issues = (thrown as { issues: unknown }).issues;
    }
    expect(issues).toMatchObject([{ path, code: issueCode }]);
  });

  it.each(['Anna', '198001019999', '800101-9999', '', 'employee-17'])(
    'refuses the employee %s',
    (employee) => {
      expect(() => writePaxml({ version: '2.0', employees: [{ employee, transactions: [] }] })).toThrow(
        'bad-reference',
      );
    },
  );

  it('refuses an employee twice, and schedules other than shifts', () => {
    const one = { employee: '7', transactions: [] };
    expect(() => writePaxml({ version: '2.0', employees: [one, one] })).toThrow(
      'employees[1].employee bad-reference',
    );
    for (const schedule of [{ mon: 8 }, { zeroHour: true, shifts: [] }]) {
      const input = { version: '2.0', employees: [{ ...one, schedule }] } as unknown as PaxmlWriteInput;
      expect(() => writePaxml(input)).toThrow('schedule not-an-option');
    }
  });
});

describe('the split of a case', () => {
  const pay = { monthly: 35000, hoursPerWeek: 40 };
  const given: Case = {
    ref: 'A-17',
    employment: { from: '2020-01-01', to: null, pay },
    spells: [{ from: '2026-01-12', to: '2026-02-13', extent: 1 }],
  };
  const asOf = '2026-02-28';

  it('takes the karensavdrag from the first hours, and leaves days from the fifteenth to Försäkringskassan', () => {
    const split = paxmlSplit(
      { ...given, spells: [{ ...given.spells[0], hoursFirstDay: 3 } as Case['spells'][0]] },
      { asOf },
    );
    expect(split.slice(0, 3)).toEqual([
      { code: 'SJK_KAR', date: '2026-01-12', hours: 3 },
      { code: 'SJK_KAR', date: '2026-01-13', hours: 5 },
      { code: 'SJK_LÖN', date: '2026-01-13', hours: 3 },
    ]);
    expect(split.at(-1)).toEqual({ code: 'SJK_PEN', from: '2026-01-26', to: '2026-02-13', percent: 100 });
    expect(split.filter(({ code }) => code === 'SJK_LÖN').length).toBe(9);
  });

  it('tells nothing of days after asOf, and takes the karensavdrag no earlier for it', () => {
    const spells = [{ from: '2026-01-12', to: null, extent: 0.5 as const }];
    const prognosis = { on: '2026-01-13', expectedTo: '2026-02-28' };
    expect(paxmlSplit({ ...given, spells, prognosis }, { asOf: '2026-01-14' })).toEqual([
      { code: 'SJK_KAR', date: '2026-01-12', hours: 4 },
      { code: 'SJK_KAR', date: '2026-01-13', hours: 4 },
      { code: 'SJK_LÖN', date: '2026-01-14', hours: 4 },
    ]);
  });

  it('has no karens in the eleventh period', () => {
    const earlierDeductions = Array.from(
      { length: 10 },
      (_, i) => `2025-${String(i + 2).padStart(2, '0')}-03`,
    );
    const split = paxmlSplit({ ...given, earlierDeductions }, { asOf });
    expect(split[0]).toEqual({ code: 'SJK_LÖN', date: '2026-01-12', hours: 8 });
  });

  it('joins days with benefit that only differ in what the capacity is compared with, and parts those with other extents', () => {
    const spells = [
      { from: '2025-06-02', to: '2025-12-31', extent: 1 as const },
      { from: '2026-01-01', to: '2026-01-31', extent: 0.25 as const },
    ];
    expect(paxmlSplit({ ...given, spells }, { asOf }).slice(-2)).toEqual([
      { code: 'SJK_PEN', from: '2025-06-16', to: '2025-12-31', percent: 100 },
      { code: 'SJK_PEN', from: '2026-01-01', to: '2026-01-31', percent: 25 },
    ]);
  });

  it('writes days in the employment that nobody pays as sickness, and none outside of it', () => {
    const spells = [{ from: '2026-01-12', to: '2026-01-20', extent: 1 as const, notifiedOn: '2026-01-14' }];
    const employment = { from: '2020-01-01', to: '2026-01-16', pay };
    expect(paxmlSplit({ ...given, spells, employment }, { asOf })).toEqual([
      { code: 'SJK', from: '2026-01-12', to: '2026-01-13', percent: 100 },
      { code: 'SJK_KAR', date: '2026-01-14', hours: 8 },
      { code: 'SJK_LÖN', date: '2026-01-15', hours: 8 },
      { code: 'SJK_LÖN', date: '2026-01-16', hours: 8 },
    ]);
  });

  it('has no hours where none were scheduled', () => {
    const employment = { from: '2020-01-01', to: null, pay, schedule: { sun: 8 } };
    const spells = [{ from: '2026-01-12', to: '2026-01-14', extent: 1 as const }];
    expect(paxmlSplit({ ...given, spells, employment }, { asOf })).toEqual([]);
  });

  it('needs the pay', () => {
    const employment = { from: '2020-01-01', to: null };
    expect(() => paxmlSplit({ ...given, employment }, { asOf })).toThrow('employment.pay missing');
    expect(paxmlSplit({ ...given, employment, spells: [] }, { asOf })).toEqual([]);
  });

  it('adds up: its hours are those of the sick pay, and read back they give the same sick pay', () => {
    const cases = fc.record({
      first: fc.nat(300),
      days: fc.nat(13),
      // A fifth of the week is whole hundredths, so that no row is rounded.
      weekly: fc.integer({ min: 100, max: 800 }).map((n) => n / 20),
      monthly: fc.integer({ min: 10_000, max: 60_000 }),
    });
    fc.assert(
      fc.property(cases, ({ first, days, weekly, monthly }) => {
        const from = toIso(addDays(NEW_YEAR, first));
        const to = toIso(addDays(toDay(from), days));
        const employment = { from: '2020-01-01', to: null, pay: { monthly, hoursPerWeek: weekly } };
        const whole: Case = { ref: 'A-17', employment, spells: [{ from, to, extent: 1 }] };
        const before = assess(whole, { asOf: '2027-01-01' }).value.money.sickPay[0];
        const transactions = paxmlSplit(whole, { asOf: '2027-01-01' });
        const sum = transactions.reduce(
          (total, given) => total + ('hours' in given ? (given.hours ?? 0) : 0),
          0,
        );
        expect(Math.round(sum * 100) / 100).toBe(before?.hours ?? 0);
        if (sum === 0) return;

        const file = readPaxml(writePaxml({ version: '2.0', employees: [{ employee: '7', transactions }] }));
        const { spells } = spellsFromRows({ rows: file.employees[0]?.rows ?? [], hoursPerWeek: weekly });
        const after = assess({ ...whole, spells }, { asOf: '2027-01-01' }).value.money.sickPay[0];
        expect(Math.abs((after?.karensavdrag ?? 0) - (before?.karensavdrag ?? 0))).toBeLessThan(0.02);
      }),
    );
  });
});

describe('time codes', () => {
  it('each have a kind and words in both languages', () => {
    for (const known of paxmlCodes('2.2')) {
      const entry = paxmlCodeEntry(known);
      expect(entry?.words.sv, known).toMatch(/^[a-zåäö]/);
      expect(entry?.words.en, known).toMatch(/^[A-Za-z]/);
    }
  });

  it('are those of the published schema of 2.0, with SCH of its description, and twelve more in 2.2', () => {
    expect(new Set(paxmlCodes('2.0')).size).toBe(paxmlCodes('2.0').length);
    expect(paxmlCodes('2.0').length).toBe(106);
    expect(paxmlCodes('2.2').length).toBe(106 + 12);
  });

  it.each(['', 'S', 'FR', 'FR10', 'FR0', 'constructor', 'SJK_', 'sjk'])('do not include %j', (text) => {
    expect(paxmlCodeEntry(text)).toBeUndefined();
  });
});
