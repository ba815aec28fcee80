// Every generated page as Markdown. `say` chooses among the languages of a text: English alone in docs/, both in the site.
import type { QuestionWords } from '../../src/finding/rule-words.js';
import type { Language, Text, Words } from '../../src/finding/words.js';
import type { NamedAct } from '../../src/law/act.js';
import type { SectionCoverage } from '../../src/law/coverage/coverage.js';
import type { Lagrum } from '../../src/law/lagrum.js';
import { citeFrom } from '../../src/law/provision.js';
import { chosenByNames } from '../../src/report/law/chosen-by.words.js';
import {
  acts,
  assess,
  cite,
  composed,
  coverage,
  glossary,
  rules,
  tables,
  type ComposedPage,
  type JsonSchema,
  type NamedField,
  type NamedParameter,
  type RulePage,
  type TablePage,
} from './model.js';
import { anchor, link, page, span, table } from './markdown.js';
import { riksdagUrl } from '../../src/law/riksdag.js';
import type { Documented, Field } from './source.js';
import { swedishType } from './types.js';
import { confidence, statuses, words } from './words.js';

/** How a text is told. */
type Say = (text: Text) => string;

type Tags = Documented['tags'];

/** How the page of a rule is told, and where it lies. */
interface Telling {
  readonly say: Say;
  /** The way from the page up to docs/. */
  readonly up: string;
  /** The heading that an anchor of such a page is made of. */
  readonly headed: Say;
  /** Said under the title, with the page's name: where the same stands in another language. */
  readonly elsewhere: (page: string) => string;
}

/** Below docs/. */
type Page = readonly [path: string, text: string];

const english: Say = ({ en }) => en;

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** The pages of the API reference that other pages link to. */
export const apiPages: readonly string[] = [...rules, ...composed].map(({ api }) => api);

/** A link to the rule's page, seen from a page that lies in `docs/`; the bare id where it is not built yet. */
function ruleLink(id: string): string {
  const rule = ruleById.get(id);
  return rule === undefined ? `\`${id}\` (not built yet)` : link(`\`${id}\``, rule.page);
}

/** The names of columns. */
function heads(say: Say, ...names: readonly (keyof typeof words)[]): string[] {
  return names.map((name) => say(words[name]));
}

export function coveragePage(say: Say = english): string {
  const counts = Object.entries(statuses).map(([status, meaning]) => [
    `\`${status}\``,
    say(meaning),
    coverage.filter((row) => row.status === status).length,
  ]);
  return page(
    say(words.coverage),
    say(words.coverageLead),
    table(heads(say, 'status', 'means', 'sectionsCount'), counts),
    ...chapters(say).flatMap(({ title, rows }) => [
      `## ${title}`,
      table(
        heads(say, 'section', 'status', 'rules', 'why'),
        rows.map(({ section, status, rules: ids, why }) => [
          section,
          status,
          ids.map(ruleLink).join(', '),
          say(why),
        ]),
      ),
    ]),
  );
}

interface Chapter {
  readonly title: string;
  readonly rows: readonly SectionCoverage[];
}

function chapters(say: Say): Chapter[] {
  const found = new Map<string, SectionCoverage[]>();
  for (const row of coverage) {
    const { short, sv, en } = actOf(row);
    const chapter = row.section.includes(':')
      ? `, ${say(words.chapter)} ${row.section.replace(/:.*$/, '')}`
      : '';
    const title = `${short}, ${say({ sv, en })} (${row.act.replace('SFS ', '')})${chapter}`;
    found.set(title, [...(found.get(title) ?? []), row]);
  }
  return [...found].map(([title, rows]) => ({ title, rows }));
}

function actOf({ act }: SectionCoverage): NamedAct {
  const known = acts[act];
  if (known === undefined) throw new Error(`no act ${act}`);
  return known;
}

