// Every generated page as Markdown. `say` chooses among the languages of a text: English alone in docs/, both in the site.
import { acts, assess, cite, composed, coverage, glossary, rules, tables } from './model.mjs';
import { anchor, link, page, span, table } from './markdown.mjs';
import { confidence, statuses, words } from './words.mjs';

const english = ({ en }) => en;

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** The pages of the API reference that other pages link to. */
export const apiPages = [...rules, ...composed].map(({ api }) => api);

/** A link to the rule's page, seen from a page that lies in `docs/`; the bare id where it is not built yet. */
function ruleLink(id) {
  const rule = ruleById.get(id);
  return rule === undefined ? `\`${id}\` (not built yet)` : link(`\`${id}\``, rule.page);
}

/** The names of columns. */
function heads(say, ...names) {
  return names.map((name) => say(words[name]));
}

export function coveragePage(say = english) {
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

function chapters(say) {
  const found = new Map();
  for (const row of coverage) {
    const { short, sv, en } = acts[row.act];
    const chapter = row.section.includes(':') ? `, ${say(words.chapter)} ${row.section.split(':')[0]}` : '';
    const title = `${short}, ${say({ sv, en })} (${row.act.replace('SFS ', '')})${chapter}`;
    if (!found.has(title)) found.set(title, []);
    found.get(title).push(row);
  }
  return [...found].map(([title, rows]) => ({ title, rows }));
}

/** From a section to the functions that follow it: those of the coverage, and what rules cite beyond it. */
export function sectionsPage(say = english) {
  const covered = coverage
    .filter(({ rules: ids }) => ids.some((id) => ruleById.has(id)))
    .map(({ act, section, rules: ids }) => ({
      cited: `${acts[act].short} ${section}${section.includes(':') ? '' : ' §'}`,
      ids,
    }));
  const chapterOf = (cited) => /^(SjLL|SFB [^:]+)/.exec(cited)?.[0];
  const coveredChapters = new Set(
    coverage.map(({ act, section }) => chapterOf(`${acts[act].short} ${section}`)),
  );
  const beyond = new Map();
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

function sortKey(cited) {
  return cited.replace(/\d+/g, (digits) => digits.padStart(4, '0'));
}

/** The questions of every rule, with the option of its input that chooses between the readings. */
function questionsOf({ words: own, schema }) {
  return Object.entries(own?.questions ?? {}).map(([code, question]) => ({
    code,
    ...question,
    option: optionFor(Object.keys(question.readings), schema),
  }));
}

/** The field of `readings` whose options are the codes of these readings. */
function optionFor(codes, { properties }) {
  const options = Object.entries(properties?.readings?.properties ?? {});
  return options.find(([, { enum: values = [] }]) => same(values, codes))?.[0];
}

function same(some, others) {
  return some.length === others.length && some.every((one) => others.includes(one));
}

/**
 * The hand-written part: what stands before the line `## Choosing a reading` heads the page; below it every item
 * `- \`rule\` \`question\`: sentence` says how to get the other reading where no option does.
 */
export function deviationsPage(notes, say = english) {
  const [head, choosing = ''] = notes.split('\n## Choosing a reading\n');
  const choices = new Map(
    [...choosing.matchAll(/^- `([^`]+)` `([^`]+)`: (.*(?:\n {2}.*)*)$/gm)].map(([, id, code, text]) => [
      `${id} ${code}`,
      text.replace(/\s+/g, ' '),
    ]),
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

function questionText(rule, { code, question, readings, source, option }, choices, say) {
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

export function tablesPage(say = english) {
  return page(
    say(words.tables),
    say(words.tablesLead),
    table(
      heads(say, 'confidence', 'means'),
      Object.entries(confidence).map(([code, meaning]) => [code, say(meaning)]),
    ),
    ...tables.flatMap((dated) => [
      `## ${tableTitle(dated)}`,
      dated.comment ?? '',
      fieldLines(
        dated.fields.filter(({ name }) => !NO_FIGURE.has(name)),
        say,
      ),
      table(...rowsOf(dated, say)),
    ]),
  );
}

/** What stands in columns of its own. */
const NO_FIGURE = new Set(['from', 'source', 'checkedOn', 'confidence']);

function tableTitle({ file, name }) {
  return `${file.replace(/[./]table\.ts$/, '')}: ${name}`;
}

function rowsOf({ rows }, say) {
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
          Object.entries(figures[i])
            .map(([name, figure]) => `\`${name}\`: ${figure}`)
            .join('<br>'),
        ]
      : names.map((name) => figures[i][name] ?? '')),
    cited(row.source, say),
    row.confidence,
    row.checkedOn,
  ]);
  return [head, body];
}

const MOST_COLUMNS = 8;

/** The figures of a row by their path; lists of objects only by their length. */
function figuresOf(value, prefix = '') {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => prefix !== '' || !NO_FIGURE.has(name))
      .flatMap(([name, figure]) => {
        const path = prefix + name;
        if (figure === null) return [[path, 'none']];
        if (Array.isArray(figure)) return [[path, listText(figure)]];
        if (typeof figure !== 'object') return [[path, figure]];
        if ('num' in figure && 'den' in figure) return [[path, `${figure.num}/${figure.den}`]];
        return Object.entries(figuresOf(figure, `${path}.`));
      }),
  );
}

