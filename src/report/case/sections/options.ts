import type { CaseOption } from '../../../case/due/options.js';
import { words as benefitWords } from '../../../rules/coordination/benefits/words.js';
import { words as waysWords } from '../../../rules/rehabilitation/ways-back/words.js';
import { citation } from '../../lagrum.js';
import { reportNames } from '../../report.words.js';
import { section, type Item, type Section } from '../../render/structure.js';
import type { Told } from './told.js';

/** Where both speak of a benefit, the overview's name is meant and not what it means for a way back. */
const NAMES = { ...waysWords.reasons, ...benefitWords.reasons };
const FACTS = { ...benefitWords.facts, ...waysWords.facts };

/** What is open now; what the facts rule out and what begins later are left out, since the reader looks for what can be done. */
export function options(told: Told): Section[] {
  const { asOf, options: all } = told.value;
  const open = all.filter(({ possible, from }) => possible !== 'excluded' && (from === null || from <= asOf));
  if (open.length === 0) return [];
  return section(told.say(reportNames.options), [
    { kind: 'items', items: open.map((option) => item(option, told)) },
  ]);
}

function item({ id, needs, to, lagrum }: CaseOption, { say, language }: Told): Item {
  const facts = needs.map((fact) => say(FACTS[fact])).join('; ');
  return {
    text: say(NAMES[id]),
    details: [
      ...(to === null ? [] : [`${say(reportNames.to)}: ${to}`]),
      ...(needs.length === 0 ? [] : [`${say(reportNames.dependsOn)}: ${facts}`]),
      ...(lagrum.length === 0 ? [] : [citation(lagrum, language)]),
    ],
  };
}
