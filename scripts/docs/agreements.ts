// The page of every collective agreement, and the list of them. `say` as in the other pages.
import type { Agreement } from '../../src/agreements/agreement.js';
import { agreements } from '../../src/agreements/agreements.js';
import { agreementNames, agreementSentences } from '../../src/agreements/agreement.words.js';
import type { Text } from '../../src/finding/words.js';
import { addedTerms, replacingTerms, spanOf, type TermText } from '../../src/report/agreement/terms.js';
import { link, page, table } from './markdown.js';
import { words } from './words.js';

type Say = (text: Text) => string;

/** Below docs/. */
type Page = readonly [path: string, text: string];

const english: Say = ({ en }) => en;

export function agreementsPage(say: Say = english): string {
  return page(
    say(words.agreements),
    say(words.agreementsLead),
    table(
      [say(words.name), '`id`', say(agreementNames.parties), say(agreementNames.validity)],
      agreements.map(({ id, name, parties, validity }) => [
        link(say(name), `agreements/${id}.md`),
        `\`${id}\``,
        parties.join(', '),
        say(spanOf(validity)),
      ]),
    ),
    say(words.agreementUse),
    say(words.agreementFloor),
    say(words.agreementOnTop),
  );
}

export function agreementPages(say: Say = english): Page[] {
  return agreements.map((agreement) => [`agreements/${agreement.id}.md`, agreementPage(agreement, say)]);
}

function agreementPage(agreement: Agreement, say: Say): string {
  const { id, name, parties, validity, ceiling } = agreement;
  const replacing = replacingTerms(agreement);
  const adding = addedTerms(agreement);
  return page(
    say(name),
    `*${say({ sv: name.en, en: name.sv })}* · \`${id}\` · ${say(words.command)} \`sjukregler agreement ${id}\` · ${link(say(words.everyAgreement), '../agreements.md')}`,
    [
      `- ${say(agreementNames.parties)}: ${parties.join(', ')}`,
      `- ${say(agreementNames.validity)}: ${say(spanOf(validity))}`,
    ].join('\n'),
    say(validity.read),
    `## ${say(agreementNames.replaces)}`,
    termTable(replacing, say),
    ...notes(replacing, say),
    `## ${say(agreementNames.adds)}`,
    termTable(adding, say),
    ...notes(adding, say),
    ...(ceiling.length === 0 ? [say(agreementSentences.benefitCeiling)] : []),
    say(words.agreementOnTop),
    `## ${say(words.sources)}`,
    [...new Set([...replacing, ...adding].map(({ source }) => `- ${source}`))].join('\n'),
  );
}

function termTable(terms: readonly TermText[], say: Say): string {
  return table(
    [
      say(words.term),
      say(words.says),
      say(words.holds),
      say(words.clause),
      say(words.confidence),
      say(words.checkedOn),
    ],
    terms.map(({ name, value, holds, clause, confidence, checkedOn }) => [
      say(name),
      say(value),
      say(holds),
      clause ?? '',
      confidence === 'unknown' ? say(words.notFound) : confidence,
      checkedOn,
    ]),
  );
}

function notes(terms: readonly TermText[], say: Say): string[] {
  const told = terms.flatMap(({ name, note }) =>
    note === undefined ? [] : [`- ${say(name)}: ${say(note)}`],
  );
  return told.length === 0 ? [] : [told.join('\n')];
}
