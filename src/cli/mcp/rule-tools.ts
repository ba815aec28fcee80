/** Finding a rule, what it takes, and asking it. */
import * as z from 'zod';
import type { Finding } from '../../finding/finding.js';
import type { Text } from '../../finding/words.js';
import { registry, type RegisteredRule } from '../../generated/registry.js';
import { lagrumText } from '../../report/lagrum.js';
import { reportText } from '../../report/render/text.js';
import { jsonSchemaOf } from '../../schema.js';
import { nearest } from '../nearest.js';
import { explain, explainRequest, inInput, ruleId, ruleOf } from '../requests.js';
import { closeness } from './rules-of-section.js';
import { sectionsNamed, type Span } from './sections-named.js';
import { PLAIN, tool, type Tool } from './tool.js';

/** Nobody reads more. */
const MOST_FOUND = 8;

const words = z.string().max(100);

export const ruleTools: readonly Tool[] = [
  tool(
    {
      name: 'find_rule',
      title: 'Find a rule',
      description:
        'Finds rules by words in Swedish or English, or by sections such as "SjLL 6 §", "27 kap. 47 §" or "SFB 27:46–49". Gives ids for the other tools. Give no names of persons.',
    },
    z.strictObject({ words }),
    ({ words: asked }) =>
      found(asked).map(({ id, title, sections, covered }) => ({ id, title, sections, covered })),
  ),
  tool(
    {
      name: 'rule_input',
      title: 'What a rule takes',
      description: 'The JSON Schema of what a rule takes, and what its fields are called.',
    },
    z.strictObject({ rule: ruleId }),
    ({ rule }) => {
      const { words: said, ...known } = ruleOf(rule);
      return { schema: jsonSchemaOf({ ...known, words: said }), fields: said.inputs };
    },
  ),
  tool(
    {
      name: 'ask_rule',
      title: 'Ask a rule',
      description:
        'What a rule finds for given facts. `decided`: the law gives an answer. `undetermined`: `missing` says which facts or assessments it needs; do not guess them. `basis` names the sections. rule_input says what a rule takes.',
    },
    z.strictObject({ rule: ruleId, input: z.record(z.string(), z.unknown()) }),
    ({ rule, input }) => inInput(() => asked(ruleOf(rule), input)),
  ),
  tool(
    {
      name: 'explain',
      title: 'Explain a finding',
      description:
        'The finding of a rule in words, in Swedish or English: the answer, its arithmetic and its sections.',
    },
    explain,
    (request) => reportText(explainRequest(request), PLAIN),
  ),
];

/** The finding with its sections as lawyers cite them, since they are to be read. */
function asked({ decide }: RegisteredRule, input: unknown): object {
  // What every rule of the registry returns.
  const { basis, ...finding } = decide(input) as Finding<unknown, string>;
  return { ...finding, basis: [...new Set(basis.map((lagrum) => lagrumText(lagrum, 'sv')))] };
}

function found(asked: string): readonly RegisteredRule[] {
  const { spans, rest } = sectionsNamed(asked);
  // Beside a section a number alone says nothing.
  const parts = rest
    .split(/[\s,;/]+/)
    .filter((part) => part !== '' && (spans.length === 0 || /\p{L}{2}/u.test(part)));
  const scored = registry
    .map((rule) => ({ rule, score: scoreOf(rule, parts) + SECTION_WEIGHT * closestOf(rule, spans) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  if (scored.length > 0 || spans.length > 0) return scored.slice(0, MOST_FOUND).map(({ rule }) => rule);
  const ids = registry.map(({ id }) => id);
  const near = nearest(asked, ids);
  return near === undefined ? [] : [ruleOf(near)];
}

/** More than any words. */
const SECTION_WEIGHT = 1000;

function closestOf(rule: RegisteredRule, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + closeness(rule, span), 0);
}

/** What the rule is called and follows counts more than what its fields are called. */
function scoreOf({ id, title, sections, words: said }: RegisteredRule, parts: readonly string[]): number {
  const fields = [said.fields, said.inputs].flatMap((names) => Object.values<Text>(names));
  const own = textOf([id, title.sv, title.en, ...sections]);
  const inside = textOf(fields.flatMap(({ sv, en }) => [sv, en]));
  const countIn = (text: string): number => parts.filter((part) => text.includes(part)).length;
  return OWN_WEIGHT * countIn(own) + countIn(inside);
}

const OWN_WEIGHT = 3;

function textOf(texts: readonly string[]): string {
  return texts.join(' ').toLowerCase();
}
