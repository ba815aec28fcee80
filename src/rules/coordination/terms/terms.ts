import { decided, type Finding } from '../../../finding/finding.js';
import { assumedWording, notCoveredBy } from '../../../finding/wording.js';
import type { Text } from '../../../finding/words.js';
import { wordingOn } from '../../../law/dated.js';
import type { Lagrum } from '../../../law/lagrum.js';
import type { IsoDate } from '../../../time/day.js';
import { glossary, type TermId } from './table.js';
import { termsCalled } from './lookup.js';
import { termWords } from './term.words.js';
import { cite } from '../../../law/provision.js';

export type { TermId } from './table.js';

export interface TermsInput {
  /** The term asked for: its id, its Swedish or English name, a synonym or an abbreviation, in any case. Absent: all of them. */
  readonly term?: string;
  /** The day asked about. Absent: the newest wording. */
  readonly on?: IsoDate;
}

export interface Term {
  readonly id: TermId;
  /** The Swedish term, as the law or the authority has it. */
  readonly sv: string;
  /** The English name used in this library. */
  readonly en: string;
  /** Other words and abbreviations for it, in either language. */
  readonly synonyms: readonly string[];
  /** What it means, in one sentence; no limit or amount stands in it. */
  readonly explanation: Text;
  /** Where the law defines the term, or guidance where no law does; empty where neither is known here. */
  readonly basis: readonly Lagrum[];
}

export interface TermsValue {
  /** From sick pay to rehabilitation, the authorities last. */
  readonly terms: readonly Term[];
}

/** The facts that a finding of this rule can list in `assumptions`. */
export type TermsAssumption = 'on';

/**
 * The glossary: the terms of Swedish sick leave and rehabilitation in Swedish and English, each explained in one
 * sentence. A word that means several terms gives all of them.
 *
 * The terms of today's law. `karensavdrag`, `karensdagar`, `karenstid` and `SGI` have no English word that a payroll
 * developer would search for, and keep their own.
 *
 * Does not say what a term's limits and amounts are: those are the answers of the rules.
 *
 * @source the acts named at each term; Försäkringskassan's English names; Socialstyrelsen's term bank
 * @throws InvalidInput (checked API) on an unknown term, dates that do not exist
 * @example
 * import { terms } from 'sjukregler';
 *
 * const found = terms({ term: 'written-assurance' });
 * found.outcome === 'decided' && found.value.terms[0]?.sv; //=> 'skriftlig försäkran'
 *
 * const abbreviated = terms({ term: 'afu' });
 * abbreviated.outcome === 'decided' && abbreviated.value.terms[0]?.sv; //=> 'aktivitetsförmågeutredning (AFU)'
 */
export function terms({ term, on }: TermsInput): Finding<TermsValue> {
  const edition = wordingOn(glossary, on);
  if (edition === undefined) return notCoveredBy(glossary);

  const { rows, source } = edition;
  const called = term === undefined ? undefined : termsCalled(term);
  const asked = called === undefined ? rows : rows.filter((row) => called.includes(row.term));
  const found = asked.map(({ term: id, basis }): Term => {
    const { name, synonyms = [], explanation } = termWords[id];
    return {
      id,
      sv: name.sv,
      en: name.en,
      synonyms: [...synonyms],
      explanation: { ...explanation },
      basis: cite(basis, on),
    };
  });
  return decided({ terms: found }, cite(source, on), { assumptions: assumedWording(on) });
}
