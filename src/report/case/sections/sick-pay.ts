import type { SickPayOfPeriod } from '../../../case/pay/sick-pay-of-period.js';
import { karensavdragTerms } from '../../../rules/sick-pay/karensavdrag/table.js';
import { words as karensavdragWords } from '../../../rules/sick-pay/karensavdrag/words.js';
import { hoursText, kronorText, percentText } from '../../numbers.js';
import { reportNames } from '../../report.words.js';
import {
  cell,
  section,
  type Block,
  type Cell,
  type Fact,
  type Line,
  type Section,
  type Tone,
} from '../../render/structure.js';
import { spanText } from './spans.js';
import type { Told } from './told.js';
import { nearest } from '../../../law/dated.js';

/** Pay lost × share − karensavdrag = sick pay, for every period. */
export function sickPay(told: Told): Section[] {
  const { value, say } = told;
  const table: Block = {
    kind: 'table',
    columns: [
      { head: say(reportNames.paidDays) },
      { head: say(reportNames.hours), align: 'right' },
      { head: say(reportNames.payLost), align: 'right' },
      { head: `× ${sharesText(told)}`, align: 'right' },
      { head: `− ${say(reportNames.karensavdrag).toLowerCase()}`, align: 'right' },
      { head: `= ${say(reportNames.sickPay).toLowerCase()}`, align: 'right' },
    ],
    rows: value.money.sickPay.map((period) => row(period, told)),
  };
  return section(say(reportNames.sickPay), [
    table,
    { kind: 'lines', lines: value.money.sickPay.flatMap((period) => remarks(period, told)) },
    { kind: 'facts', facts: cost(told) },
  ]);
}

function row(period: SickPayOfPeriod, { say, language }: Told): Cell[] {
  const tone: Tone = period.projected ? 'quiet' : 'plain';
  const mark: Cell = period.projected ? [{ text: say(reportNames.projected), tone }] : [];
  return [
    [{ text: spanText(period), tone }, ...mark],
    cell(hoursText(period.hours, language), tone),
    cell(kronorText(period.payLost, language), tone),
    cell(kronorText(period.sickPayBefore, language), tone),
    cell(kronorText(period.karensavdrag, language), tone),
    cell(kronorText(period.sickPay, language), tone),
  ];
}

/** The share of the pay lost that is sick pay: one, as long as the law has not changed between the periods. */
function sharesText({ value, language }: Told): string {
  const shares = value.money.sickPay.map(({ from }) => {
    const { sickPayShare } = nearest(karensavdragTerms, from);
    return percentText(sickPayShare, language);
  });
  return [...new Set(shares)].join(' / ');
}

/** Why there is no deduction, and what is left of one; the ordinary deduction needs no words. */
function remarks({ from, reason, remaining }: SickPayOfPeriod, { say, language }: Told): Line[] {
  return [
    ...(reason === 'ordinary' ? [] : [{ text: `${from}: ${say(karensavdragWords.reasons[reason])}` }]),
    ...(remaining > 0
      ? [{ text: `${from}: ${say(reportNames.remains)}: ${kronorText(remaining, language)}` }]
      : []),
  ];
}

/** The cost is worth a line of its own where there are several periods. */
function cost({ value: { money }, say, language }: Told): Fact[] {
  if (money.employerCost === null || money.sickPay.length < 2) return [];
  return [{ name: say(reportNames.employerCost), value: cell(kronorText(money.employerCost, language)) }];
}
