import { type CaseAssumed, assumedSentences } from '../../../case/facts/facts.words.js';
import { issueSentences } from '../../../case/due/issues.words.js';
import { caseFieldWords } from '../../../case/given/case-field.words.js';
import { placeName } from '../../rule/place-name.js';
import { reportNames } from '../../report.words.js';
import { section, type Section } from '../../render/structure.js';
import type { Told } from './told.js';

/** What looks wrong in the input, with the place. */
export function issues({ value, say, language }: Told): Section[] {
  return section(say(reportNames.issues), [
    {
      kind: 'items',
      items: value.issues.map(({ code, path }) => ({
        text: `${placeName(path.map(String), { words: caseFieldWords, language })}: ${say(issueSentences[code])}`,
        tone: 'notice',
        details: [],
      })),
    },
  ]);
}

/** What was taken to be so where a fact was not given. */
export function assumptions({ finding, say }: Told): Section[] {
  return section(say(reportNames.assumptions), [
    {
      kind: 'items',
      items: (finding.assumptions ?? []).map(({ assumed }) => ({
        text: say(assumedSentences[assumed as CaseAssumed]),
        details: [],
      })),
    },
  ]);
}
