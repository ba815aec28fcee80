/** Which rules follow a section: those that say so themselves, and those that the coverage of the law names. */
import type { RegisteredRule } from '../../edge/registered.js';
import { registry } from '../../generated/registry.js';
import { coverage } from '../../law.js';
import { overlap, sectionsNamed, type Span } from './sections-named.js';

/** Their ids. */
export function following(asked: Span): readonly string[] {
  return registry.filter((rule) => closeness(rule, asked) > 0).map(({ id }) => id);
}

/** How closely a rule follows sections: most where it names the very ones, none where it does not follow them. */
export function closeness({ id, sections }: Pick<RegisteredRule, 'id' | 'sections'>, asked: Span): number {
  const own = sections.flatMap((text) => sectionsNamed(text).spans).filter((span) => overlap(span, asked));
  if (own.some(({ from, to }) => from === asked.from && to === asked.to)) return CLOSENESS.named;
  if (own.length > 0) return CLOSENESS.among;
  return coveredBy(id).some((span) => overlap(span, asked)) ? CLOSENESS.covered : 0;
}

const CLOSENESS = { named: 3, among: 2, covered: 1 } as const;

function coveredBy(rule: string): readonly Span[] {
  return coverage()
    .filter(({ rules }) => rules.includes(rule))
    .map(({ act, section }) => spanOf(act, section));
}

/** A section as the coverage writes it: `27:48`, or `4 a` where the act has no chapters. */
function spanOf(act: string, section: string): Span {
  const [chapter, number] = section.split(':');
  return number === undefined
    ? { act, from: section, to: section }
    : { act, ...(chapter !== undefined && { chapter }), from: number, to: number };
}
