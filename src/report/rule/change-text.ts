/** A change that turns the answer, in words: which fact, how far, and what the answer would be. */
import type { Decided } from '../../finding/finding.js';
import type { Language } from '../../finding/words.js';
import { givenText } from './given.js';
import type { Change } from './nearest-change.js';
import { daysText, hoursText, kronorText, numberText, pointsText } from '../numbers.js';
import { reportNames } from '../report.words.js';
import { writers } from '../writers.js';
import { isIndex, placeName } from './place-name.js';
import type { RuleSpeaker } from './rule-speaker.js';
import type { Item } from '../render/structure.js';
import { valueLines } from './values.js';
import { itemAt } from '../../time/lists.js';

type Fields = Readonly<Record<string, unknown>>;

/**
 * The change as a point of a list. `before` is the finding without it: of the reasons, only what has become another is
 * told. None where the words would not show any difference.
 */
export function changeItem(change: Change, before: Decided<unknown>, speaker: RuleSpeaker): Item[] {
  const { path, from, to, finding } = change;
  const { words, language } = speaker;
  const headline = words.headline(finding.value, writers)[language];
  const reasons = [
    ...valueLines(changedReasons(finding.value, before.value, speaker), speaker),
    ...changedItems(finding.value, before.value, speaker),
  ];
  if (reasons.length === 0 && headline === words.headline(before.value, writers)[language]) return [];
  const keys = path.split('.');
  const named = keys.filter((key) => !isIndex(key));
  const field = itemAt(named, named.length - 1);
  const texts = [to, from].map((value) => givenText(field, value, speaker));
  return [
    {
      text: `${placeName(keys, speaker)}: ${texts.join(` ${reportNames.insteadOf[language]} `)}${farText(change, language)}`,
      details: [headline, ...reasons],
    },
  ];
}

function changedReasons(after: unknown, before: unknown, { words }: RuleSpeaker): Fields {
  const known = before as Fields;
  return Object.fromEntries(
    Object.entries(after as Fields).filter(
      ([name, value]) =>
        words.fields[name]?.why === 'answer' &&
        !isEmpty(value) &&
        JSON.stringify(value) !== JSON.stringify(known[name]),
    ),
  );
}

/** The items of lists that have become others, each on a line: what it is, and what it says of itself. */
function changedItems(after: unknown, before: unknown, speaker: RuleSpeaker): string[] {
  const known = new Set(itemsOf(before).map((item) => JSON.stringify(told(item, speaker))));
  return itemsOf(after)
    .map((item) => told(item, speaker))
    .filter((item) => Object.keys(item).length > 1 && !known.has(JSON.stringify(item)))
    .map((item) => valueLines(item, speaker).join(' · '));
}

/** A value can be such a list itself. */
function itemsOf(value: unknown): Fields[] {
  const lists = Array.isArray(value) ? [value] : Object.values(value as Fields);
  return lists
    .filter((list): list is unknown[] => Array.isArray(list))
    .flatMap((list) => list.filter(isFields));
}

/** Its first field names the item. */
function told(item: Fields, { words }: RuleSpeaker): Fields {
  return Object.fromEntries(
    Object.entries(item).filter(
      ([name, value], i) => i === 0 || (words.fields[name]?.why !== undefined && !isEmpty(value)),
    ),
  );
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function isEmpty(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
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
    case 'share':
      return ` (${pointsText(far, language)} ${more})`;
    case 'count':
      return ` (${numberText(far, language)} ${more})`;
  }
}
