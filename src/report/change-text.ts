/** A change that turns the answer, in words: which fact, how far, and what the answer would be. */
import type { Decided } from '../finding/finding.js';
import type { Language } from '../finding/words.js';
import { capital } from './capital.js';
import { givenName, givenText, type GivenSpeaker } from './given.js';
import { decidedHeadline } from './headlines.js';
import type { Change } from './nearest-change.js';
import { daysText, hoursText, kronorText, numberText } from './numbers.js';
import { reportNames } from './report.words.js';
import type { Item } from './structure.js';
import { valueLines } from './values.js';

/** The fields of a value that say why, where the sentence of the answer does not. */
const WHY: ReadonlySet<string> = new Set([
  'comparedWith',
  'missing',
  'needs',
  'reason',
  'reasons',
  'rule',
  'status',
]);

type Fields = Readonly<Record<string, unknown>>;

/**
 * The change as a point of a list. `before` is the finding without it: of the reasons, only what has become another is
 * told. None where the words would not show any difference.
 */
export function changeItem(change: Change, before: Decided<unknown>, speaker: GivenSpeaker): Item[] {
  const { path, from, to, finding } = change;
  const { language, ruleId } = speaker;
  const headline = decidedHeadline(ruleId, finding.value)[language];
  const reasons = valueLines(changedReasons(finding.value, before.value), speaker);
  if (reasons.length === 0 && headline === decidedHeadline(ruleId, before.value)[language]) return [];
  const field = path.split('.').at(-1) as string;
  const name = givenName(path.includes('.last.') ? `last ${field}` : field, speaker);
  const texts = [to, from].map((value) => givenText(field, value, speaker));
  return [
    {
      text: `${capital(name)}: ${texts.join(` ${reportNames.insteadOf[language]} `)}${farText(change, language)}`,
      details: [headline, ...reasons],
    },
  ];
}

function changedReasons(after: unknown, before: unknown): Fields {
  const known = before as Fields;
  return Object.fromEntries(
    Object.entries(after as Fields).filter(
      ([name, value]) =>
        WHY.has(name) && !isEmpty(value) && JSON.stringify(value) !== JSON.stringify(known[name]),
    ),
  );
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function farText({ unit, by }: Change, language: Language): string {
  const far = Math.abs(by);
  const more = reportNames[by > 0 ? 'moreBy' : 'lessBy'][language];
  switch (unit) {
    case 'yes-no':
      return '';
    case 'days':
      return ` (${daysText(far, language)} ${reportNames[by > 0 ? 'laterBy' : 'earlierBy'][language]})`;
    case 'kronor':
      return ` (${kronorText(far, language)} ${more})`;
    case 'hours':
      return ` (${hoursText(far, language)} ${more})`;
    case 'count':
      return ` (${numberText(far, language)} ${more})`;
  }
}
