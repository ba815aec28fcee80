/** Terms, sections, and what changed in the law. */
import * as z from 'zod';
import { code, date, inOrder, reversed } from '../../edge/fields.js';
import { refusal } from '../../edge/issue-at.js';
import { acts } from '../../law/act.js';
import { law, tables, coverage } from '../../law.js';
import { lagrumText } from '../../report/lagrum.js';
import { registry } from '../../generated/registry.js';
import { terms } from '../../rules/coordination/terms/terms.js';
import { valueOf } from '../../finding/finding.js';
import { tool, type Tool } from './tool.js';

const MOST_FOUND = 8;

/** A chapter or a section: `28 a`. */
const place = z.string().max(5);

const shorts = Object.values(acts).map(({ short }) => short);

export const lawTools: readonly Tool[] = [
  tool(
    {
      name: 'look_up_term',
      title: 'Look up a term',
      description:
        'Terms of Swedish sick leave and rehabilitation in Swedish and English, each explained in a sentence.',
    },
    z.strictObject({ term: z.string().max(100) }),
    ({ term }) =>
      valueOf(terms({}))
        .terms.filter(({ id, sv, en }) =>
          [id, sv, en].some((name) => name.toLowerCase().includes(term.toLowerCase())),
        )
        .slice(0, MOST_FOUND)
        .map(({ basis, ...found }) => ({ ...found, basis: basis.map((lagrum) => lagrumText(lagrum, 'sv')) })),
  ),
  tool(
    {
      name: 'look_up_section',
      title: 'Look up a section',
      description:
        'What the library makes of a section: its wordings by date, until when the act was read, the rules that follow it, and whether it is covered. Never the text of the law.',
    },
    z.strictObject({
      act: z.enum(shorts, code('not-an-option')),
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

function section({ act, chapter, section: paragraf }: Place): object {
  const found = law().find(({ short }) => short === act);
  if (found === undefined) throw refusal(['act'], 'not-an-option');
  const place = chapter === undefined ? paragraf : `${chapter}:${paragraf}`;
  const cited = `${act} ${chapter === undefined ? '' : `${chapter} kap. `}${paragraf} §`;
  return {
    cited,
    readUntil: found.readUntil,
    wordings: found.sections
      .filter((each) => each.kapitel === chapter && each.paragraf === paragraf)
      .map(({ stycke, punkt, wordings }) => ({ stycke, punkt, wordings })),
    coverage: coverage()
      .filter((each) => each.act === found.forfattning && each.section === place)
      .map(({ status, rules, why }) => ({ status, rules, why })),
    rules: registry.filter(({ sections }) => sections.includes(cited)).map(({ id }) => id),
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
