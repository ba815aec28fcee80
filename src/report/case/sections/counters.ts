import { counterNames, counterSentences, differenceSentences } from '../../../case/due/counter.words.js';
import type { CounterName } from '../../../case/due/counter.js';
import { dateText, numberText } from '../../numbers.js';
import { reportNames, reportSentences } from '../../report.words.js';
import { cell, lines, section, type Block, type Section } from '../../render/structure.js';
import type { Told } from './told.js';

/** From the employer's first days to the whole chain: short counters first. */
const ORDER: readonly CounterName[] = [
  'sickPayDay',
  'certificateDay',
  'sickPeriodDay',
  'planDay',
  'benefitDaysInFrame',
  'chainDay',
  'karensavdragInTwelveMonths',
  'vacationDaysOfSickness',
];

/** The counters side by side, and why they differ. */
export function counters({ value, say, language }: Told): Section[] {
  if (value.days.length === 0) return [];
  const table: Block = {
    kind: 'table',
    columns: [
      { head: say(reportNames.counter) },
      { head: say(reportNames.thatDay), align: 'right' },
      { head: say(reportNames.counts) },
    ],
    rows: ORDER.map((name) => {
      const count = value.counters[name];
      return [
        cell(say(counterNames[name])),
        count === null ? cell('–', 'quiet') : cell(numberText(count, language)),
        cell(say(counterSentences[name]), 'quiet'),
      ];
    }),
  };
  const notes: Block = {
    kind: 'items',
    items: value.counterNotes.map(({ counter, differsFrom, because }) => ({
      text: `${say(counterNames[counter])} ≠ ${say(counterNames[differsFrom])}: ${say(differenceSentences[because])}`,
      details: [],
    })),
  };
  const stops = value.vacation?.stoppedFrom ?? value.vacation?.passedFrom;
  const vacation = stops ? [lines(`${say(reportNames.vacationStops)} ${dateText(stops, language)}.`)] : [];
  const lead = value.counterNotes.length === 0 ? [] : [lines(say(reportSentences.countersDiffer))];
  return section(say(reportNames.counters), [table, ...vacation, ...lead, notes]);
}
