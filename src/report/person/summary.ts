import { payerNames } from '../../case/pay/pay.words.js';
import { cell, section, type Fact, type Section } from '../render/structure.js';
import { kronorText } from '../numbers.js';
import { reportNames } from '../report.words.js';
import { payersOf } from './days.js';
import { personReportNames, personReportSentences } from './person.words.js';
import type { PersonTold } from './told.js';

/** Who pays on the day of the assessment, and what the employments share. */
export function summaryOfPerson(told: PersonTold): Section[] {
  const { value, say } = told;
  const facts: Fact[] = [
    { name: say(reportNames.asOf), value: cell(value.asOf) },
    ...thatDay(told),
    { name: say(personReportNames.shared), value: cell(say(personReportSentences.shared), 'quiet') },
    { name: say(personReportNames.byItself), value: cell(say(personReportSentences.byItself), 'quiet') },
  ];
  return section(say(reportNames.summary), [{ kind: 'facts', facts }]);
}

function thatDay({ value: { asOf, days, sgi }, say, language }: PersonTold): Fact[] {
  const today = days.find(({ from, to }) => from <= asOf && asOf <= to);
  if (today === undefined) {
    return [{ name: say(reportNames.sickness), value: cell(say(reportNames.noSickness)) }];
  }
  const whole = sgi.find(({ from, to }) => from <= asOf && asOf <= to)?.sgi ?? null;
  return [
    {
      name: say(reportNames.payer),
      value: payersOf(today, say).map(({ who, payer }) => ({ text: `${who}: ${say(payerNames[payer])}` })),
    },
    {
      name: say(personReportNames.sgi),
      value: cell(whole === null ? say(reportNames.unknown) : kronorText(whole, language)),
    },
  ];
}