function listText(list) {
  if (list.some((item) => typeof item === 'object')) return `${list.length} items`;
  return list.join(', ');
}

export function glossaryPage(say = english) {
  return page(
    say(words.glossary),
    `${say(words.glossaryLead)} ${link('`terms`', 'rules/coordination-terms.md')}.`,
    table(
      heads(say, 'swedish', 'english', 'meaning', 'section'),
      glossary.map(({ sv, en, explanation, basis }) => [sv, en, say(explanation), cited(basis, say)]),
    ),
  );
}

function cited(sources, say) {
  const textIn = (language) => sources.map((lagrum) => cite(lagrum, language)).join('; ');
  return say({ sv: textIn('sv'), en: textIn('en') });
}

/** `more` gives what else a rule's page holds, below its example. */
export function rulePages(say = english, more = () => []) {
  return [
    ...rules.map((rule) => [rule.page, rulePage(rule, say, more)]),
    ...composed.map((each) => [each.page, composedPage(each, say)]),
  ];
}

function rulePage(rule, say, more) {
  const { id, name, title, sections, covered, text, tags, parameters, value, valueIsList, words: own } = rule;
  return page(
    say(title),
    `*${say({ sv: title.en, en: title.sv })}* · \`${id}\` · ${say(words.function)} \`${name}\` · ${link(say(words.reference), `../${rule.api}`)}`,
    ...decides(text, say),
    `## ${say(words.law)}`,
    [
      `- ${say(words.sections)}: ${tags.get('source') ?? sections.join(', ')}`,
      `- ${say(words.inForce)}: ${tags.get('inForce') ?? span(covered)}`,
      `- ${say(words.throws)}: ${tags.get('throws') ?? 'InvalidInput (checked API)'}`,
      ...tablesOf(rule, say),
    ].join('\n'),
    `## ${say(words.input)}`,
    fieldLines(parameters[0].fields, say),
    `${say(words.forms)} \`npx sjukregler schema ${id}\` ${say(words.printsSchema)}`,
    `## ${say(words.value)}`,
    ...(valueIsList ? [say(words.ofEveryItem)] : []),
    fieldLines(value, say),
    ...codes(words.reasons, own?.reasons, say),
    ...codes(words.facts, own?.facts, say),
    ...codes(words.assumed, own?.assumed, say),
    `## ${say(words.example)}`,
    `\`\`\`ts\n${tags.get('example')}\n\`\`\``,
    ...more(rule),
    `## ${say(words.openQuestions)}`,
    openQuestions(rule, say),
  );
}

/** The page of a function that takes whole cases. What a case holds stands on the page of `assess` alone. */
function composedPage({ id, name, title, api, cases, text, tags, parameters, value }, say) {
  const others = parameters.filter((parameter) => !cases.includes(parameter.name));
  return page(
    say(title),
    `${say(words.function)} \`${name}\` · ${link(say(words.reference), `../${api}`)} · ${say(words.command)} \`sjukregler ${id}\``,
    ...decides(text, say),
    `## ${say(words.law)}`,
    [
      `- ${say(words.sections)}: ${tags.get('source')}`,
      `- ${say(words.inForce)}: ${tags.get('inForce')}`,
      `- ${say(words.throws)}: ${tags.get('throws').replaceAll('\n', ' ')}`,
    ].join('\n'),
    ...(name === 'assess'
      ? [`## ${say(words.theCase)}`, fieldLines(parameters[0].fields, say)]
      : caseArguments(cases, say)),
    ...others.flatMap((parameter) => [
      `## ${say(parameter.name === 'change' ? words.theChange : words.options)}`,
      argumentLines(parameter, say),
    ]),
    `## ${say(words.value)}`,
    fieldLines(
      withoutKnown(
        value,
        toldElsewhere(say).filter(({ page: there }) => there !== id),
      ),
      say,
    ),
    `## ${say(words.example)}`,
    `\`\`\`ts\n${tags.get('example')}\n\`\`\``,
  );
}

