/** Terms, sections, and what changed in the law. */
import * as z from 'zod';
import { code, date, inOrder, reversed } from '../../edge/fields.js';
import { refusal } from '../../edge/issue-at.js';
import { acts } from '../../law/act.js';
import { law, tables, coverage } from '../../law.js';
import { lagrumText } from '../../report/lagrum.js';
import { callings, folded, termsCalled } from '../../rules/coordination/terms/lookup.js';
import { terms, type Term } from '../../rules/coordination/terms/terms.js';
import { valueOf } from '../../finding/finding.js';
import { following } from './rules-of-section.js';
import { placeNumber } from './sections-named.js';
import { tool, type Tool } from './tool.js';

const MOST_FOUND = 8;

const MOST_LETTERS = 12;

/** A chapter or a section in its one form, however it is written: `28 a`, `4a`, `46 §`, `27 kap.`. */
const place = z
  .string()
  .max(MOST_LETTERS)
  .regex(/^(?:§ ?)?\d{1,3} ?[a-zA-Z]?(?: ?(?:§|kap\.?))?$/, code('not-an-option'));

const shorts = Object.values(acts).map(({ short }) => short);

export const lawTools: readonly Tool[] = [
  tool(
    {
      name: 'look_up_term',
      title: 'Look up a term',
      description:
        'Terms of Swedish sick leave and rehabilitation in Swedish and English, each explained in a sentence: by id, name, synonym or abbreviation, or a part of one.',
    },
    z.strictObject({ term: z.string().max(100) }),
    ({ term }) =>
      called(term)
        .slice(0, MOST_FOUND)
        .map(({ basis, ...found }) => ({ ...found, basis: basis.map((lagrum) => lagrumText(lagrum, 'sv')) })),
  ),
  tool(
    {
      name: 'look_up_section',
      title: 'Look up a section',
      description:
        'What the library makes of a section, such as act "SFB", chapter "27", section "46": its wordings by date, until when the act was read, the rules that follow it, and whether it is covered. `known` is false where no rule rests on the section and the library has not gone through it: then it may not exist. Never the text of the law.',
    },
    z.strictObject({
      act: z.enum(shorts),
      chapter: z.exactOptional(place),
      section: place,
    }),
    section,
  ),
  tool(
    {
      name: 'law_changes',
      title: 'What changed in the law',
      description:
        'Sections with a new wording and tables with a new row in a span of days, and the rows that tables expect next. Only what the rules rest on.',
    },
    z.strictObject({ from: date, to: date }).refine(inOrder, reversed),
    changes,
  ),
];

interface Place {
  readonly act: string;
  readonly chapter?: string;
  readonly section: string;
}

/** The whole words first: a part of a word can stand in many. */
function called(term: string): readonly Term[] {
  const every = valueOf(terms({})).terms;
  const whole = termsCalled(term);
  const asked = folded(term);
  return [
    ...every.filter(({ id }) => whole.includes(id)),
    ...every.filter(
      ({ id }) => !whole.includes(id) && callings(id).some((name) => folded(name).includes(asked)),
    ),
  ];
}

function section({ act, ...given }: Place): object {
  const found = law().find(({ short }) => short === act);
  if (found === undefined) throw refusal(['act'], 'not-an-option');
  const paragraf = placeNumber(given.section);
  const chapter = given.chapter === undefined ? undefined : placeNumber(given.chapter);
  const hasChapters = found.sections.some(({ kapitel }) => kapitel !== undefined);
  if (hasChapters !== (chapter !== undefined))
    throw refusal(['chapter'], hasChapters ? 'missing' : 'not-applicable');
  const wordings = found.sections
    .filter((each) => each.kapitel === chapter && each.paragraf === paragraf)
    .map(({ stycke, punkt, wordings: dated }) => ({ stycke, punkt, wordings: dated }));
  const place = chapter === undefined ? paragraf : `${chapter}:${paragraf}`;
  const covered = coverage().filter((each) => each.act === found.forfattning && each.section === place);
  const rules = following({
    act: found.forfattning,
    ...(chapter !== undefined && { chapter }),
    from: paragraf,
    to: paragraf,
  });
  return {
    cited: chapter === undefined ? `${act} ${paragraf} §` : `${act} ${place}`,
    known: wordings.length + covered.length + rules.length > 0,
    readUntil: found.readUntil,
    wordings,
    coverage: covered.map(({ status, rules: named, why }) => ({ status, rules: named, why })),
    rules,
  };
}

interface Span {
  readonly from: string;
  readonly to: string;
}

function changes({ from, to }: Span): object {
  const within = (day: string): boolean => from <= day && day <= to;
  return {
    sections: law().flatMap(({ forfattning, short = forfattning, sections }) =>
      sections.flatMap(({ wordings, ...place }) =>
        wordings
          .filter(({ giltigFom }) => within(giltigFom))
          .map((wording) => ({ act: short, ...place, ...wording })),
      ),
    ),
    tables: tables().flatMap(({ table, rows }) =>
      rows.filter((row) => within(row.from)).map((row) => ({ table, from: row.from })),
    ),
    expected: tables().flatMap(({ table, nextChange }) =>
      nextChange === null ? [] : [{ table, from: nextChange.expectedFrom, by: nextChange.expectedBy }],
    ),
    readUntil: law().map(({ forfattning, short = forfattning, readUntil }) => `${short} ${readUntil}`),
  };
}
