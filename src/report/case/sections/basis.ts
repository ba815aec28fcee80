import type { Language } from '../../../finding/words.js';
import { acts } from '../../../law/act.js';
import type { Lagrum, Section as Statute } from '../../../law/lagrum.js';
import { riksdagUrl, sectionUrl } from '../../../law/riksdag.js';
import { byAct, sectionText, shortName } from '../../lagrum.js';
import { reportNames, reportSentences } from '../../report.words.js';
import { lines, section, type Fact, type Line, type Section } from '../../render/structure.js';
import type { Told } from './told.js';

/** Every section that the report rests on. */
export function basis({ finding, value, say, language }: Told): Section[] {
  const rested = [
    ...finding.basis,
    ...value.ledger.flatMap(({ lagrum }) => lagrum),
    ...value.open.flatMap(({ lagrum }) => lagrum),
  ];
  return section(say(reportNames.basis), [
    { kind: 'facts', facts: sectionFacts(rested, language) },
    lines(say(reportSentences.notADecision)),
  ]);
}

/** The sections act by act, with the act's name and the day until which it has been read. */
export function sectionFacts(list: readonly Lagrum[], language: Language): Fact[] {
  const statutes = byAct(list).map(({ act, sections }) => {
    const known = acts[act];
    const about =
      known === undefined
        ? []
        : [
            {
              text: `${known[language]}, ${reportNames.readUntil[language]} ${known.readUntil}`,
              tone: 'quiet' as const,
              links: [{ text: known[language], href: riksdagUrl(act) }],
            },
          ];
    return {
      name: shortName(act),
      value: [sectionsLine(sections, language), ...about],
    };
  });
  const guidance = [...new Set(list.flatMap((lagrum) => ('kalla' in lagrum ? [lagrum.kalla] : [])))];
  return [
    ...statutes,
    ...guidance.map((text) => ({ name: reportNames.source[language], value: [{ text }] })),
  ];
}

function sectionsLine(sections: readonly Statute[], language: Language): Line {
  const links = sections.map((section) => ({
    text: sectionText(section, language),
    href: sectionUrl(section),
  }));
  return { text: links.map(({ text }) => text).join(', '), links };
}