/** From a section to the functions that follow it: those of the coverage, and what rules cite beyond it. */
export function sectionsPage(say: Say = english): string {
  const covered = coverage
    .filter(({ rules: ids }) => ids.some((id) => ruleById.has(id)))
    .map((row) => ({
      cited: `${actOf(row).short} ${row.section}${row.section.includes(':') ? '' : ' §'}`,
      ids: row.rules,
    }));
  const chapterOf = (cited: string): string | undefined => /^(SjLL|SFB [^:]+)/.exec(cited)?.[0];
  const coveredChapters = new Set(coverage.map((row) => chapterOf(`${actOf(row).short} ${row.section}`)));
  const beyond = new Map<string, string[]>();
  for (const { id, sections } of rules) {
    for (const cited of sections.filter((text) => !coveredChapters.has(chapterOf(text)))) {
      beyond.set(cited, [...(beyond.get(cited) ?? []), id]);
    }
  }
  const rows = [
    ...covered,
    ...[...beyond]
      .sort(([a], [b]) => (sortKey(a) < sortKey(b) ? -1 : 1))
      .map(([cited, ids]) => ({ cited, ids })),
  ].flatMap(({ cited, ids }) =>
    ids
      .map((id) => ruleById.get(id))
      .filter((rule) => rule !== undefined)
      .map((rule, i) => [
        i === 0 ? cited : '',
        link(`\`${rule.name}\``, rule.page),
        say(rule.title),
        link('API', rule.api),
      ]),
  );
  const none = rules.filter(({ sections }) => sections.length === 0);
  return page(
    say(words.fromSection),
    say(words.fromSectionLead),
    table(heads(say, 'section', 'functionColumn', 'about', 'referenceColumn'), rows),
    `${say(words.withoutSection)} ` +
      `${none.map((rule) => link(`\`${rule.name}\``, rule.page)).join(', ')}. ` +
      `${link('`assess`', assess.page)} ${say(words.composes)}`,
  );
}

function sortKey(cited: string): string {
  return cited.replace(/\d+/g, (digits) => digits.padStart(4, '0'));
}

interface Question extends QuestionWords {
  readonly code: string;
  readonly option: string | undefined;
}

/** The questions of every rule, with the option of its input that chooses between the readings. */
function questionsOf({ words: own, schema }: RulePage): Question[] {
  return Object.entries(own.questions).map(([code, question]) => ({
    code,
    ...question,
    option: optionFor(Object.keys(question.readings), schema),
  }));
}

/** The field of `readings` whose options are the codes of these readings. */
function optionFor(codes: readonly string[], { properties }: JsonSchema): string | undefined {
  const options = Object.entries(properties?.['readings']?.properties ?? {});
  return options.find(([, { enum: values = [] }]) => same(values, codes))?.[0];
}

function same(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

/**
 * The hand-written part: what stands before the line `## Choosing a reading` heads the page; below it every item
 * `- \`rule\` \`question\`: sentence` says how to get the other reading where no option does.
 */
export function deviationsPage(notes: string, say: Say = english): string {
  const [head = '', choosing = ''] = notes.split('\n## Choosing a reading\n');
  const choices = new Map(
    [...choosing.matchAll(/^- `([^`]+)` `([^`]+)`: (.*(?:\n {2}.*)*)$/gm)].map(
      ([, id = '', code = '', text = '']) => [`${id} ${code}`, text.replace(/\s+/g, ' ')],
    ),
  );
  const open = rules.flatMap((rule) => questionsOf(rule).map((question) => ({ rule, ...question })));
  for (const key of choices.keys()) {
    if (!open.some(({ rule, code }) => `${rule.id} ${code}` === key)) {
      throw new Error(`docs/deviations.notes.md: no rule asks ${key}`);
    }
  }
  return page(
    say(words.deviations),
    head.replace(/^# .*\n+<!--.*-->\n/, '').trim(),
    `## ${say(words.byRule)}`,
    say(words.byRuleLead),
    ...rules
      .filter((rule) => questionsOf(rule).length > 0)
      .flatMap((rule) => [
        `### ${say(rule.title)}`,
        ruleLink(rule.id),
        ...questionsOf(rule).map((question) => questionText(rule, question, choices, say)),
      ]),
  );
}

function questionText(
  rule: RulePage,
  { code, question, readings, source, option }: Question,
  choices: ReadonlyMap<string, string>,
  say: Say,
): string {
  const [taken, ...others] = Object.keys(readings);
  const choose =
    option === undefined
      ? (choices.get(`${rule.id} ${code}`) ?? say(words.noOption))
      : `${others.map((other) => `\`readings: { ${option}: '${other}' }\``).join(` ${say(words.or)} `)} ${say(words.inInput)}`;
  return [
    `**${say(question)}** (\`${code}\`)`,
    [
      ...Object.entries(readings).map(
        ([reading, text]) =>
          `- ${say(words[reading === taken ? 'takenReading' : 'otherReading'])}, \`${reading}\`: ${say(text)}`,
      ),
      `- ${say(words.source)}: ${say(source)}`,
      `- ${say(words.choose)}: ${choose}`,
    ].join('\n'),
  ].join('\n\n');
}