const compare = composed.find(({ id }) => id === 'compare');

/** What more than one of these pages could tell: the case, its assessment, what changes. */
function toldElsewhere(say) {
  const toCase = link('`assess`', `assess.md#${anchor(words.theCase.en)}`);
  const toValue = (name) => link(`\`${name}\``, `${name}.md#${anchor(words.value.en)}`);
  return [
    { page: 'assess', fields: assess.parameters[0].fields, says: `${say(words.caseAsIn)} ${toCase}.` },
    { page: 'assess', fields: assess.value, says: `${say(words.valueOf)} ${toValue('assess')}.` },
    { page: 'compare', fields: compare.value, says: `${say(words.valueOf)} ${toValue('compare')}.` },
    {
      page: 'compare',
      fields: compare.value.filter(({ name }) => name !== 'ref' && name !== 'asOf'),
      says: `${say(words.asInValueOf)} ${toValue('compare')}.`,
    },
  ];
}

function caseArguments(cases, say) {
  const names = cases.map((name) => `\`${name}\``).join(', ');
  const there = link('`assess`', `assess.md#${anchor(words.theCase.en)}`);
  return [`## ${say(words.theCase)}`, `${names}: ${say(words.caseStandsUnder)} ${there}.`];
}

/** Where an argument has several forms, one list for each. */
function argumentLines({ fields, forms }, say) {
  if (forms.length < 2) return fieldLines(fields, say);
  return forms.map((form) => fieldLines(form, say)).join(`\n\n– ${say(words.or)} –\n\n`);
}

/** The comment's paragraphs, those about what is not decided under a heading of their own. */
function decides(paragraphs, say) {
  const isLimit = (paragraph) => /^(Does not|Not )/.test(paragraph);
  const limits = paragraphs.filter(isLimit);
  return [
    ...paragraphs.filter((paragraph) => !isLimit(paragraph)),
    ...(limits.length > 0 ? [`## ${say(words.notDecided)}`, ...limits] : []),
  ];
}

function tablesOf(rule, say) {
  const own = tables.filter(({ file }) => rule.tables.includes(file));
  if (own.length === 0) return [];
  const links = own.map((dated) => link(`\`${dated.name}\``, `../tables.md#${anchor(tableTitle(dated))}`));
  return [`- ${say(words.figures)}: ${links.join(', ')}`];
}

/** What stands on the page of another function is not told again; `elsewhere` are the pages that have it. */
function withoutKnown(fields, elsewhere) {
  const names = (list) => list.map(({ name }) => name).join();
  return fields.map((field) => {
    const known = elsewhere.find(
      ({ fields: there }) => there.length > 0 && names(there) === names(field.fields),
    );
    return known === undefined
      ? { ...field, fields: withoutKnown(field.fields, elsewhere) }
      : { ...field, fields: [], comment: `${field.comment} ${known.says}`.trim() };
  });
}

/** Fields as a nested list; neighbours that say the same, such as the days of the week, share a line. */
function fieldLines(fields, say, indent = '') {
  const lines = new Map();
  for (const { name, named, optional, type, comment, fields: inner } of fields) {
    // The comment is in English alone: the name beside it is for those who read Swedish.
    const swedish = named === undefined ? '' : say({ sv: ` ${named.sv}.`, en: '' });
    const said = [
      `${optional ? ` ${say(words.optional)}` : ''}: \`${type}\`.${swedish}${comment === '' ? '' : ` ${comment.replaceAll('\n', ' ')}`}`,
      ...(inner.length === 0 ? [] : [fieldLines(inner, say, `${indent}  `)]),
    ].join('\n');
    lines.set(said, [...(lines.get(said) ?? []), `\`${name}\``]);
  }
  return [...lines].map(([said, names]) => `${indent}- ${names.join(', ')}${said}`).join('\n');
}

function codes(heading, meanings = {}, say) {
  const entries = Object.entries(meanings);
  if (entries.length === 0) return [];
  return [`## ${say(heading)}`, entries.map(([code, text]) => `- \`${code}\`: ${say(text)}`).join('\n')];
}

function openQuestions(rule, say) {
  const questions = questionsOf(rule);
  if (questions.length === 0) return say(words.none);
  return questions
    .map(({ question, readings }) => {
      const [taken] = Object.keys(readings);
      return `- ${say(question)} ${say(words.taken)} \`${taken}\`. ${link(say(words.bothReadings), `../deviations.md#${anchor(rule.title.en)}`)}`;
    })
    .join('\n');
}
