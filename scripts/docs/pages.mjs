// Every generated page as Markdown. `say` chooses among the languages of a text: English alone in docs/, both in the site.
import { acts, assess, cite, composed, coverage, glossary, rules, tables } from './model.mjs';
import { anchor, link, page, span, table } from './markdown.mjs';

const english = ({ en }) => en;

const STATUSES = {
  implemented: 'the rules named give the section’s answer',
  'part-of': 'they give part of it; the rest is a fact that the caller states',
  assessment: 'the section asks somebody to judge, so no function answers it',
  'not-modelled': 'no rule follows it',
};

const ruleById = new Map(rules.map((rule) => [rule.id, rule]));

/** The pages of the API reference that other pages link to. */
export const apiPages = [...rules, ...composed].map(({ api }) => api);

/** A link to the rule's page, seen from a page that lies in `docs/`; the bare id where it is not built yet. */
function ruleLink(id) {
  const rule = ruleById.get(id);
  return rule === undefined ? `\`${id}\` (not built yet)` : link(`\`${id}\``, rule.page);
}

export function coveragePage(say = english) {
  const counts = Object.keys(STATUSES).map((status) => [
    `\`${status}\``,
    STATUSES[status],
    coverage.filter((row) => row.status === status).length,
  ]);
  return page(
    'Coverage of the acts',
    'Every section of the chapters that the library has gone through, what it makes of it, and why.',
    table(['status', 'means', 'sections'], counts),
    ...chapters().flatMap(({ title, rows }) => [
      `## ${title}`,
      table(
        ['section', 'status', 'rules', 'why'],
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

function chapters() {
  const found = new Map();
  for (const row of coverage) {
    const { short, en } = acts[row.act];
    const chapter = row.section.includes(':') ? `, chapter ${row.section.split(':')[0]}` : '';
    const title = `${short}, ${en} (${row.act.replace('SFS ', '')})${chapter}`;
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
    'From section to function',
    'Which function follows a section. The API pages exist after `npm run docs`.',
    table(['section', 'function', 'what it is about', 'reference'], rows),
    'Functions that follow guidance and policy, not a section: ' +
      `${none.map((rule) => link(`\`${rule.name}\``, rule.page)).join(', ')}. ` +
      `${link('`assess`', assess.page)} composes the others.`,
  );
}

function sortKey(cited) {
  return cited.replace(/\d+/g, (digits) => digits.padStart(4, '0'));
}

/** The questions of every rule, with the option of its input that chooses between the readings. */
function questionsOf({ words, schema }) {
  return Object.entries(words?.questions ?? {}).map(([code, question]) => ({
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
    'Where the law is open, and where others say otherwise',
    head.replace(/^# .*\n+<!--.*-->\n/, '').trim(),
    '## Open questions, rule by rule',
    'A finding that rests on one of these names it in `interpretations`, with the reading that was taken.',
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
      ? (choices.get(`${rule.id} ${code}`) ??
        'There is no option for the other reading; the finding names it.')
      : `${others.map((other) => `\`readings: { ${option}: '${other}' }\``).join(' or ')} in the input.`;
  return [
    `**${say(question)}** (\`${code}\`)`,
    [
      ...Object.entries(readings).map(
        ([reading, text]) => `- ${reading === taken ? 'Taken' : 'Other'}, \`${reading}\`: ${say(text)}`,
      ),
      `- Source: ${say(source)}`,
      `- To choose the other: ${choose}`,
    ].join('\n'),
  ].join('\n\n');
}

const CONFIDENCE = {
  P: 'the statute’s text was read',
  S: 'a secondary source',
  I: 'our interpretation of what the text leaves open',
};

export function tablesPage() {
  return page(
    'Dated tables',
    'Every figure of law in the library. A row applies from its day until the next row’s; the last one until further notice.',
    table(['confidence', 'means'], Object.entries(CONFIDENCE)),
    ...tables.flatMap((dated) => [
      `## ${tableTitle(dated)}`,
      dated.comment ?? '',
      fieldLines(dated.fields.filter(({ name }) => !NO_FIGURE.has(name))),
      table(...rowsOf(dated)),
    ]),
  );
}

/** What stands in columns of its own. */
const NO_FIGURE = new Set(['from', 'source', 'checkedOn', 'confidence']);

function tableTitle({ file, name }) {
  return `${file.replace('.table.ts', '')}: ${name}`;
}

function rowsOf({ rows }) {
  const figures = rows.map((row) => figuresOf(row));
  const names = [...new Set(figures.flatMap((row) => Object.keys(row)))];
  const wide = names.length > MOST_COLUMNS;
  const head = [
    'from',
    ...(wide ? ['figures'] : names.map((name) => `\`${name}\``)),
    'source',
    'confidence',
    'checked on',
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
    row.source.map(cite).join('; '),
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
    'Glossary',
    `The terms of the library in Swedish and English; the function is ${link('`terms`', 'rules/coordination-terms.md')}.`,
    table(
      ['Swedish', 'English', 'meaning', 'section'],
      glossary.map(({ sv, en, explanation, basis }) => [
        sv,
        en,
        say(explanation),
        basis.map(cite).join('; '),
      ]),
    ),
  );
}

/** `more` gives what else a rule's page holds, below its example. */
export function rulePages(say = english, more = () => []) {
  return [
    ...rules.map((rule) => [rule.page, rulePage(rule, say, more)]),
    ...composed.map((each) => [each.page, composedPage(each)]),
  ];
}

function rulePage(rule, say, more) {
  const { id, name, title, sections, covered, text, tags, parameters, value, valueIsList, words } = rule;
  return page(
    say(title),
    `*${title.sv}* · \`${id}\` · function \`${name}\` · ${link('API reference', `../${rule.api}`)}`,
    ...decides(text),
    '## Law',
    [
      `- Sections: ${tags.get('source') ?? sections.join(', ')}`,
      `- In force: ${tags.get('inForce') ?? span(covered)}`,
      `- Throws: ${tags.get('throws') ?? 'InvalidInput (checked API)'}`,
      ...tablesOf(rule),
    ].join('\n'),
    '## Input',
    fieldLines(parameters[0].fields),
    `Dates are \`YYYY-MM-DD\`, amounts kronor with at most two decimals, absent means absent. \`npx sjukregler schema ${id}\` prints the JSON Schema.`,
    '## Value',
    ...(valueIsList ? ['A list. Of every item:'] : []),
    fieldLines(value),
    ...codes('What the codes mean', words?.reasons, say),
    ...codes('Facts that can be missing or assumed', words?.facts, say),
    ...codes('What is assumed where a fact is absent', words?.assumed, say),
    '## Example',
    `\`\`\`ts\n${tags.get('example')}\n\`\`\``,
    ...more(rule),
    '## Open questions',
    openQuestions(rule, say),
  );
}

/** The page of a function that takes whole cases. What a case holds stands on the page of `assess` alone. */
function composedPage({ id, name, title, api, cases, text, tags, parameters, value }) {
  const others = parameters.filter((parameter) => !cases.includes(parameter.name));
  return page(
    title,
    `function \`${name}\` · ${link('API reference', `../${api}`)} · command \`sjukregler ${id}\``,
    ...decides(text),
    '## Law',
    [
      `- Sections: ${tags.get('source')}`,
      `- In force: ${tags.get('inForce')}`,
      `- Throws: ${tags.get('throws').replaceAll('\n', ' ')}`,
    ].join('\n'),
    ...(name === 'assess' ? ['## The case', fieldLines(parameters[0].fields)] : caseArguments(cases)),
    ...others.flatMap((parameter) => [
      `## ${parameter.name === 'change' ? 'The change' : 'Options'}`,
      argumentLines(parameter),
    ]),
    '## Value',
    fieldLines(
      withoutKnown(
        value,
        told.filter(({ page: there }) => there !== id),
      ),
    ),
    '## Example',
    `\`\`\`ts\n${tags.get('example')}\n\`\`\``,
  );
}

const compare = composed.find(({ id }) => id === 'compare');

/** What more than one of these pages could tell: the case, its assessment, what changes. */
const told = [
  {
    page: 'assess',
    fields: assess.parameters[0].fields,
    says: `A case as ${link('`assess`', 'assess.md#the-case')} takes it.`,
  },
  { page: 'assess', fields: assess.value, says: `The value of ${link('`assess`', 'assess.md#value')}.` },
  { page: 'compare', fields: compare.value, says: `The value of ${link('`compare`', 'compare.md#value')}.` },
  {
    page: 'compare',
    fields: compare.value.filter(({ name }) => name !== 'ref' && name !== 'asOf'),
    says: `As in the value of ${link('`compare`', 'compare.md#value')}.`,
  },
];

function caseArguments(cases) {
  const names = cases.map((name) => `\`${name}\``).join(', ');
  return [
    '## The case',
    `${names}: what a case holds stands under ${link('`assess`', 'assess.md#the-case')}.`,
  ];
}

/** Where an argument has several forms, one list for each. */
function argumentLines({ fields, forms }) {
  if (forms.length < 2) return fieldLines(fields);
  return forms.map((form) => fieldLines(form)).join('\n\n– or –\n\n');
}

/** The comment's paragraphs, those about what is not decided under a heading of their own. */
function decides(paragraphs) {
  const isLimit = (paragraph) => /^(Does not|Not )/.test(paragraph);
  const limits = paragraphs.filter(isLimit);
  return [
    ...paragraphs.filter((paragraph) => !isLimit(paragraph)),
    ...(limits.length > 0 ? ['## What it does not decide', ...limits] : []),
  ];
}

function tablesOf(rule) {
  const own = tables.filter(({ file }) => rule.tables.includes(file));
  if (own.length === 0) return [];
  const links = own.map((dated) => link(`\`${dated.name}\``, `../tables.md#${anchor(tableTitle(dated))}`));
  return [`- Figures: ${links.join(', ')}`];
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
function fieldLines(fields, indent = '') {
  const lines = new Map();
  for (const { name, optional, type, comment, fields: inner } of fields) {
    const said = [
      `${optional ? ' (optional)' : ''}: \`${type}\`.${comment === '' ? '' : ` ${comment.replaceAll('\n', ' ')}`}`,
      ...(inner.length === 0 ? [] : [fieldLines(inner, `${indent}  `)]),
    ].join('\n');
    lines.set(said, [...(lines.get(said) ?? []), `\`${name}\``]);
  }
  return [...lines].map(([said, names]) => `${indent}- ${names.join(', ')}${said}`).join('\n');
}

function codes(heading, words = {}, say) {
  const entries = Object.entries(words);
  if (entries.length === 0) return [];
  return [`## ${heading}`, entries.map(([code, text]) => `- \`${code}\`: ${say(text)}`).join('\n')];
}

function openQuestions(rule, say) {
  const questions = questionsOf(rule);
  if (questions.length === 0) return 'None.';
  return questions
    .map(({ question, readings }) => {
      const [taken] = Object.keys(readings);
      return `- ${say(question)} Taken: \`${taken}\`. ${link('Both readings', `../deviations.md#${anchor(rule.title.en)}`)}`;
    })
    .join('\n');
}