export function tablesPage(say: Say = english): string {
  return page(
    say(words.tables),
    say(words.tablesLead),
    table(
      heads(say, 'confidence', 'means'),
      Object.entries(confidence).map(([code, meaning]) => [code, say(meaning)]),
    ),
    ...tables.flatMap((dated) => [
      `## ${tableTitle(dated)}`,
      dated.comment,
      `${say(words.chosenBy)} ${say(chosenByNames[dated.chosenBy])}.`,
      fieldLines(
        dated.fields.filter(({ name }) => !NO_FIGURE.has(name)),
        say,
      ),
      table(...rowsOf(dated, say)),
    ]),
  );
}

/** What stands in columns of its own. */
const NO_FIGURE: ReadonlySet<string> = new Set(['from', 'source', 'checkedOn', 'confidence']);

function tableTitle({ file, name }: TablePage): string {
  return `${file.replace(/[./]table\.ts$/, '')}: ${name}`;
}

function rowsOf({ rows }: TablePage, say: Say): Parameters<typeof table> {
  const figures = rows.map((row) => figuresOf(row));
  const names = [...new Set(figures.flatMap((row) => Object.keys(row)))];
  const wide = names.length > MOST_COLUMNS;
  const head = [
    say(words.from),
    ...(wide ? [say(words.figuresColumn)] : names.map((name) => `\`${name}\``)),
    ...heads(say, 'sourceColumn', 'confidence', 'checkedOn'),
  ];
  const body = rows.map((row, i) => [
    row.from,
    ...(wide
      ? [
          Object.entries(figures[i] ?? {})
            .map(([name, figure]) => `\`${name}\`: ${figure}`)
            .join('<br>'),
        ]
      : names.map((name) => figures[i]?.[name] ?? '')),
    cited(citeFrom(row.source, row.from), say),
    row.confidence,
    row.checkedOn,
  ]);
  return [head, body];
}

const MOST_COLUMNS = 8;

type Figure = string | number;

/** The figures of a row by their path; lists of objects only by their length. */
function figuresOf(value: object, prefix = ''): Record<string, Figure> {
  return Object.fromEntries(
    Object.entries(value as Readonly<Record<string, Figure | object | null>>)
      .filter(([name]) => name !== 'source' && (prefix !== '' || !NO_FIGURE.has(name)))
      .flatMap(([name, figure]): [string, Figure][] => {
        const path = prefix + name;
        if (figure === null) return [[path, 'none']];
        if (Array.isArray(figure)) return [[path, listText(figure)]];
        if (typeof figure !== 'object') return [[path, figure]];
        if ('num' in figure && 'den' in figure)
          return [[path, `${String(figure.num)}/${String(figure.den)}`]];
        return Object.entries(figuresOf(figure, `${path}.`));
      }),
  );
}

function listText(list: readonly unknown[]): string {
  if (list.some((item) => typeof item === 'object')) return `${list.length} items`;
  return list.join(', ');
}

export function glossaryPage(say: Say = english): string {
  return page(
    say(words.glossary),
    `${say(words.glossaryLead)} ${link('`terms`', 'rules/coordination-terms.md')}.`,
    table(
      heads(say, 'swedish', 'english', 'meaning', 'section'),
      glossary.map(({ sv, en, explanation, basis }) => [sv, en, say(explanation), cited(basis, say)]),
    ),
  );
}

function cited(sources: readonly Lagrum[], say: Say): string {
  const textIn = (language: Language): string => sources.map((lagrum) => cite(lagrum, language)).join('; ');
  return say({ sv: textIn('sv'), en: textIn('en') });
}

type More = (rule: RulePage) => readonly string[];

const inEnglish: Telling = {
  say: english,
  up: '../',
  headed: english,
  elsewhere: (path) => ` · ${link('på svenska', `../sv/${path}`)}`,
};

const inSwedish: Telling = {
  say: ({ sv }) => sv,
  up: '../../',
  headed: ({ sv }) => sv,
  elsewhere: (path) => ` · ${link('in English', `../../${path}`)}`,
};

