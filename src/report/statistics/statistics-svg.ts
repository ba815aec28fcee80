/** Sick leave as bars: by the length of the sickness, and month by month. */
import type { Language, Text } from '../../finding/words.js';
import { languageIn, type LanguageOptions } from '../language.js';
import { numberText } from '../numbers.js';
import { element, escaped } from '../render/markup.js';
import { line, rect, text } from '../timeline/shapes.js';
import { styleOf, type Theme } from '../timeline/theme.js';
import { monthNames } from '../timeline/timeline.words.js';
import { lengthNames, statisticsNames } from './statistics.words.js';
import { areWhole, type StatisticsTold } from './told.js';

export interface StatisticsSvgOptions extends LanguageOptions {
  /** Absent: `auto`, which is dark where the reader’s screen is, and light on paper. */
  readonly theme?: Theme;
}

interface Bar {
  readonly name: string;
  readonly value: number | null;
}

const WIDTH = 720;
const MARGIN = 16;
const NAME_WIDTH = 130;
const VALUE_WIDTH = 80;
const ROW = 26;
const BAR_HEIGHT = 16;
const COLUMNS_HEIGHT = 150;
const HEAD = 28;
const FOOT = 22;
const FONT = { size: 12 } as const;
const SMALL = { size: 10, anchor: 'middle' } as const;
/** Numbers above the columns, as long as they have room. */
const MOST_NUMBERED = 12;

/**
 * Bars by length, and columns month by month, as an SVG picture with a title for screen readers: no script, no font, nothing
 * from elsewhere. What is left out has a stroke in place of a bar. The same figures give the same bytes.
 *
 * @throws TypeError where `lang` is no language
 * @example
 * import { absence } from 'sjukregler';
 * import { statisticsSvg } from 'sjukregler/report';
 *
 * const found = absence({ from: '2026-01-01', to: '2026-12-31', people: [] });
 * found.outcome === 'decided' && statisticsSvg(found.value, { lang: 'sv' }).slice(0, 4); //=> '<svg'
 */
export function statisticsSvg(told: StatisticsTold, options: StatisticsSvgOptions = {}): string {
  const lang = languageIn(options);
  const { theme = 'auto' } = options;
  const whole = areWhole(told);
  const valueOf = (one: {
    readonly days: number | null;
    readonly wholeDays: number | null;
  }): number | null => (whole ? one.wholeDays : one.days);
  const byLength = told.lengths.map((one) => ({ name: lengthNames[one.length][lang], value: valueOf(one) }));
  const byMonth = told.months.map((one) => ({ name: one.month, value: valueOf(one) }));
  const names = statisticsNames;
  const columnsTop = MARGIN + HEAD + byLength.length * ROW + MARGIN;
  const height = columnsTop + HEAD + COLUMNS_HEIGHT + FOOT + MARGIN;
  const scope = `sjr-statistics-${theme}`;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: WIDTH,
      height,
      class: scope,
      role: 'img',
      lang,
      'aria-labelledby': `${scope}-title ${scope}-desc`,
    },
    element('title', { id: `${scope}-title` }, escaped(names.title[lang])),
    element('desc', { id: `${scope}-desc` }, escaped(description([...byLength, ...byMonth], lang))),
    element('style', {}, styleOf(scope, theme)),
    rect({ x: 0, y: 0, width: WIDTH, height }, { class: 'canvas' }),
    ...bars(byLength, MARGIN, whole ? names.barsByLengthWhole : names.barsByLength, lang),
    ...columns(byMonth, columnsTop, whole ? names.barsByMonthWhole : names.barsByMonth, lang),
  );
}

/** One row for each, the longest as wide as there is room. */
function bars(items: readonly Bar[], top: number, title: Text, lang: Language): string[] {
  const most = mostOf(items);
  const room = WIDTH - 2 * MARGIN - NAME_WIDTH - VALUE_WIDTH;
  return [
    heading(title[lang], top),
    ...items.flatMap(({ name, value }, i) => {
      const y = top + HEAD + i * ROW;
      const x = MARGIN + NAME_WIDTH;
      const width = ((value ?? 0) / most) * room;
      const middle = y + BAR_HEIGHT - 4;
      return [
        text(MARGIN, middle, name, FONT),
        value === null
          ? line(x, y + BAR_HEIGHT / 2, x + 24, y + BAR_HEIGHT / 2, leftOutStroke)
          : rect({ x, y, width, height: BAR_HEIGHT }, { class: 'employer' }),
        text(x + (value === null ? 24 : width) + 6, middle, valueText(value, lang), FONT),
      ];
    }),
  ];
}

/** One column for each month. */
function columns(items: readonly Bar[], top: number, title: Text, lang: Language): string[] {
  const most = mostOf(items);
  const bottom = top + HEAD + COLUMNS_HEIGHT;
  const step = (WIDTH - 2 * MARGIN) / Math.max(1, items.length);
  const everyName = Math.ceil(items.length / MOST_NUMBERED);
  return [
    heading(title[lang], top),
    ...items.flatMap(({ name, value }, i) => {
      const middle = MARGIN + (i + 0.5) * step;
      const height = ((value ?? 0) / most) * (COLUMNS_HEIGHT - HEAD);
      const width = step * 0.6;
      const column = { x: middle - width / 2, y: bottom - height, width, height };
      return [
        value === null
          ? line(column.x, bottom - 4, column.x + width, bottom - 4, leftOutStroke)
          : rect(column, { class: 'employer' }),
        ...(items.length <= MOST_NUMBERED && value !== null
          ? [text(middle, bottom - height - 4, numberText(Math.round(value), lang), SMALL)]
          : []),
        ...(i % everyName === 0 ? [text(middle, bottom + 14, monthText(name, lang), SMALL)] : []),
      ];
    }),
    line(MARGIN, bottom, WIDTH - MARGIN, bottom, { class: 'line-quiet' }),
  ];
}

const leftOutStroke = { class: 'line-quiet', 'stroke-dasharray': '3 3' } as const;

function heading(title: string, top: number): string {
  return text(MARGIN, top + FONT.size, title, { size: 13, bold: true });
}

function mostOf(items: readonly Bar[]): number {
  return items.reduce((most, { value }) => Math.max(most, value ?? 0), 0) || 1;
}

function valueText(value: number | null, lang: Language): string {
  return value === null ? statisticsNames.leftOut[lang] : numberText(value, lang);
}

/** `mars 26`. */
function monthText(month: string, lang: Language): string {
  const name = monthNames[lang][Number(month.slice(5)) - 1] ?? month;
  return `${name} ${month.slice(2, 4)}`;
}

function description(items: readonly Bar[], lang: Language): string {
  return items.map(({ name, value }) => `${name}: ${valueText(value, lang)}`).join('; ');
}
