import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frameOf, NARROWEST, WIDEST } from '../../../src/report/timeline/frame.js';
import { leavingRoom } from '../../../src/report/timeline/axis.js';
import { heightOf, rowsOf } from '../../../src/report/timeline/placement.js';
import { extentOn, scaleBetween, scaleOf } from '../../../src/report/timeline/scale.js';
import { textBox } from '../../../src/report/timeline/shapes.js';
import { linesOf, textWidth } from '../../../src/report/timeline/text-width.js';
import { mondays, monthTicks } from '../../../src/report/timeline/ticks.js';
import { toDay, toIso, weekday } from '../../../src/time/day.js';

const frame = frameOf(720);

describe('the scale', () => {
  const known = { days: [], ledger: [], sgiProtection: null, vacation: null, certificates: [] };
  const seen = (days: readonly [string, string][], asOf: string): readonly [string, string] => {
    const spans = days.map(([from, to]) => ({ from, to }));
    const { from, to } = scaleOf({ ...known, asOf }, spans, frame);
    return [toIso(from), toIso(to)];
  };

  it.each([
    ['one day', [['2026-04-13', '2026-04-13']], '2026-04-14', '2026-04-01', '2026-04-30'],
    ['over the new year', [['2025-12-31', '2026-01-01']], '2026-01-01', '2025-12-01', '2026-01-31'],
    ['with a leap day', [['2028-02-28', '2028-02-29']], '2028-02-29', '2028-02-01', '2028-02-29'],
    ['and the day after', [['2026-02-02', '2026-02-20']], '2026-04-20', '2026-02-01', '2026-04-30'],
    ['without a far day after', [['2026-02-02', '2026-02-20']], '2026-04-21', '2026-02-01', '2026-02-28'],
    ['and the day before', [['2026-04-02', '2026-04-20']], '2026-02-02', '2026-02-01', '2026-04-30'],
    ['without a far day before', [['2026-04-02', '2026-04-20']], '2026-02-01', '2026-04-01', '2026-04-30'],
    ['nothing', [], '2026-02-14', '2026-02-01', '2026-02-28'],
  ] as const)('holds whole months: %s', (_, days, asOf, from, to) => {
    expect(seen(days as unknown as [string, string][], asOf)).toEqual([from, to]);
  });

  it('gives every day the same width, and keeps each within the frame', () => {
    const scale = scaleBetween(toDay('2026-01-01'), toDay('2026-12-31'), frame.left, frame.right);
    expect(scale.x(toDay('2026-01-01'))).toBe(frame.left);
    const last = extentOn(scale, toDay('2026-12-31'), toDay('2026-12-31'));
    expect(last.x + last.width).toBeLessThanOrEqual(frame.right);
    expect(last.width).toBeGreaterThan(1);
  });

  it('never makes a day too thin to be seen', () => {
    const scale = scaleBetween(toDay('1990-01-01'), toDay('2026-12-31'), frame.left, frame.right);
    expect(extentOn(scale, toDay('2026-01-02'), toDay('2026-01-02')).width).toBe(1.5);
  });
});

describe('the ticks', () => {
  const between = (from: string, to: string): ReturnType<typeof scaleBetween> =>
    scaleBetween(toDay(from), toDay(to), frame.left, frame.right);

  it('name every month of a year, every other one of two, and years in the end', () => {
    const months = (from: string, to: string): string[] =>
      monthTicks(between(from, to), 48).map(({ day }) => toIso(day).slice(0, 7));
    expect(months('2026-01-01', '2026-03-31')).toEqual(['2026-01', '2026-02', '2026-03']);
    expect(months('2025-01-01', '2026-12-31').slice(0, 3)).toEqual(['2025-01', '2025-03', '2025-05']);
    expect(months('2016-02-01', '2026-12-31').slice(0, 2)).toEqual(['2017-01', '2018-01']);
    expect(months('1900-01-01', '9899-12-31').length).toBeGreaterThan(1);
  });

  it('lie apart as far as asked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 20, max: 90 }),
        (months, leastWidth) => {
          const scale = between(
            '2020-01-01',
            toIso((toDay('2020-01-31') + months * 30) as ReturnType<typeof toDay>),
          );
          const days = monthTicks(scale, leastWidth).map(({ day }) => scale.x(day));
          // February is two days shorter than the month that the room is measured by.
          const least = leastWidth * (28 / 30);
          days.slice(1).forEach((x, i) => {
            expect(x - (days[i] as number)).toBeGreaterThanOrEqual(least - 1e-9);
          });
        },
      ),
    );
  });

  it('are Mondays where weeks have room, and none elsewhere', () => {
    const days = mondays(between('2026-02-01', '2026-03-31'), 26);
    expect(days.map(toIso)).toEqual([
      '2026-02-02',
      '2026-02-09',
      '2026-02-16',
      '2026-02-23',
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
      '2026-03-23',
      '2026-03-30',
    ]);
    expect(days.every((day) => weekday(day) === 1)).toBe(true);
    expect(mondays(between('2026-06-01', '2026-06-30'), 26).map(toIso)[0]).toBe('2026-06-01');
    expect(mondays(between('2025-01-01', '2026-12-31'), 26)).toEqual([]);
  });
});