/** Below docs/rules, in English. */
export function rulePages(): Page[] {
  return pagesTold(inEnglish);
}

/** The same pages in Swedish, below docs/sv. What they link to beside each other is in English. */
export function swedishRulePages(): Page[] {
  return pagesTold(inSwedish).map(([path, text]) => [`sv/${path}`, text]);
}

/** The same pages in both languages at once. `more` gives what else a rule's page holds, below its example. */
export function rulePagesInBoth(say: Say, more: More): Page[] {
  return pagesTold({ say, up: '../', headed: english, elsewhere: () => '' }, more);
}

function pagesTold(telling: Telling, more: More = () => []): Page[] {
  return [
    ...rules.map((rule): Page => [rule.page, rulePage(rule, telling, more)]),
    ...composed.map((each): Page => [each.page, composedPage(each, telling)]),
  ];
}

function rulePage(rule: RulePage, telling: Telling, more: More): string {
  const { id, name, title, sections, covered, tags, parameters, value, valueIsList, words: own } = rule;
  const { say, up, elsewhere } = telling;
  return page(
    say(title),
    `*${say({ sv: title.en, en: title.sv })}* · \`${id}\` · ${say(words.function)} \`${name}\` · ${link(say(words.reference), up + rule.api)}${elsewhere(rule.page)}`,
    ...decides(rule, say),
    `## ${say(words.law)}`,
    [
      ...lawOf(rule, say, { source: sections.join(', '), inForce: span(covered) }),
      ...tablesOf(rule, telling),
    ].join('\n'),
    `## ${say(words.input)}`,
    argumentLines(parameters[0], say),
    `${say(words.forms)} \`npx sjukregler schema ${id}\` ${say(words.printsSchema)}`,
    `## ${say(words.value)}`,
    ...(valueIsList ? [say(words.ofEveryItem)] : []),
    fieldLines(value, say),
    ...codes(words.reasons, own.reasons, say),
    ...codes(words.facts, own.facts, say),
    ...codes(words.assumed, own.assumed, say),
    `## ${say(words.example)}`,
    exampleOf(tags),
    ...more(rule),
    `## ${say(words.openQuestions)}`,
    openQuestions(rule, telling),
  );
}

/** The page of a function that takes whole cases. What a case holds stands on the page of `assess` alone. */
function composedPage(each: ComposedPage, telling: Telling): string {
  const { id, name, title, api, cases, tags, parameters, value } = each;
  const { say, up, elsewhere } = telling;
  const others = parameters.filter((parameter) => !cases.includes(parameter.name));
  return page(
    say(title),
    `${say(words.function)} \`${name}\` · ${link(say(words.reference), up + api)} · ${say(words.command)} \`sjukregler ${id}\`${elsewhere(each.page)}`,
    ...decides(each, say),
    `## ${say(words.law)}`,
    lawOf(each, say).join('\n'),
    ...(name === 'assess'
      ? [`## ${say(words.theCase)}`, fieldLines(parameters[0]?.fields ?? [], say)]
      : cases.length === 0
        ? []
        : caseArguments(cases, telling)),
    ...others.flatMap((parameter) => [
      `## ${say(HEADINGS[parameter.name] ?? words.options)}`,
      argumentLines(parameter, say),
    ]),
    `## ${say(words.value)}`,
    fieldLines(
      withoutKnown(
        value,
        toldElsewhere(telling).filter(({ page: there }) => there !== id),
      ),
      say,
    ),
    `## ${say(words.example)}`,
    exampleOf(tags),
  );
}

