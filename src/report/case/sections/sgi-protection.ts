import { factNames } from '../../../case/facts/facts.words.js';
import type { CaseSgiProtection } from '../../../case/due/sgi-protection.js';
import type { AssessValue } from '../../../case/assess.js';
import { words as protectionWords } from '../../../rules/sickness-benefit/sgi-protection/words.js';
import { citation } from '../../lagrum.js';
import { reportNames, reportSentences } from '../../report.words.js';
import {
  cell,
  lines,
  section,
  type Cell,
  type Fact,
  type Item,
  type Section,
} from '../../render/structure.js';
import type { Told } from './told.js';

/** The day after which the SGI is no longer protected, where it can be lost with the end of the absence. */
export function sgiProtection(told: Told): Section[] {
  const { value, say, language } = told;
  const found = value.sgiProtection;
  if (found === null || !canBeLost(value)) return [];
  const { losesOn, workToReturnTo, basis, open } = found;
  return section(say(reportNames.sgiProtection), [
    { kind: 'facts', facts: factsOf(found, told) },
    ...(losesOn === null
      ? []
      : [lines(say(workToReturnTo ? reportSentences.sgiIfNoReturn : reportSentences.sgiIfNothing))]),
    { kind: 'items', items: open.map((question) => openItem(question, told)) },
    ...(basis.length === 0 ? [] : [lines(citation(basis, language))]),
  ]);
}

/**
 * Who returns to work within the three months of a short break loses nothing; neither does who works part of the time and
 * goes on with that.
 */
function canBeLost({ sgiProtection: found }: AssessValue): boolean {
  if (found === null) return false;
  const { workToReturnTo, losesOn, ground } = found;
  return !workToReturnTo || (losesOn !== null && ground !== 'short-break');
}

function factsOf({ until, losesOn, ground, projected }: CaseSgiProtection, { say }: Told): Fact[] {
  if (until === null || losesOn === null) return [];
  const mark: Cell = projected ? [{ text: say(reportNames.projected), tone: 'quiet' }] : [];
  return [
    { name: say(reportNames.protectedUntil), value: [{ text: until }, ...mark] },
    { name: say(reportNames.protectionLostOn), value: cell(losesOn) },
    ...(ground === null
      ? []
      : [{ name: say(reportNames.why), value: cell(say(protectionWords.reasons[ground])) }]),
  ];
}

function openItem({ id, losesOn }: CaseSgiProtection['open'][number], { say }: Told): Item {
  const other = losesOn === null ? '' : ` (${say(reportNames.otherwiseLostOn)} ${losesOn})`;
  return { text: `${say(reportNames.dependsOn)}: ${say(factNames[id])}${other}`, details: [] };
}