describe('the width of text', () => {
  it('is more for wide letters, bold ones and unknown ones', () => {
    expect(textWidth('iii', { size: 10 })).toBeCloseTo(8.34);
    expect(textWidth('WWW', { size: 10 })).toBeCloseTo(29.67);
    expect(textWidth('iii', { size: 10, bold: true })).toBeGreaterThan(textWidth('iii', { size: 10 }));
    expect(textWidth('☃', { size: 10 })).toBe(10);
    expect(textWidth('', { size: 10 })).toBe(0);
  });

  it('breaks text into lines that fit, words that are too long too', () => {
    const font = { size: 12 };
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'M', 'W', '-'), minLength: 1, maxLength: 40 }), {
          minLength: 1,
        }),
        fc.integer({ min: 40, max: 400 }),
        (words, width) => {
          const lines = linesOf(words.join(' '), width, font);
          expect(lines.join('').replaceAll(' ', '')).toBe(words.join(''));
          for (const line of lines) expect(textWidth(line, font)).toBeLessThanOrEqual(width);
        },
      ),
    );
    expect(linesOf('one two', 500, font)).toEqual(['one two']);
  });
});

describe('the rows', () => {
  const boxes = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 200 }))
      .map(([left, width]) => ({ left, right: left + width })),
    { maxLength: 30 },
  );

  it('keep boxes apart, and take the first row that is free', () => {
    expect(rowsOf([], 5)).toEqual([]);
    expect(
      rowsOf(
        [
          { left: 0, right: 10 },
          { left: 15, right: 20 },
          { left: 24, right: 30 },
          { left: 50, right: 60 },
        ],
        5,
      ),
    ).toEqual([0, 0, 1, 0]);
    fc.assert(
      fc.property(boxes, fc.integer({ min: 0, max: 20 }), (placed, gap) => {
        const rows = rowsOf(placed, gap);
        placed.forEach((a, i) => {
          placed.slice(0, i).forEach((b, j) => {
            if (rows[i] === rows[j]) expect(a.right + gap <= b.left || b.right + gap <= a.left).toBe(true);
          });
        });
      }),
    );
  });
});

describe('rows of different heights', () => {
  it('leave room below what is high, and count it', () => {
    const boxes = [
      { left: 0, right: 10, rows: 2 },
      { left: 5, right: 20 },
      { left: 12, right: 20, rows: 2 },
      { left: 30, right: 40, rows: 2 },
    ];
    const rows = rowsOf(boxes, 2);
    expect(rows).toEqual([0, 2, 0, 0]);
    expect(heightOf(boxes, rows)).toBe(3);
    expect(heightOf([], [])).toBe(0);
    expect(
      rowsOf(
        [
          { left: 0, right: 1 },
          { left: 0, right: 9, rows: 2 },
        ],
        0,
      ),
    ).toEqual([0, 1]);
  });
});

describe('the line of the day', () => {
  it.each([
    ['no words', [], [[0, 100]]],
    ['words beside it', [[20, 10, 5, 10]], [[0, 100]]],
    [
      'words on it',
      [[0, 40, 20, 10]],
      [
        [0, 40],
        [50, 100],
      ],
    ],
    [
      'words that touch',
      [
        [0, 40, 20, 10],
        [5, 45, 20, 10],
      ],
      [
        [0, 40],
        [55, 100],
      ],
    ],
    [
      'words out of order',
      [
        [0, 60, 20, 10],
        [5, 20, 20, 10],
      ],
      [
        [0, 20],
        [30, 60],
        [70, 100],
      ],
    ],
    [
      'words at its ends',
      [
        [0, 0, 20, 10],
        [0, 95, 20, 10],
      ],
      [[10, 95]],
    ],
  ])('leaves room for %s', (_, words, parts) => {
    const boxes = words.map(([x = 0, y = 0, width = 0, height = 0]) => ({ x, y, width, height }));
    expect(leavingRoom(10, 0, 100, boxes)).toEqual(parts);
  });

  it('knows where words stand by their anchor', () => {
    const width = textWidth('iii', { size: 10 });
    expect(textBox(50, 20, 'iii', { size: 10 })).toEqual({ x: 50, y: 10, width, height: 14 });
    expect(textBox(50, 20, 'iii', { size: 10, anchor: 'middle' }).x).toBe(50 - width / 2);
    expect(textBox(50, 20, 'iii', { size: 10, anchor: 'end' }).x).toBe(50 - width);
  });
});

describe('the frame', () => {
  it('names lanes at their left where it is wide, and numbers deadlines where it is narrow', () => {
    expect(frameOf(1120)).toMatchObject({ gutter: true, numbered: false });
    expect(frameOf(720)).toMatchObject({ gutter: false, numbered: false });
    expect(frameOf(360)).toMatchObject({ gutter: false, numbered: true });
  });

  it('is never narrower or wider than it can be drawn', () => {
    expect(frameOf(0).width).toBe(NARROWEST);
    expect(frameOf(1e6).width).toBe(WIDEST);
    expect(frameOf(500.4).width).toBe(500);
  });
});
