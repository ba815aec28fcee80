import { payerNames, payerReasonSentences } from '../../../case/pay/pay.words.js';
import type { DaySegment } from '../../../case/pay/days.js';
import { ofSickness, type DayOtherBenefit } from '../../../case/pay/other-benefit-days.js';
import { otherBenefitNames } from '../../../rules/shared/other-benefit.words.js';
import { capital } from '../../../finding/first-letter.js';
import type { Language } from '../../../finding/words.js';
import { extentText } from '../extent-text.js';
import { citation } from '../../lagrum.js';
import { numberText } from '../../numbers.js';
import { reportNames, reportSentences } from '../../report.words.js';
import { cell, lines, section, type Cell, type Section } from '../../render/structure.js';
import { daysIn, merged } from './spans.js';
import type { Told } from './told.js';

/** Who pays which day, and why. */
export function days(told: Told): Section[] {
  const { value, say } = told;
  const stretches = merged(value.days, alike);
  // The sentence speaks of the sickness: days of another benefit alone do not rest on it.
  const projected = ofSickness(stretches).some((stretch) => stretch.projected);
  return section(say(reportNames.days), [
    {
      kind: 'table',
      columns: [
        { head: say(reportNames.from) },
        { head: say(reportNames.to) },
        { head: say(reportNames.dayCount), align: 'right' },
        { head: say(reportNames.extent) },
        { head: say(reportNames.payer) },
      ],
      rows: stretches.map((stretch) => row(stretch, told)),
    },
    ...(projected ? [lines(say(reportSentences.projection))] : []),
  ]);
}

function row(stretch: DaySegment, { say, language }: Told): Cell[] {
  const { from, to, extent, payer, reason, projected, other = [] } = stretch;
  const tone = projected ? 'quiet' : 'plain';
  const mark = projected ? ` (${say(reportNames.projected)})` : '';
  return [
    cell(from, tone),
    cell(to, tone),
    cell(numberText(daysIn(stretch), language), tone),
    cell(extentText(extent, language), tone),
    [
      {
        text: `${say(payerNames[payer])}${mark}`,
        tone: payer === 'none' && !projected ? 'notice' : tone,
      },
      { text: say(payerReasonSentences[reason]), tone: 'quiet' },
      ...other.map((benefit) => ({ text: otherText(benefit, language), tone: 'quiet' as const })),
    ],
  ];
}

/** What another benefit takes of each day, with its section. */
function otherText({ kind, extent, lagrum }: DayOtherBenefit, language: Language): string {
  const name = otherBenefitNames[kind][language];
  return `${capital(name)}: ${extentText(extent, language)} (${citation(lagrum, language)})`;
}

/** The comparison of the capacity has a table of its own. */
function alike(a: DaySegment, b: DaySegment): boolean {
  return (
    a.payer === b.payer &&
    a.reason === b.reason &&
    a.extent === b.extent &&
    a.projected === b.projected &&
    JSON.stringify(a.other) === JSON.stringify(b.other)
  );
}
