import { counterNames, counterSentences } from '../../case/due/counter.words.js';
import { keysOf } from '../../finding/record.js';
import { numberText } from '../numbers.js';
import { cell, NO_VALUE, section, type Section } from '../render/structure.js';
import { reportNames } from '../report.words.js';
import {
  EMPLOYER_COUNTERS,
  personCounterNames,
  personCounterSentences,
  personReportNames,
} from './person.words.js';
import type { PersonTold } from './told.js';

/** What each employer counts by itself, and apart from it what is counted of the person. */
export function countersOfPerson(told: PersonTold): Section[] {
  const { value, say, language } = told;
  if (value.days.length === 0) return [];
  const { perEmployment, person } = value.counters;
  const countText = (count: number | null): string =>
    count === null ? NO_VALUE : numberText(count, language);
  const columns = [
    { head: say(reportNames.counter) },
    { head: say(reportNames.thatDay), align: 'right' as const },
    { head: say(reportNames.counts) },
  ];
  return [
    ...section(say(personReportNames.eachEmployer), [
      {
        kind: 'table',
        columns,
        rows: EMPLOYER_COUNTERS.map((name) => [
          cell(say(counterNames[name])),
          perEmployment.map(({ ref, counters }) => ({ text: `${ref}: ${countText(counters[name])}` })),
          cell(say(counterSentences[name]), 'quiet'),
        ]),
      },
    ]),
    ...section(say(personReportNames.ofPerson), [
      {
        kind: 'table',
        columns,
        rows: keysOf(personCounterNames).map((name) => [
          cell(say(personCounterNames[name])),
          cell(countText(person[name])),
          cell(say(personCounterSentences[name]), 'quiet'),
        ]),
      },
    ]),
  ];
}
