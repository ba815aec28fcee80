/** The picture in words, for those who hear it read. */
import { extentText } from '../case/extent-text.js';
import { kronorText, numberText } from '../numbers.js';
import { spanText } from '../case/sections/spans.js';
import { nameOf, stretches } from './absence.js';
import { answersOf } from './comparison.js';
import { knownMonths, toldParts } from './income.js';
import type { Deadlines } from './deadlines.js';
import { subtitleOf } from './header.js';
import { kindName } from './marks.js';
import { timelineNames } from './timeline.words.js';
import type { View } from './view.js';

/** Longer lists tire whoever listens. */
const MOST_READ = 12;

export function description({ named }: Deadlines, view: View): string {
  const { say, value, language } = view;
  if (value.days.length === 0) return `${say(timelineNames.noAbsence)}.`;
  const absences = stretches(view).map(({ projected, ...stretch }) => {
    const extent = extentText(stretch.extent, language);
    const mark = projected ? ` (${say(timelineNames.projected).toLowerCase()})` : '';
    return `${spanText(stretch)} ${extent}, ${nameOf(stretch, say)}${mark}`;
  });
  const incomes = knownMonths(view).map((month) => {
    const amounts = toldParts(month).map(({ words, kronor }) => {
      return `${say(words)} ${kronor === null ? '?' : kronorText(kronor, language)}`;
    });
    return [month.month, amounts.join(', ')].join(' ').trim();
  });
  const deadlines = named.map(
    ({ dueOn, name, who, kind }) => `${dueOn} ${name}, ${who}: ${say(kindName(kind)).toLowerCase()}`,
  );
  return [
    `${subtitleOf(view)}.`,
    sentence(say(timelineNames.absence), absences, view),
    sentence(
      say(timelineNames.comparedWith),
      answersOf(view).map(({ words }) => words),
      view,
    ),
    ...(incomes.length === 0 ? [] : [sentence(say(timelineNames.income), incomes, view)]),
    ...(deadlines.length === 0 ? [] : [sentence(say(timelineNames.deadlines), deadlines, view)]),
  ].join(' ');
}

function sentence(name: string, items: readonly string[], { say, language }: View): string {
  const rest = items.length - MOST_READ;
  const more = rest > 0 ? [`+ ${numberText(rest, language)} ${say(timelineNames.more)}`] : [];
  return `${name}: ${[...items.slice(0, MOST_READ), ...more].join('; ')}.`;
}