/** The sections, the acts that they belong to, the time, and what the checked function refuses. */
function lawOf(
  { tags, about }: RulePage | ComposedPage,
  say: Say,
  otherwise: { readonly source?: string; readonly inForce?: Text } = {},
): string[] {
  const source = tags.get('source') ?? otherwise.source ?? tagOf(tags, 'source');
  const tag = tags.get('inForce');
  const inForce =
    tag === undefined && otherwise.inForce !== undefined
      ? otherwise.inForce
      : { sv: about.inForce ?? tagOf(tags, 'inForce'), en: tagOf(tags, 'inForce') };
  const named = actsIn(source);
  return [
    `- ${say(words.sections)}: ${say({ sv: about.source, en: source })}`,
    ...(named.length === 0
      ? []
      : [
          `- ${say(words.acts)}: ${named.map(([sfs, act]) => `${link(say(act), riksdagUrl(sfs))} (${say({ sv: act.short, en: `${act.short}, ${sfs}` })})`).join('; ')}`,
        ]),
    `- ${say(words.inForce)}: ${say(inForce)}`,
    `- ${say(words.throws)}: ${say({
      sv: `\`InvalidInput\` (de kontrollerade funktionerna) vid ${about.throws}`,
      en: (tags.get('throws') ?? 'InvalidInput (checked API)').replaceAll('\n', ' '),
    })}`,
  ];
}

/** The acts that a text of citations names, by their number and name. */
function actsIn(source: string): [sfs: string, act: NamedAct][] {
  return Object.entries(acts).filter(([sfs, { short }]) =>
    [short, sfs.replace('SFS ', '')].some((name) =>
      new RegExp(`(?<![\\p{L}\\d])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\d])`, 'u').test(
        source,
      ),
    ),
  );
}

/** What an argument is called that is neither a case nor options. */
const HEADINGS: Readonly<Record<string, Text>> = { change: words.theChange, person: words.thePerson };

const changes = composed.find(({ id }) => id === 'compare')?.value ?? [];

interface Told {
  readonly fields: readonly NamedField[];
  /** What stands there, and where that is. */
  readonly says: Text;
  readonly there: string;
}

/** What more than one of these pages could tell: the case, its assessment, what changes. */
function toldElsewhere({ headed }: Telling): (Told & { readonly page: string })[] {
  const toCase = link('`assess`', `assess.md#${anchor(headed(words.theCase))}`);
  const toValue = (name: string): string => link(`\`${name}\``, `${name}.md#${anchor(headed(words.value))}`);
  return [
    { page: 'assess', fields: assess.parameters[0]?.fields ?? [], says: words.caseAsIn, there: toCase },
    { page: 'assess', fields: assess.value, says: words.valueOf, there: toValue('assess') },
    { page: 'compare', fields: changes, says: words.valueOf, there: toValue('compare') },
    {
      page: 'compare',
      fields: changes.filter(({ name }) => name !== 'ref' && name !== 'asOf'),
      says: words.asInValueOf,
      there: toValue('compare'),
    },
  ];
}

function caseArguments(cases: readonly string[], { say, headed }: Telling): string[] {
  const names = cases.map((name) => `\`${name}\``).join(', ');
  const there = link('`assess`', `assess.md#${anchor(headed(words.theCase))}`);
  return [`## ${say(words.theCase)}`, `${names}: ${say(words.caseStandsUnder)} ${there}.`];
}

function argumentLines(given: NamedParameter | undefined, say: Say): string {
  return given === undefined ? '' : formLines(given, say);
}

/** Where an object has several forms, what they share and then what each of them has. */
function formLines({ fields, forms }: Forms, say: Say, indent = ''): string {
  if (forms.length < 2) return fieldLines(fields, say, indent);
  const texts = (form: readonly ToldField[]): string[] => form.map((field) => fieldLines([field], say));
  const shared = forms.map(texts).reduce((common, form) => common.filter((text) => form.includes(text)));
  const isShared = (field: ToldField): boolean => shared.includes(fieldLines([field], say));
  const own = forms.map((form) => form.filter((field) => !isShared(field)));
  return [
    ...[(forms[0] ?? []).filter(isShared)]
      .filter(({ length }) => length > 0)
      .map((form) => fieldLines(form, say, indent)),
    ...own.flatMap((form, i) => [
      `${indent}- ${say(i === 0 ? words.either : words.or)}:${form.length === 0 ? ` ${say(words.noMore)}` : ''}`,
      ...(form.length === 0 ? [] : [fieldLines(form, say, `${indent}  `)]),
    ]),
  ].join('\n');
}

interface Forms {
  readonly fields: readonly ToldField[];
  readonly forms: readonly (readonly ToldField[])[];
}

function exampleOf(tags: Tags): string {
  return `\`\`\`ts\n${tagOf(tags, 'example')}\n\`\`\``;
}

function tagOf(tags: Tags, name: string): string {
  const text = tags.get(name);
  if (text === undefined) throw new Error(`a comment without @${name}`);
  return text;
}

/** The comment's paragraphs, those about what is not decided under a heading of their own. */
function decides({ text, about }: RulePage | ComposedPage, say: Say): string[] {
  const limits = text.filter(isLimit);
  return [
    ...text.filter((each) => !isLimit(each)).map((en, i) => say({ sv: about.decides[i] ?? en, en })),
    `## ${say(words.notDecided)}`,
    say({ sv: about.leaves, en: limits.join(' ') }),
  ];
}

function isLimit(paragraph: string): boolean {
  return paragraph.startsWith('Does not ');
}

/** Where a comment has become another and its Swedish has not. */
export function untoldPages(): string[] {
  return [...rules, ...composed].flatMap(({ id, text, tags, about }) => [
    ...(text.filter((each) => !isLimit(each)).length === about.decides.length
      ? []
      : [`${id}: the Swedish has not as many paragraphs as the comment`]),
    ...(/\p{L}/u.test(tags.get('inForce') ?? '') === (about.inForce !== undefined)
      ? []
      : [`${id}: only one language says in words when it is in force`]),
  ]);
}

function tablesOf(rule: RulePage, { say, up }: Telling): string[] {
  const own = tables.filter(({ file }) => rule.tables.includes(file));
  if (own.length === 0) return [];
  const links = own.map((dated) => link(`\`${dated.name}\``, `${up}tables.md#${anchor(tableTitle(dated))}`));
  return [`- ${say(words.figures)}: ${links.join(', ')}`];
}

/** What stands on the page of another function is not told again; `elsewhere` are the pages that have it. */
function withoutKnown(fields: readonly NamedField[], elsewhere: readonly Told[]): NamedField[] {
  const names = (list: readonly NamedField[]): string => list.map(({ name }) => name).join();
  return fields.map((field) => {
    const known = elsewhere.find(
      ({ fields: there }) => there.length > 0 && names(there) === names(field.fields),
    );
    return known === undefined
      ? {
          ...field,
          fields: withoutKnown(field.fields, elsewhere),
          forms: field.forms.map((form) => withoutKnown(form, elsewhere)),
        }
      : { ...field, fields: [], forms: [], said: beside(field.said, known) };
  });
}

function beside({ sv, en }: Text, { says, there }: Told): Text {
  return { sv: `${sv} ${says.sv} ${there}.`.trim(), en: `${en} ${says.en} ${there}.`.trim() };
}

/** What a field says of itself: a field of a table has its comment alone. */
type ToldField = Field & {
  readonly said?: Text;
  readonly fields: readonly ToldField[];
  readonly forms: readonly (readonly ToldField[])[];
};

/** Fields as a nested list; neighbours that say the same, such as the days of the week, share a line. */
function fieldLines(fields: readonly ToldField[], say: Say, indent = ''): string {
  const lines = new Map<string, string[]>();
  for (const { name, optional, type, comment, fields: inner, forms, ...field } of fields) {
    const { said = { sv: comment, en: comment } } = field;
    const text = say(said).replaceAll('\n', ' ');
    const line = [
      `${optional ? ` ${say(words.optional)}` : ''}: \`${say({ sv: swedishType(type), en: type })}\`.${text === '' ? '' : ` ${text}`}`,
      ...(inner.length === 0 ? [] : [formLines({ fields: inner, forms }, say, `${indent}  `)]),
    ].join('\n');
    lines.set(line, [...(lines.get(line) ?? []), `\`${name}\``]);
  }
  return [...lines].map(([line, names]) => `${indent}- ${names.join(', ')}${line}`).join('\n');
}

function codes(heading: Text, meanings: Words<string>, say: Say): string[] {
  const entries = Object.entries(meanings);
  if (entries.length === 0) return [];
  return [`## ${say(heading)}`, entries.map(([code, text]) => `- \`${code}\`: ${say(text)}`).join('\n')];
}

function openQuestions(rule: RulePage, { say, up }: Telling): string {
  const questions = questionsOf(rule);
  if (questions.length === 0) return say(words.none);
  return questions
    .map(({ question, readings }) => {
      const [taken] = Object.keys(readings);
      return `- ${say(question)} ${say(words.taken)} \`${taken}\`. ${link(say(words.bothReadings), `${up}deviations.md#${anchor(rule.title.en)}`)}`;
    })
    .join('\n');
}
